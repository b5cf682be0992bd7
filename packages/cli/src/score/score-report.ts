import type { CompiledScheme, Scoreboard, ScoreTrace } from '@lijie/engine'
import {
  formatIssue,
  type Evidence,
  type Issue,
  type LocalizedText,
  type MessageLanguage,
  type ZoneTable
} from '@lijie/schema'
import type { DecisionCounts } from '../messages/words.js'
import type { CitedStandard } from '../standards/list-cited-standards.js'

/** Everything a report shows (评价报告): scoreboards with what a reader must know to check them. */
export interface ScoreReport {
  /** The file or database, as it was named, without a password. */
  readonly source: string
  /** The cases are made up (合成数据). */
  readonly synthetic: boolean
  /** Data cut-off (统计时点): instant at which unfinished cases were judged; null when it was not given. */
  readonly asOf: number | null
  readonly zone: ZoneTable
  /** When the report was made, and who had it made: `--by`. */
  readonly made: { readonly at: number; readonly by: string | null }
  readonly standards: readonly CitedStandard[]
  /** What became of the cases; null when the rows were ready facts. */
  readonly counts: DecisionCounts | null
  /** One for each scheme, in the order asked for. */
  readonly evaluations: readonly SchemeEvaluation[]
}

/** One scheme of a report (一个评价方案的结果). */
export interface SchemeEvaluation {
  readonly board: Scoreboard
  /** The scheme as compiled: definitions for people and workbooks; not part of JSON. */
  readonly definition: CompiledScheme
  /** The numbers behind the board, computed when a form of the report asks for them. */
  readonly trace: () => readonly ScoreTrace[]
  readonly warnings: readonly Issue[]
  /** How sure the source of the scheme is, when it says so. */
  readonly confidence: LocalizedText | null
  readonly note: LocalizedText | null
  readonly evidence: Evidence
  /** `--compare`. */
  readonly comparison: ScoreComparison | null
  /** `--what-if`. */
  readonly whatIf: WhatIf | null
  /** `--explain`. */
  readonly explanation: ObjectExplanation | null
}

/** The same scheme over another period (同比、环比). */
export interface ScoreComparison {
  readonly against: 'previous-period' | 'same-period-last-year' | 'named'
  /** What the rate of change is divided by (增长率基数). */
  readonly base: 'previous' | 'current'
  readonly board: Scoreboard
  /** In the order of the scoreboard, then objects that only the other period has. */
  readonly changes: readonly ObjectChange[]
}

/** One object on two scoreboards (变化情况). */
export interface ObjectChange {
  readonly object: string
  readonly name: string | null
  readonly before: PlacedTotal | null
  readonly after: PlacedTotal | null
  /** Points after less points before, with the decimals of the totals; null without both. */
  readonly difference: string | null
  /** Difference over the declared base, per cent with two decimals; null without both, or when the base is zero. */
  readonly rate: string | null
  /** Ranks won: rank before less rank after; null without both. */
  readonly places: number | null
}

/** Total and rank of an object on one scoreboard. */
interface PlacedTotal {
  readonly total: string | null
  readonly rank: number | null
}

/** The same cases under another scheme or standard (方案对比). */
export interface WhatIf {
  /** The scheme or standard, as it was named. */
  readonly label: string
  readonly board: Scoreboard
  /** Largest change of rank first, then largest difference of points. */
  readonly changes: readonly ObjectChange[]
}

/** Where one object lost its points (失分说明). */
export interface ObjectExplanation {
  readonly object: string
  readonly indicators: readonly ExplainedIndicator[]
}

/** One indicator or adjustment of an explanation. */
export interface ExplainedIndicator {
  readonly id: string
  readonly label: LocalizedText
  readonly value: string | null
  readonly points: string | null
  readonly lost: string | null
  readonly weight: string
  readonly counters: readonly ExplainedCounter[]
  readonly losses: readonly ExplainedLoss[]
}

/** A counter with its value for the explained object. */
interface ExplainedCounter {
  readonly id: string
  readonly label: LocalizedText
  readonly value: string
}

/** Cases that cost points for one reason. */
export interface ExplainedLoss {
  readonly label: LocalizedText
  readonly rows: number
  /** Ids of the first of them; the others are counted in `more`. */
  readonly cases: readonly string[]
  readonly more: number
}

/** A label in the language of the report; Chinese where there is no English. */
export function sayLabel({ zh, en }: LocalizedText, language: MessageLanguage): string {
  return language === 'en' ? (en ?? zh) : zh
}

/** What a report over made-up cases says of itself. */
export function saySynthetic(
  { synthetic }: Pick<ScoreReport, 'synthetic'>,
  language: MessageLanguage
): readonly string[] {
  return synthetic ? [formatIssue({ code: 'cases/synthetic', params: {} }, language)] : []
}
