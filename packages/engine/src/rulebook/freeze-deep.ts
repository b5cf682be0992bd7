/** Freezes a JSON value with everything in it. */
export function freezeDeep(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  Object.freeze(value)
  for (const key of Object.keys(value)) freezeDeep((value as Readonly<Record<string, unknown>>)[key])
}
