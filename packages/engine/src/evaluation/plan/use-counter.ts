import type { CounterLookup, EvaluationPart } from '@lijie/schema'
import type { RowQuestion } from '../../counting/index.js'
import { readRational } from '../../kernel/index.js'
import type { Period } from '../../periods/index.js'
import { listLeaves, type CounterLeaf } from '../compile/list-leaves.js'
import type { CounterUse, LeafReading, LeafUse } from './counter-use.js'
import { addItem, addPeriod, type ItemTable } from './item-table.js'
import { joinQuestions } from './join-questions.js'
import { basisColumn, periodQuestion } from './period-question.js'
import type { PlanScope } from './plan-scope.js'
import { questionOf } from './resolve-predicate.js'

/** What narrows the rows of a counter beside its own question. */
export interface Narrowing {
  readonly period: Period | null
  readonly also: readonly RowQuestion[]
}

/** Asks for the items of a counter (计数项取数), narrowed as its user wants. */
export function useCounter(scope: PlanScope, counter: string, { period, also }: Narrowing): CounterUse {
  const leaves = listLeaves(scope.part, [counter]).map((leaf): LeafUse => {
    const question = joinQuestions([leafQuestion(scope, leaf, period), ...also])
    const { id, sign, document } = leaf
    const read = (asked: RowQuestion | null): LeafReading => readLeaf(scope.table, leaf, asked)
    return {
      counter: id,
      sign,
      onMissing: document.onMissing,
      reading: read(question),
      again: scope.again.map((charged) => read(joinQuestions([question, charged])))
    }
  })
  return { counter, leaves }
}

/** The question of a counter of rows inside a period. */
export function leafQuestion(
  scope: PlanScope,
  { id, document }: CounterLeaf,
  period: Period | null
): RowQuestion | null {
  const within = periodQuestion(basisColumn(scope.scheme.document, document), period)
  addPeriod(scope.table, within)
  return joinQuestions([questionOf(id, scope.context), within])
}

/** The counters of rows that counters come down to, each once. */
export function distinctLeaves(part: EvaluationPart, counters: readonly string[]): readonly CounterLeaf[] {
  return [...new Map(listLeaves(part, counters).map((leaf) => [leaf.id, leaf])).values()]
}

function readLeaf(table: ItemTable, { document }: CounterLeaf, question: RowQuestion | null): LeafReading {
  const { sum, lookup } = document
  if (lookup !== undefined) return readLookup(table, lookup, question)
  return { kind: 'item', item: addItem(table, question, sum ?? null) }
}

function readLookup(
  table: ItemTable,
  { column, values, onUnlisted }: CounterLookup,
  question: RowQuestion | null
): LeafReading {
  const levels = values.map(({ level, value }) => {
    const is: RowQuestion = { column, operator: 'equal', than: { number: level } }
    return {
      value: readRational(value),
      item: addItem(table, joinQuestions([question, is])),
      not: { not: is }
    }
  })
  return {
    kind: 'lookup',
    item: addItem(table, question),
    levels: levels.map(({ value, item }) => ({ value, item })),
    unlisted: addItem(table, joinQuestions([question, { known: column }, ...levels.map(({ not }) => not)])),
    onUnlisted,
    missing: addItem(table, joinQuestions([question, { not: { known: column } }]))
  }
}
