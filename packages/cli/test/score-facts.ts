import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { run, temporaryFolder, type RunResult } from './run-in-process.js'

/** A small standard of its own: what a test says of its schemes, over units or other objects. */
export function writeStandard(folder: string, evaluation: unknown, id = 'cn.example.score-test'): void {
  const standard = {
    id,
    version: '1.0.0',
    edition: '2026',
    status: 'example',
    title: { zh: '试验办法', en: 'Test rules' },
    issuer: { zh: '试验', en: 'Test' },
    jurisdiction: { scheme: 'gb-t-2260', code: '990310', name: { zh: '试验', en: 'Test' } },
    effectiveFrom: '2020-01-01',
    source: { title: { zh: '为测试编写', en: 'Written for tests' } },
    extends: ['cn.national.base-indicators'],
    evidence: 'inferred',
    notice: { zh: '虚构，仅供测试。', en: 'Invented, for tests only.' }
  }
  writeFileSync(path.join(folder, 'standard.json'), JSON.stringify(standard))
  writeFileSync(path.join(folder, 'evaluation.json'), JSON.stringify(evaluation))
}

const rounding = { decimals: 2, mode: 'half-up' }
const one = { numerator: 1, denominator: 1 }
const law = { evidence: 'inferred' }

/** Counters and a scheme of one rate: disposed on time of all disposed or due. */
export const counters = {
  due: {
    label: { zh: '应处置数', en: 'due' },
    where: { column: 'dueAt', operator: 'lessThanInclusive', than: { asOf: true } },
    onMissing: 'exclude',
    ...law
  },
  'on-time': {
    label: { zh: '按期处置数', en: 'disposed on time' },
    where: { column: 'disposedAt', operator: 'lessThanInclusive', than: { column: 'dueAt' } },
    onMissing: 'count-as-false',
    better: 'more',
    ...law
  }
}

/** A scheme over {@link counters}; `more` replaces parts of it. */
export function schemeOf(more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    label: { zh: '按期率', en: 'On time' },
    object: 'unit',
    basis: 'reported',
    attribution: { to: 'last-unit' },
    effectiveFrom: null,
    indicators: [
      {
        id: 'on-time',
        label: { zh: '按期处置率', en: 'on-time rate' },
        numerator: ['on-time'],
        denominator: ['due'],
        onZero: 'unranked',
        rateRounding: rounding,
        maxPoints: { numerator: 100, denominator: 1 },
        pointsRounding: rounding,
        weight: one
      }
    ],
    total: { weightsSumTo: one, rounding },
    rank: { ties: 'competition', basis: 'rounded-total' },
    ...law,
    ...more
  }
}

/** Ten in the morning of a day of March 2026 in China. */
const at = (day: number): number => Date.parse('2026-03-01T10:00:00+08:00') + (day - 1) * 86_400_000

/** A row of facts as a file has it; instants are days of March 2026 in China. */
export function factsLine(
  id: string,
  unit: string,
  reported: string,
  due: number,
  disposed: number | null
): string {
  const disposedAt = disposed === null ? '' : at(disposed)
  return [id, unit, Date.parse(`${reported}T09:00:00+08:00`), at(due), disposedAt, 1, 1].join(',')
}

/** The header that goes with {@link factsLine}. */
export const factsHeader = 'case_id,unit,reported_at,due_at,disposed_at,first_unit,last_unit'

/** Scores a table of facts under a standard of the test. */
export async function scoreFacts(
  lines: readonly string[],
  evaluation: unknown,
  extra: readonly string[],
  files: Readonly<Record<string, string>> = {}
): Promise<RunResult & { readonly cwd: string }> {
  const cwd = temporaryFolder()
  writeStandard(cwd, evaluation)
  writeFileSync(path.join(cwd, 'facts.csv'), `${[factsHeader, ...lines].join('\n')}\n`)
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(cwd, name), text)
  const result = await run(['score', 'facts.csv', '--facts', '--standard', cwd, ...extra], { cwd })
  return { ...result, cwd }
}
