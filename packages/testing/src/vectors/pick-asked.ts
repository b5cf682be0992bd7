import { isRecord } from '@lijie/schema'

/** What of an answer a test expects something of (所问各项); null for what is not told. All of it where the test names nothing. */
export function pickAsked(told: object, expected: unknown): unknown {
  if (!isRecord(expected)) return told
  const known = new Map<string, unknown>(Object.entries(told))
  return Object.fromEntries(Object.keys(expected).map((name) => [name, known.get(name) ?? null]))
}
