import { createFailure } from '../cli-failure.js'
import type { CaseOptions } from '../commands/case-options.js'
import { isDatabaseUrl } from '../cases/choose-format.js'

/** Forms of a report (报告形式). */
export const reportFormats = ['table', 'json', 'csv', 'html', 'xlsx'] as const
export type ReportFormat = (typeof reportFormats)[number]

/** Options of `lijie score`. */
export interface ScoreOptions extends CaseOptions {
  readonly scheme?: readonly string[]
  readonly listSchemes?: true
  readonly period?: string
  readonly compare?: string
  readonly base?: 'previous' | 'current'
  readonly objects?: string
  readonly figures?: string
  readonly whatIf?: string
  readonly explain?: string
  readonly cases?: string
  readonly facts?: true
  readonly checkDuplicates?: true
  readonly by?: string
  readonly zone?: string
  readonly format?: ReportFormat
  readonly out?: string
  readonly rejects?: string
  readonly skipBad?: true
}

const mostCases = 10_000

/** Refuses options that make no sense together (核对选项). @throws CliFailure */
export function checkScoreOptions(file: string | undefined, options: ScoreOptions): void {
  needs('--compare', options.compare, '--period', options.period)
  needs('--compare', options.compare, '--base', options.base)
  needs('--base', options.base, '--compare', options.compare)
  needs('--cases', options.cases, '--explain', options.explain)
  needs('--facts', options.facts, 'CASES', file)
  needs('--check-duplicates', options.checkDuplicates, 'CASES', file)
  if (options.explain === '') throw createFailure('cases/empty-name', {})
  if (chooseReportFormat(options) === 'xlsx') needs('--format xlsx', true, '--out', options.out)
  if (file !== undefined && isDatabaseUrl(file)) {
    needs('--rejects', options.rejects, 'CASES.csv', options.facts === true ? undefined : true)
  }
}

function needs(option: string, given: unknown, other: string, found: unknown): void {
  if (given !== undefined && found === undefined) throw createFailure('cases/option-needs', { option, other })
}

/** The form asked for, or the one that the name of the file says, or a table. */
export function chooseReportFormat({ format, out }: Pick<ScoreOptions, 'format' | 'out'>): ReportFormat {
  if (format !== undefined) return format
  const ending = out?.toLowerCase().match(/\.(json|csv|html|xlsx)$/)?.[1]
  return reportFormats.find((one) => one === ending) ?? 'table'
}

/** How many case ids an explanation names for each loss. @throws CliFailure */
export function readCaseLimit(text = '20'): number {
  const limit = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (limit <= mostCases) return limit
  throw createFailure('cases/bad-option', { option: '--cases', value: text, expected: `0 … ${mostCases}` })
}
