import type { CountItem, CountPass, RowQuestion } from '@lijie/engine/counting'
import type { CaseFactsColumn } from '@lijie/schema'
import { canBeUnknown } from './can-be-unknown.js'
import type { CaseFactsField } from './case-facts-table.js'
import { createClassTable } from './create-class-table.js'
import { createValues, type SqlValues } from './create-values.js'
import { createQuestionWriter, type QuestionWriter } from './create-question-writer.js'
import { listPlanFields } from './list-fields.js'
import { normalizeQuestion } from './list-question-parts.js'
import type { SqlStatement, SqlTable } from './sql-text.js'

/** One statement that counts items for every object of a pass, and which of its columns hold what. */
export interface PassQuery {
  readonly statement: SqlStatement
  readonly items: readonly ItemCells[]
  /** Rows with a bad value, and the columns that were looked at; null: none can be there. */
  readonly bad: { readonly cell: number; readonly fields: readonly CaseFactsField[] } | null
}

/** Columns of the answer after the first three; null: no such column, see {@link readPassRows}. */
export interface ItemCells {
  /** Rows that count; null: all. */
  readonly trues: number | null
  /** Rows of which the question is true, when some of them have nothing to sum; null: the same as trues. */
  readonly matches: number | null
  /** Rows of which the question is not unknown, or is false; null: unknown never happens. */
  readonly known: { readonly cell: number; readonly holds: 'known' | 'false' } | null
  /** The sum; null: the same as trues. */
  readonly sum: number | null
}

/** Expressions of the answer, each once. */
interface Cells {
  readonly add: (expression: string) => number
  readonly all: readonly string[]
}

/** Whether rows may be put together first; direct takes more time for many items, but memory for the answer alone. */
export type PassWay = 'by class' | 'direct'

/**
 * The statement for one pass (一次扫描的统计语句). Each row of its answer is an object, whether it is undecided if its rows
 * belong to the pass, the number of rows, and the counts.
 */
export function buildPassQuery(
  table: SqlTable,
  pass: CountPass,
  items: readonly CountItem[],
  way: PassWay = 'by class'
): PassQuery {
  const values = createValues(table.dialect)
  const bad = findBad(table, listPlanFields([{ passes: [pass], items }]))
  const same = { ...pass, question: normalize(pass.question) }
  const alike = items.map(({ question, sum }) => ({ question: normalize(question), sum }))
  const classes =
    way === 'direct' ? null : createClassTable(table, values, same, alike, bad?.condition ?? null)
  return classes === null
    ? writePass(table, values, pass, items, bad)
    : writePass(classes, values, same, alike, bad === null ? null : { ...bad, condition: 'lj_bad' })
}

function normalize(question: RowQuestion | null): RowQuestion | null {
  return question === null ? null : normalizeQuestion(question)
}

function writePass(
  table: SqlTable,
  values: SqlValues,
  pass: CountPass,
  items: readonly CountItem[],
  bad: BadValues | null
): PassQuery {
  const writer = createQuestionWriter(table, values)
  const cells = createCells()
  const itemCells = items.map((item) => addItem(writer, cells, item))
  const badCell = bad === null ? null : cells.add(writer.countWhere(bad.condition))
  const isOpen = canBeUnknown(pass.question)
  const undecided = isOpen && pass.question !== null ? writer.undecided(pass.question) : '0'
  const object = table.column(pass.object)
  const select = [`${object} AS lj_object`, `${undecided} AS lj_undecided`, `${writer.countAll} AS lj_rows`]
  const text = [
    `SELECT ${[...select, ...cells.all.map((cell, index) => `${cell} AS lj_${index}`)].join(', ')}`,
    `FROM ${table.from}`,
    ...(pass.question === null ? [] : [`WHERE ${keepBad(writer.belongs(pass.question, isOpen), bad)}`]),
    `GROUP BY ${groupBy(table, isOpen)}`
  ].join(' ')
  return {
    statement: { text, values: values.bound },
    items: itemCells,
    bad: bad === null || badCell === null ? null : { cell: badCell, fields: bad.fields }
  }
}

/** A flag of 2 would take its row out of the pass without a word: bad rows are kept, and then all is refused. */
function keepBad(belongs: string, bad: BadValues | null): string {
  return bad === null ? belongs : `((${belongs}) OR (${bad.condition}))`
}

/** Places in the answer, which ClickHouse does not take, or names of the answer, which others could take for columns. */
function groupBy({ dialect }: SqlTable, isOpen: boolean): string {
  const [object, undecided] = dialect === 'clickhouse' ? ['lj_object', 'lj_undecided'] : ['1', '2']
  return isOpen ? `${object}, ${undecided}` : object
}

interface BadValues {
  readonly condition: string
  readonly fields: readonly CaseFactsField[]
}

/** True for rows with values that would be miscounted in silence. */
function findBad(table: SqlTable, asked: ReadonlySet<CaseFactsField>): BadValues | null {
  const found = [...asked].flatMap((field) => {
    const condition = table.badValue?.(field) ?? null
    return condition === null ? [] : [{ field, condition }]
  })
  if (found.length === 0) return null
  return {
    condition: found.map(({ condition }) => condition).join(' OR '),
    fields: found.map(({ field }) => field)
  }
}

function createCells(): Cells {
  const all: string[] = []
  const add = (expression: string): number => {
    const known = all.indexOf(expression)
    return known >= 0 ? known : all.push(expression) - 1
  }
  return { add, all }
}

function addItem(writer: QuestionWriter, cells: Cells, { question, sum }: CountItem): ItemCells {
  const known = canBeUnknown(question) && question !== null ? addKnown(writer, cells, question) : null
  if (sum === null) {
    const trues = question === null ? null : cells.add(writer.countTrue(question))
    return { trues, matches: null, known, sum: null }
  }
  return { known, ...addSum(writer, cells, question, sum) }
}

function addKnown(writer: QuestionWriter, cells: Cells, question: RowQuestion): ItemCells['known'] {
  const { expression, holds } = writer.countKnown(question)
  return { cell: cells.add(expression), holds }
}

/** Rows that match but have nothing to sum are unknown. */
function addSum(
  writer: QuestionWriter,
  cells: Cells,
  question: RowQuestion | null,
  sum: CaseFactsColumn
): Omit<ItemCells, 'known'> {
  const summed = writer.sumOf(question, sum)
  return {
    trues: cells.add(summed.count),
    sum: cells.add(summed.sum),
    matches: question === null ? -1 : cells.add(writer.countTrue(question))
  }
}
