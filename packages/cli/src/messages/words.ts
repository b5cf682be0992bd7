import type { MessageLanguage, Severity } from '@lijie/schema'
import { wordsEn } from './words-en.js'
import { wordsZh } from './words-zh.js'

/** The command's own words: help, summaries, headings. Words about documents and cases live in the issue registry. */
export interface Words {
  readonly help: HelpWords
  readonly severities: Readonly<Record<Severity, string>>
  readonly usage: (code: string, detail: string) => string
  readonly internal: (detail: string) => string
  readonly check: {
    readonly summary: (counts: { files: number; errors: number; warnings: number; infos: number }) => string
    /** Said of a deep check in which errors were found. */
    readonly errorsFirst: string
    readonly totals: string
    readonly total: (severity: string, code: string, count: number) => string
  }
  readonly decide: {
    readonly summary: (counts: DecisionCounts) => string
    readonly refusedByCode: (code: string, rows: number) => string
    readonly firstRefused: (shown: number, all: number) => string
  }
  readonly score: ScoreWords
  readonly explain: ExplainWords
  readonly standards: { readonly headings: readonly string[]; readonly unknownDate: string }
}

/** How many cases came out how. */
export interface DecisionCounts {
  readonly cases: number
  readonly onTime: number
  readonly overdue: number
  readonly open: number
  readonly noLimit: number
  readonly refused: number
}

/** Headings of scoreboards. */
interface ScoreWords {
  readonly rank: string
  readonly unit: string
  readonly cases: string
  readonly total: string
  readonly rate: string
  readonly points: string
  readonly weight: string
  readonly fraction: string
  readonly none: string
  readonly asOf: string
  readonly source: string
  readonly noUnit: string
  readonly leftOut: (rows: number) => string
  readonly scored: (units: number, rows: number) => string
  readonly standard: string
  readonly notice: string
}

/** Headings of explanations. */
export interface ExplainWords {
  readonly case: string
  readonly filing: string
  readonly deadline: string
  readonly responsible: string
  readonly supervising: string
  readonly closing: string
  readonly verdict: string
  readonly verdicts: Readonly<Record<'on-time' | 'overdue' | 'open', string>>
  readonly because: string
  readonly notice: string
  readonly refused: string
  readonly noBody: string
}

/** What `--help` says, by command and option. */
export interface HelpWords {
  readonly description: string
  readonly commands: Readonly<Record<'check' | 'decide' | 'score' | 'explain' | 'standards', string>>
  readonly arguments: Readonly<Record<'paths' | 'cases' | 'case', string>>
  readonly options: Readonly<Record<HelpOption, string>>
  readonly headings: Readonly<Record<'usage' | 'arguments' | 'options' | 'commands', string>>
  /** Words inside the lines of help. */
  readonly terms: {
    readonly options: string
    readonly command: string
    readonly default: (value: string) => string
  }
  readonly exit: string
  readonly checkExit: string
  readonly examples: Readonly<Record<'all' | 'check' | 'decide' | 'score' | 'explain', string>>
}

/** Options that help explains. */
type HelpOption =
  | 'standard'
  | 'map'
  | 'bind'
  | 'on'
  | 'asOf'
  | 'knownAt'
  | 'out'
  | 'rejects'
  | 'format'
  | 'encoding'
  | 'sheet'
  | 'skipBad'
  | 'scheme'
  | 'group'
  | 'output'
  | 'json'
  | 'strict'
  | 'deep'
  | 'quiet'
  | 'lang'
  | 'help'
  | 'version'
  | 'allowDraft'
  | 'areaGrade'
  | 'with'
  | 'table'

/** The words in a language. */
export function wordsIn(language: MessageLanguage): Words {
  return language === 'en' ? wordsEn : wordsZh
}
