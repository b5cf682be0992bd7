import type { FigureValue } from '@lijie/engine'
import { readFigure } from '@lijie/engine/evaluation'
import { createIssue, type EvaluationFigure, type EvaluationPart, type Issue } from '@lijie/schema'
import { CliFailure } from '../cli-failure.js'
import { templateWords } from '../messages/template-words.js'
import type { Session } from '../session.js'
import { isTotal } from '../raw-table/is-total.js'
import type { InputColumn, InputRow } from './input-column.js'
import { readInputTable, type InputOptions } from './read-input-table.js'
import { readLabels } from './read-objects.js'

type Key = 'object' | 'period' | 'figure' | 'value'
const decimal = /^[+-]?\d{1,30}(?:\.\d{1,30})?$/
const fraction = /^[+-]?\d{1,30}\/0*[1-9]\d{0,29}$/
const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

function column(key: Key, role: InputColumn['role'], needed: boolean): InputColumn {
  const [zh, en] = [templateWords('zh-CN').figures[key].header, templateWords('en').figures[key].header]
  return { names: [en, zh], role, needed }
}

/**
 * Reads the table of figures from outside (外部数据表): `object, period, figure, value`, or the columns of
 * `lijie template --for figures`. A figure may be named by its id or its label; numbers are taken digit by digit.
 *
 * @throws CliFailure with the address of each cell that is wrong.
 */
export async function readFigures(
  file: string,
  part: EvaluationPart,
  options: InputOptions,
  session: Session
): Promise<readonly FigureValue[]> {
  const columns = {
    object: column('object', 'id', true),
    period: column('period', 'id', false),
    figure: column('figure', 'id', true),
    value: column('value', 'number', true)
  }
  const { name, rows } = await readInputTable(file, columns, options, session)
  const figures = Object.entries(part.figures ?? {})
  const ids = readLabels(figures.map(([id, { label }]) => [id, label] as const))
  const known = figures.map(([id]) => id).join(', ')
  const seen = new Map<string, string>()
  const issues: Issue[] = []
  const values = rows.map((row): FigureValue => {
    const { object, period, figure, value } = row.cells
    const id = ids.get(figure)
    const definition = id === undefined ? undefined : part.figures?.[id]
    const issue = checkRow(row, id, known, seen) ?? checkValue(row, definition)
    if (issue !== null) issues.push({ ...issue, file: `${name}!${String(issue.params['cell'] ?? '')}` })
    return { object, figure: id ?? figure, value: value.replace(/^\+/, ''), ...(period !== '' && { period }) }
  })
  if (issues.length > 0) throw new CliFailure(issues)
  return values
}

function checkRow(
  { cells, at }: InputRow<Key>,
  id: string | undefined,
  known: string,
  seen: Map<string, string>
): Issue | null {
  if (isTotal(cells.object))
    return createIssue('tables/total-row', { cell: at('object'), value: cells.object })
  for (const key of ['object', 'figure', 'value'] as const) {
    if (cells[key] === '') return createIssue('tables/empty-cell', { cell: at(key), column: key })
  }
  const { object, period, figure, value } = cells
  if (id === undefined) return createIssue('tables/unknown-figure', { cell: at('figure'), figure, known })
  if (!decimal.test(value) && !fraction.test(value) && !slug.test(value))
    return createIssue('tables/bad-figure', { cell: at('value'), value, figure })
  const key = JSON.stringify([object, period, id])
  const other = seen.get(key)
  seen.set(key, other ?? at('figure'))
  if (other === undefined) return null
  return createIssue('tables/duplicate-figure', { cell: at('figure'), figure, object, other })
}

/** A value of the right form may still be outside: a count below zero, a share above its bound. */
function checkValue({ cells, at }: InputRow<Key>, definition: EvaluationFigure | undefined): Issue | null {
  const { value, figure } = cells
  if (definition === undefined || readFigure(definition, value.replace(/^\+/, '')) !== null) return null
  return createIssue('tables/bad-figure', { cell: at('value'), value, figure })
}
