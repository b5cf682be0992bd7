import type { CountItem, CountPass, RowQuestion } from '@lijie/engine/counting'
import type { CaseFactsColumn } from '@lijie/schema'
import { canBeUnknown } from './can-be-unknown.js'
import type { SqlValues } from './create-values.js'
import { keyOf, listQuestionParts } from './list-question-parts.js'
import type { SqlTable } from './sql-text.js'
import { writeKleene } from './write-kleene.js'

/** Answers to so many parts go into one number: two bits each, and one for bad values. */
const partsOfNumber = 30
/** From so many on, rows that are alike become too few. */
const mostParts = 4 * partsOfNumber

/**
 * Rows that answer everything alike, counted together (同类行): a table of an object, the answers to the parts of all
 * questions, a number of rows and sums. Each row of the source costs one lookup, however many items are counted, and the
 * items are then counted over a few rows for each object. Null where rows are better counted one by one.
 */
export function createClassTable(
  table: SqlTable,
  values: SqlValues,
  pass: CountPass,
  items: readonly CountItem[],
  bad: string | null
): SqlTable | null {
  const questions = [pass.question, ...items.map(({ question }) => question)].filter((one) => one !== null)
  const parts = listQuestionParts(questions)
  if (table.dialect !== 'duckdb' || items.length < 2 || parts.size > mostParts) return null
  const names = new Map([...parts.keys()].map((key, i) => [key, `lj_p${i}`]))
  const sums = [...new Set(items.flatMap(({ sum }) => (sum === null ? [] : [sum])))]
  const numbers = writeNumbers(table, values, [...parts.values()], bad)
  const from = writeFrom(table, pass, numbers, sums, [...names.values()])
  return {
    dialect: table.dialect,
    from,
    column: () => 'lj_object',
    classes: {
      part: (question) => names.get(keyOf(question)) ?? null,
      rows: 'lj_n',
      sumOf: (column) => ({ count: `lj_k${sums.indexOf(column)}`, sum: `lj_s${sums.indexOf(column)}` }),
      bad: 'lj_bad'
    }
  }
}

/**
 * Numbers that hold the answers: 2 for true, 1 for unknown, two bits each from the lowest; the last bit is for bad values. DuckDB
 * joins bits faster than it adds, because nothing can overflow.
 */
function writeNumbers(
  table: SqlTable,
  values: SqlValues,
  parts: readonly RowQuestion[],
  bad: string | null
): readonly string[] {
  const numbers: string[] = []
  for (let from = 0; from === 0 || from < parts.length; from += partsOfNumber) {
    const own = parts.slice(from, from + partsOfNumber)
    const type = own.length < 15 ? 'INTEGER' : 'BIGINT'
    const digits = own.map((part, i) => writeAnswer(table, values, part, 1n << BigInt(2 * i), type))
    if (from === 0 && bad !== null)
      digits.push(`CASE WHEN ${bad} THEN ${1n << BigInt(2 * own.length)}::${type} ELSE 0::${type} END`)
    numbers.push(digits.length === 0 ? '0' : digits.join(' | '))
  }
  return numbers
}

function writeAnswer(
  table: SqlTable,
  values: SqlValues,
  part: RowQuestion,
  unit: bigint,
  type: string
): string {
  const text = writeKleene(table, values, part)
  const unknown = canBeUnknown(part) ? ` WHEN ${text} IS NULL THEN ${unit}::${type}` : ''
  return `CASE WHEN ${text} THEN ${unit * 2n}::${type}${unknown} ELSE 0::${type} END`
}

/** Rows are put together inside; outside the answers are taken apart again. */
function writeFrom(
  table: SqlTable,
  pass: CountPass,
  numbers: readonly string[],
  sums: readonly CaseFactsColumn[],
  names: readonly string[]
): string {
  const keys = numbers.map((_, i) => `lj_c${i}`)
  const rows = [
    `${table.column(pass.object)} AS lj_object`,
    ...numbers.map((number, i) => `${number} AS lj_c${i}`),
    ...sums.map((column, i) => `${table.column(column)} AS lj_v${i}`)
  ]
  const added = sums.flatMap((_, i) => [`count(lj_v${i}) AS lj_k${i}`, `sum(lj_v${i}) AS lj_s${i}`])
  const inside = [
    `SELECT ${['lj_object', ...keys, 'count(*) AS lj_n', ...added].join(', ')}`,
    `FROM (SELECT ${rows.join(', ')} FROM ${table.from})`,
    `GROUP BY ${['lj_object', ...keys].join(', ')}`
  ].join(' ')
  const taken = names.map((name, i) => {
    const place = `lj_c${Math.floor(i / partsOfNumber)} >> ${2 * (i % partsOfNumber)}`
    return `CASE (${place}) & 3 WHEN 2 THEN TRUE WHEN 0 THEN FALSE END AS ${name}`
  })
  const bad = `(lj_c0 >> ${2 * Math.min(names.length, partsOfNumber)}) = 1 AS lj_bad`
  const kept = ['lj_object', 'lj_n', ...sums.flatMap((_, i) => [`lj_k${i}`, `lj_s${i}`])]
  return `(SELECT ${[...kept, ...taken, bad].join(', ')} FROM (${inside}))`
}
