import type { Scoreboard } from '@lijie/engine'
import { formatIssue, type LocalizedText, type MessageLanguage, type ZoneTable } from '@lijie/schema'
import type { DecisionCounts } from '../messages/words.js'
import type { CitedStandard } from '../standards/list-cited-standards.js'

/** A scoreboard with what a reader must know to check it. */
export interface ScoreReport {
  /** The file of cases, as it was named. */
  readonly source: string
  /** The cases are made up (合成数据). */
  readonly synthetic?: true
  /** Instant at which unfinished cases were judged; null when it was not needed. */
  readonly asOf: number | null
  readonly zone: ZoneTable
  readonly standards: readonly CitedStandard[]
  readonly counts: DecisionCounts
  readonly board: Scoreboard
}

/** A label in the language of the report; Chinese where there is no English. */
export function sayLabel({ zh, en }: LocalizedText, language: MessageLanguage): string {
  return language === 'en' ? (en ?? zh) : zh
}

/** What a report over made-up cases says of itself. */
export function saySynthetic({ synthetic }: ScoreReport, language: MessageLanguage): readonly string[] {
  return synthetic === true ? [formatIssue({ code: 'cases/synthetic', params: {} }, language)] : []
}
