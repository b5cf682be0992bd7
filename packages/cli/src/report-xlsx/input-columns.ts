import { listFigureRules } from '@lijie/engine/evaluation'
import type { EvaluationFigure } from '@lijie/schema'
import { nameCounter, say, type TextContext } from '../report-text/text-context.js'
import type { CalculatedColumn } from './calculated-column.js'
import { inputCell, inputText } from './cells.js'

/** Cells to be changed (输入列): counters that formulas name, and every figure from outside. */
export function listInputColumns(context: TextContext): readonly CalculatedColumn[] {
  const { definition, words } = context
  const named = definition.indicators.flatMap(({ names }) => [...names.values()])
  const counters = new Set(named.flatMap((meaning) => ('counter' in meaning ? [meaning.counter] : [])))
  const figures = listFigureRules({ ...definition, schemes: new Map() })
  const columns = [
    ...[...counters].map((id): CalculatedColumn => ({
      key: `counter/${id}`,
      heading: nameCounter(context, 'counters', id),
      cell: ({ score }) => inputCell(score.counters.find((one) => one.id === id)?.value ?? null)
    })),
    ...figures.map(({ id, figure }): CalculatedColumn => ({
      key: `figure/${id}`,
      heading: say(context, figure.label),
      cell: ({ trace }) => {
        const value = trace.figures.get(id)
        if (value === undefined) return null
        return figure.kind === 'level' ? inputText(nameLevel(context, figure, value)) : inputCell(value)
      }
    }))
  ]
  return columns.map((one, i) => (i === 0 ? { ...one, above: words.counting.inputs } : one))
}

/** What a level is called; its id where two are called the same. */
export function nameLevel(context: TextContext, { levels = [] }: EvaluationFigure, id: string): string {
  const labels = levels.map(({ label }) => say(context, label))
  const label = labels[levels.findIndex((one) => one.id === id)]
  return label === undefined || labels.indexOf(label) !== labels.lastIndexOf(label) ? id : label
}
