import type { GroupScore, Scoreboard } from '@lijie/engine'
import type { MessageLanguage } from '@lijie/schema'
import type { ScoreWords } from '../messages/words.js'
import type { Alignment } from '../output/text-table.js'
import { sayLabel } from './score-report.js'

/** A scoreboard as headings and rows of text. */
export interface ScoreTable {
  readonly headings: readonly string[]
  readonly alignments: readonly Alignment[]
  readonly rows: readonly (readonly string[])[]
}

/** Rank, unit, cases, then counts, rate and points of each indicator, then the score. */
export function createScoreTable(
  board: Scoreboard,
  language: MessageLanguage,
  words: ScoreWords
): ScoreTable {
  const indicators = board.indicators.flatMap(({ label }) => {
    const name = sayLabel(label, language)
    return [words.fraction, words.rate, words.points].map((part) =>
      language === 'en' ? `${name} (${part})` : `${name}（${part}）`
    )
  })
  const headings = [words.rank, words.unit, words.cases, ...indicators, words.total]
  const rows = board.groups.map((group) => describeGroup(group, words))
  if (board.noUnit !== null) {
    rows.push([
      words.none,
      words.noUnit,
      String(board.noUnit.rows),
      ...indicators.map(() => words.none),
      words.none
    ])
  }
  return { headings, alignments: headings.map((_, index) => (index === 1 ? 'left' : 'right')), rows }
}

function describeGroup({ rank, unit, rows, indicators, total }: GroupScore, { none }: ScoreWords): string[] {
  const cells = indicators.flatMap(({ numerator, denominator, rate, points }) => [
    `${numerator} / ${denominator}`,
    rate ?? none,
    points ?? none
  ])
  return [rank === null ? none : String(rank), unit, String(rows), ...cells, total ?? none]
}
