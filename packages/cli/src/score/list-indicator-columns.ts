import type { IndicatorScore, ObjectScore, Scoreboard } from '@lijie/engine'
import { scoreTexts } from '../messages/score-words.js'
import type { Session } from '../session.js'
import type { ScoreColumn } from './create-score-table.js'
import { sayLabel } from './score-report.js'

/** Counts, value and points of each indicator (指标各列); columns that no object fills are left out. */
export function listIndicatorColumns(board: Scoreboard, session: Session): readonly ScoreColumn[] {
  const { language, words } = session
  const texts = scoreTexts(language)
  const { none } = words.score
  return board.indicators.flatMap(({ id, label, measure }) => {
    const name = sayLabel(label, language)
    const isRate = measure === 'ratio' || measure === 'change'
    const parts: readonly (readonly [
      ScoreColumn['role'],
      string,
      (score: IndicatorScore) => string | null
    ])[] = [
      ['fraction', words.score.fraction, sayFraction],
      ['value', isRate ? words.score.rate : texts.value, ({ value }) => value],
      ['points', words.score.points, ({ points }) => points]
    ]
    const columns = parts.map(([role, part, read]): ScoreColumn & { readonly isEmpty: boolean } => {
      const cell = (score: ObjectScore): string => {
        const found = score.indicators.find((one) => one.id === id)
        return (found === undefined ? null : read(found)) ?? none
      }
      const isEmpty = board.objects.every((score) => cell(score) === none)
      return { name, part, role, indicator: id, alignment: 'right', cell, isEmpty }
    })
    // Two columns that always say the same are one, under the name of the value.
    const [fraction, value, points] = columns
    const isCount = board.objects.every((score) => value?.cell(score) === fraction?.cell(score))
    const isTwin = board.objects.every((score) => value?.cell(score) === points?.cell(score))
    const kept = columns.flatMap(({ isEmpty, ...column }) => {
      if (isEmpty || (isTwin && column.role === 'value') || (isCount && column.role === 'fraction')) return []
      return [isTwin && column.role === 'points' ? { ...column, part: value?.part ?? null } : column]
    })
    const last = columns.slice(-1)
    return kept.length === 0 ? last : kept
  })
}

function sayFraction({ numerator, denominator }: IndicatorScore): string | null {
  return denominator === null ? numerator : `${numerator ?? '–'} / ${denominator}`
}
