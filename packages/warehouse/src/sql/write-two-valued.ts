import type { ComparisonPredicate } from '@lijie/schema'
import type { RowQuestion } from '@lijie/engine/counting'
import { canBeStored } from './can-be-stored.js'
import { isTextField } from './case-facts-table.js'
import type { SqlValues } from './create-values.js'
import type { SqlTable } from './sql-text.js'
import { sqlOperators } from './write-kleene.js'

const opposite: Readonly<Record<ComparisonPredicate['operator'], ComparisonPredicate['operator']>> = {
  equal: 'notEqual',
  notEqual: 'equal',
  lessThan: 'greaterThanInclusive',
  lessThanInclusive: 'greaterThan',
  greaterThan: 'lessThanInclusive',
  greaterThanInclusive: 'lessThan'
}

/**
 * Whether a question is true, or (`wanted` false) whether it is false, as a ClickHouse expression that is 1 or 0 and never
 * NULL (二值表达式). Negation goes down to the comparisons, where NULL is caught at once: ClickHouse 18.16 takes 0 AND NULL for
 * NULL, so no NULL may reach its AND and OR.
 */
export function writeTwoValued(
  table: SqlTable,
  values: SqlValues,
  question: RowQuestion,
  wanted: boolean
): string {
  const write = (part: RowQuestion, value = wanted): string => writeTwoValued(table, values, part, value)
  if ('all' in question)
    return join(
      question.all.map((part) => write(part)),
      wanted
    )
  if ('any' in question)
    return join(
      question.any.map((part) => write(part)),
      !wanted
    )
  if ('not' in question) return write(question.not, !wanted)
  if ('definite' in question) {
    const known = `(${write(question.definite, true)} OR ${write(question.definite, false)})`
    return wanted ? known : `(NOT ${known})`
  }
  if ('known' in question) {
    const column = table.column(question.known)
    if (isTextField(question.known)) return `ifNull(${column} ${wanted ? '!=' : '='} '', ${wanted ? 0 : 1})`
    return `${wanted ? 'isNotNull' : 'isNull'}(${column})`
  }
  if ('same' in question) {
    const [left, right] = question.same.map((field) => `ifNull(${table.column(field)}, '')`)
    return wanted ? `(${left} = ${right} AND ${left} != '')` : `(${left} != ${right} OR ${left} = '')`
  }
  if ('in' in question) return writeMembership(table, values, question, wanted)
  const { column, operator, than } = question
  const right = 'column' in than ? table.column(than.column) : values.put(than.number)
  const sign = sqlOperators[wanted ? operator : opposite[operator]]
  return `ifNull(${table.column(column)} ${sign} ${right}, 0)`
}

function join(parts: readonly string[], isAnd: boolean): string {
  if (parts.length === 0) return isAnd ? '1' : '0'
  return parts.length === 1 ? (parts[0] ?? '1') : `(${parts.join(isAnd ? ' AND ' : ' OR ')})`
}

function writeMembership(
  table: SqlTable,
  values: SqlValues,
  question: Extract<RowQuestion, { in: readonly string[] }>,
  wanted: boolean
): string {
  const column = `ifNull(${table.column(question.column)}, '')`
  const texts = question.in.filter((text) => text !== '' && canBeStored(table.dialect, text))
  if (texts.length === 0) return wanted ? '0' : `(${column} != '')`
  const list = texts.map((text) => values.put(text)).join(', ')
  return wanted ? `(${column} IN (${list}))` : `(${column} NOT IN (${list}, ''))`
}
