import { run, type RunResult } from '../run-in-process.js'

/** What `lijie figures --json` writes. */
export interface Report {
  readonly figures: number
  readonly counts: Readonly<Record<string, number>>
  readonly results: readonly Readonly<{
    id: string
    status: string
    computed: string | null
    printed: string | null
    unchecked: readonly string[]
    because: { code: string; text: string } | null
  }>[]
}

/** A plain ratio that agrees, changed in some members. */
export function figure(change: object): object {
  return {
    id: 'a',
    issuer: 'A city',
    period: '2023-04',
    kind: 'ratio',
    name: '结案率',
    inputs: { closed: 1, due_to_close: 3 },
    formula: 'closed / due_to_close * 100',
    expected: { percent: 33.33 },
    rounding: { decimals: 2, mode: 'half-up' },
    ...change
  }
}

/** Checks figures; `told` says of each how it stands and what was computed and printed, or why nothing was. */
export async function check(...figures: readonly object[]): Promise<RunResult & { told: readonly string[] }> {
  const vectors = figures.map((one, index) => ({ id: `f${index}`, ...one }))
  const result = await run(['figures', '-', '--json'], { stdin: JSON.stringify({ vectors }) })
  if (result.stdout === '') return { ...result, told: [] }
  const { results } = JSON.parse(result.stdout) as Report
  const told = results.map(({ status, computed, printed, because }) =>
    because === null ? `${status} ${computed} ${printed}` : `${status} ${because.code}`
  )
  return { ...result, told }
}

/** What is told of one figure that differs from the plain one in this. */
export async function tell(change: object): Promise<string> {
  const { told } = await check(figure(change))
  return told.join()
}
