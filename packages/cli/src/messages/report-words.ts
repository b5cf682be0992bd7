import type { MessageLanguage } from '@lijie/schema'
import { reportWordsEn } from './report-words-en.js'
import { reportWordsZh } from './report-words-zh.js'

/** Words of the reports for people (报告用语): page and workbook. */
export interface ReportWords {
  readonly heads: Readonly<Record<ReportHead, string>>
  readonly columns: Readonly<Record<ReportColumn, string>>
  readonly origin: Readonly<Record<OriginTerm, string>>
  readonly definition: Readonly<Record<DefinitionTerm, string>>
  readonly onZero: Readonly<Record<'refuse' | 'exclude-and-reweight' | 'unranked', string>>
  readonly modes: Readonly<Record<'half-up' | 'half-even' | 'down' | 'up', string>>
  readonly basis: Readonly<Record<'measured' | 'declared' | 'excluded' | 'unranked', string>>
  /** The appendix that says what is counted. */
  readonly counting: Readonly<Record<CountingTerm, string>> & {
    readonly kinds: Readonly<Record<'number' | 'count' | 'level', string>>
  }
  /** Bonuses, deductions and points relative to the group. */
  readonly part: {
    readonly bonus: string
    readonly deduction: string
    readonly single: string
    readonly compares: (what: string) => string
  }
  readonly steps: Readonly<Record<'pro-rata' | 'started' | 'completed', string>>
  readonly against: Readonly<Record<'previous-period' | 'same-period-last-year' | 'named', string>>
  readonly base: Readonly<Record<'previous' | 'current', string>>
  readonly sheets: Readonly<Record<ReportSheet, string>>
  readonly colon: string
  readonly comma: string
  readonly brackets: (outside: string, inside: string) => string
  readonly allCases: string
  readonly unverified: string
  readonly notRanked: string
  readonly reweighted: string
  readonly noPoints: string
  readonly tied: string
  readonly moved: (places: number) => string
  readonly onlyBefore: string
  readonly onlyAfter: string
  readonly ofAll: (some: number, all: number) => string
  readonly partsOf: (from: number, to: number, all: number) => string
  readonly more: (cases: number) => string
  readonly lossOf: (object: string) => string
  readonly whatIf: (label: string) => string
  readonly rounded: (decimals: number, mode: string) => string
  readonly valueOnZero: (value: string) => string
  readonly rule: RuleWords
  readonly calculationNotes: readonly string[]
}

/** How points rules are said. */
interface RuleWords {
  readonly multiply: (fullMarks: string) => string
  readonly value: string
  readonly linear: (rule: LinearTexts) => string
  readonly band: (from: string | null, to: string | null, points: string) => string
  readonly classed: (objectClass: string, bands: string) => string
  readonly otherClass: (what: string) => string
  readonly formula: (formula: string) => string
  readonly times: (each: string) => string
  readonly tier: (from: number, each: string) => string
  readonly cap: (most: string) => string
  readonly divided: (figure: string) => string
  readonly start: (start: string, direction: 'add' | 'deduct') => string
  readonly change: (count: string, against: string, base: string) => string
  readonly scheme: (label: string, take: 'rounded' | 'exact', periods: string | null) => string
}

/** The numbers of a linear rule. */
interface LinearTexts {
  readonly threshold: string
  readonly atThreshold: string
  readonly below: boolean
  readonly step: string
  readonly perStep: string
  readonly steps: string
  readonly floor: string | null
}

type ReportHead =
  | 'ranking'
  | 'table'
  | 'comparison'
  | 'losses'
  | 'lists'
  | 'definitions'
  | 'counters'
  | 'total'
  | 'confidence'
  | 'warnings'
  | 'origin'
  | 'notices'
  | 'grades'
type ReportColumn =
  | 'rank'
  | 'object'
  | 'name'
  | 'group'
  | 'class'
  | 'cases'
  | 'total'
  | 'grade'
  | 'points'
  | 'value'
  | 'exact'
  | 'numerator'
  | 'denominator'
  | 'weight'
  | 'lost'
  | 'indicator'
  | 'part'
  | 'basis'
  | 'mean'
  | 'best'
  | 'worst'
  | 'ranked'
  | 'fullMarks'
  | 'before'
  | 'after'
  | 'asIs'
  | 'instead'
  | 'difference'
  | 'rate'
  | 'places'
  | 'reason'
  | 'caseIds'
  | 'adjustment'
  | 'relative'
  | 'times'
  | 'rounded'
  | 'ours'
  | 'check'
  | 'sum'
  | 'compared'
  | 'base'
  | 'weighed'
  | 'agrees'
  | 'differs'
  | 'taken'
  | 'other'
  | 'term'
  | 'text'
  | 'decimals'
type OriginTerm =
  | 'scheme'
  | 'period'
  | 'cutOff'
  | 'made'
  | 'by'
  | 'source'
  | 'rule'
  | 'counts'
  | 'nameless'
  | 'standard'
type DefinitionTerm =
  | 'measure'
  | 'excluded'
  | 'onZero'
  | 'valueRounding'
  | 'points'
  | 'bounds'
  | 'pointsRounding'
  | 'weight'
  | 'because'
  | 'note'
  | 'totalRounding'
  | 'total'
  | 'ranking'
  | 'charged'
  | 'groups'
  | 'eachGroup'
type CountingTerm =
  | 'lead'
  | 'inputs'
  | 'counter'
  | 'counts'
  | 'period'
  | 'unknown'
  | 'evidence'
  | 'byParts'
  | 'figures'
  | 'figure'
  | 'values'
  | 'notGiven'
type ReportSheet = 'ranking' | 'detail' | 'calculation' | 'changes' | 'losses' | 'counting' | 'about'

/** The words of reports in a language. */
export function reportWords(language: MessageLanguage): ReportWords {
  return language === 'en' ? reportWordsEn : reportWordsZh
}
