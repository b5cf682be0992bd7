import type { ComparisonPredicate } from '@lijie/schema'
import type { RowQuestion } from '@lijie/engine/counting'
import { canBeStored } from './can-be-stored.js'
import { isTextField, type CaseFactsField } from './case-facts-table.js'
import type { SqlValues } from './create-values.js'
import type { SqlTable } from './sql-text.js'

/** Operators of comparisons as SQL. */
export const sqlOperators: Readonly<Record<ComparisonPredicate['operator'], string>> = {
  equal: '=',
  notEqual: '<>',
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>='
}

/**
 * A question as a three-valued SQL expression (三值表达式): TRUE, FALSE or NULL. AND, OR and NOT of DuckDB and PostgreSQL are
 * strong Kleene logic, which a test over all nine pairs holds in place; those of ClickHouse 18.16 are not.
 */
export function writeKleene(table: SqlTable, values: SqlValues, question: RowQuestion): string {
  const known = table.classes?.part(question) ?? null
  if (known !== null) return known
  const write = (part: RowQuestion): string => writeKleene(table, values, part)
  if ('all' in question) return join(question.all.map(write), 'AND', 'TRUE')
  if ('any' in question) return join(question.any.map(write), 'OR', 'FALSE')
  if ('not' in question) return `(NOT ${write(question.not)})`
  if ('definite' in question) return `(${write(question.definite)} IS NOT NULL)`
  if ('known' in question) return writeKnown(table, question.known)
  if ('same' in question) {
    const [left, right] = question.same.map((field) => table.column(field))
    return `COALESCE(${left} = ${right} AND ${left} <> '', FALSE)`
  }
  if ('in' in question) return writeMembership(table, values, question)
  const { column, operator, than } = question
  const right = 'column' in than ? table.column(than.column) : values.put(than.number)
  return `(${table.column(column)} ${sqlOperators[operator]} ${right})`
}

function join(parts: readonly string[], word: 'AND' | 'OR', none: string): string {
  if (parts.length === 0) return none
  return parts.length === 1 ? (parts[0] ?? none) : `(${parts.join(` ${word} `)})`
}

/** An empty text is unknown. */
function writeKnown(table: SqlTable, field: CaseFactsField): string {
  const column = table.column(field)
  return isTextField(field) ? `(${column} IS NOT NULL AND ${column} <> '')` : `(${column} IS NOT NULL)`
}

function writeMembership(
  table: SqlTable,
  values: SqlValues,
  question: Extract<RowQuestion, { in: readonly string[] }>
): string {
  const column = table.column(question.column)
  const texts = question.in.filter((text) => text !== '' && canBeStored(table.dialect, text))
  if (texts.length === 0) return `(CASE WHEN ${column} <> '' THEN FALSE END)`
  const list = texts.map((text) => values.put(text)).join(', ')
  return `(NULLIF(${column}, '') IN (${list}))`
}
