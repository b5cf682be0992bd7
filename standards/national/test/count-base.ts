import { readFileSync } from 'node:fs'
import { judgeRow, type CaseFacts, type RowQuestion } from '@lijie/engine/counting'
import { TRUE, UNKNOWN } from '@lijie/engine/kernel'
import { caseStages, type Counter, type CounterPredicate, type EvaluationPart } from '@lijie/schema'

const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'))

/** The base indicators as they are written. */
export const base = read('../base-indicators/evaluation.json') as EvaluationPart

/** A row, and for each counter what has to be changed in it. */
export interface CounterRows {
  readonly asOf: number
  readonly row: CaseFacts
  readonly counters: Readonly<
    Record<string, Readonly<Record<'true' | 'false' | 'unknown', object>> & { value: number }>
  >
}

/** The rows by which every counter is shown. */
export const shown = read('base-indicators.rows.json') as CounterRows

/** A counter of the base indicators. */
export function counterOf(id: string): Counter {
  const counter = base.counters[id]
  if (counter === undefined) throw new Error(id)
  return counter
}

const resolved = new Map<string, RowQuestion>()

/** The question of a counter, made once. */
function questionOf(id: string, where: CounterPredicate, asOf: number): RowQuestion {
  const key = `${id} ${asOf}`
  const known = resolved.get(key)
  if (known !== undefined) return known
  const made = resolve(where, asOf)
  resolved.set(key, made)
  return made
}

/** The predicate with everything in it resolved, as simply as can be. */
export function resolve(predicate: CounterPredicate, asOf: number): RowQuestion {
  if ('all' in predicate) return { all: predicate.all.map((part) => resolve(part, asOf)) }
  if ('any' in predicate) return { any: predicate.any.map((part) => resolve(part, asOf)) }
  if ('not' in predicate) return { not: resolve(predicate.not, asOf) }
  if ('counter' in predicate) {
    const counter = counterOf(predicate.counter)
    if (!('where' in counter) || counter.where === null) throw new Error(predicate.counter)
    return resolve(counter.where, asOf)
  }
  if ('known' in predicate || 'in' in predicate) return predicate
  const { column, operator, than } = predicate
  if ('column' in than) return { column, operator, than }
  if ('asOf' in than) return { column, operator, than: { number: asOf - (than.minusDays ?? 0) * 86_400_000 } }
  return {
    column,
    operator,
    than: { number: 'stage' in than ? caseStages.indexOf(than.stage) : than.constant }
  }
}

/** What a row adds to a counter; null where that is refused. */
export function countOf(id: string, row: CaseFacts, asOf: number): number | null {
  const counter = counterOf(id)
  if ('plus' in counter) {
    const plus = counter.plus.map((part) => countOf(part, row, asOf))
    const minus = (counter.minus ?? []).map((part) => countOf(part, row, asOf))
    return plus.includes(null) || minus.includes(null) ? null : sum(plus) - sum(minus)
  }
  const { where, onMissing, sum: column, lookup } = counter
  const truth = where === null ? TRUE : judgeRow(questionOf(id, where, asOf), row)
  if (truth === UNKNOWN) return settle(onMissing)
  if (truth !== TRUE) return 0
  if (lookup !== undefined) {
    const value = lookup.values.find(({ level }) => level === row[lookup.column])?.value
    return value === undefined ? null : value.numerator / value.denominator
  }
  return column === undefined ? 1 : (row[column] ?? null)
}

const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((all, one) => all + (one ?? 0), 0)

function settle(onMissing: string): number | null {
  if (onMissing === 'counts-as-on-time' || onMissing === 'count-as-true') return 1
  return onMissing === 'count-as-false' ? 0 : null
}
