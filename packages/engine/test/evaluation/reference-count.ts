import { caseStages, type CounterPredicate, type EvaluationPart, type RowCounter } from '@lijie/schema'
import type { CaseFacts } from '../../src/counting/index.js'
import type { Period } from '../../src/periods/index.js'
import { big, minus, nothing, plus, type Fraction } from './reference-fraction.js'

/** What rows are judged with. */
export interface Judging {
  readonly part: EvaluationPart
  readonly asOf: number
  readonly period: Period | null
}

type Answer = boolean | undefined

export function judge(predicate: CounterPredicate, row: CaseFacts, judging: Judging): Answer {
  if ('all' in predicate) return every(predicate.all.map((one) => judge(one, row, judging)))
  if ('any' in predicate) return not(every(predicate.any.map((one) => not(judge(one, row, judging)))))
  if ('not' in predicate) return not(judge(predicate.not, row, judging))
  if ('known' in predicate) return (row[predicate.known] ?? null) !== null
  if ('in' in predicate) {
    const text = row[predicate.column] ?? ''
    return text === '' ? undefined : predicate.in.includes(text)
  }
  if ('counter' in predicate) return ask(judging.part.counters[predicate.counter] as RowCounter, row, judging)
  const { than, operator } = predicate
  const a = row[predicate.column] ?? null
  const b =
    'column' in than
      ? (row[than.column] ?? null)
      : 'asOf' in than
        ? judging.asOf - (than.minusDays ?? 0) * 24 * 3600 * 1000
        : 'stage' in than
          ? caseStages.indexOf(than.stage)
          : than.constant
  if (a === null || b === null) return undefined
  const sign = Math.sign(a - b)
  const wanted = {
    equal: [0],
    notEqual: [-1, 1],
    lessThan: [-1],
    lessThanInclusive: [-1, 0],
    greaterThan: [1],
    greaterThanInclusive: [0, 1]
  }
  return wanted[operator].includes(sign)
}

/** Whether a row is one of a counter, in the period when there is one. */
export function isIn(counter: RowCounter, row: CaseFacts, judging: Judging): Answer {
  const at = row.reportedAt ?? null
  const { period } = judging
  const inside = period === null ? true : at === null ? undefined : at >= period.from && at < period.to
  return every([ask(counter, row, judging), inside])
}

/** The counters of rows that a counter is made of. */
export function leavesOf(part: EvaluationPart, id: string): readonly RowCounter[] {
  const counter = part.counters[id]
  if (counter === undefined) throw new Error(`no counter ${id}`)
  if ('where' in counter) return [counter]
  return [...counter.plus, ...(counter.minus ?? [])].flatMap((one) => leavesOf(part, one))
}

/** The value of a counter over rows of which a further question must be true. */
export function valueOf(
  id: string,
  rows: readonly CaseFacts[],
  judging: Judging,
  also: (row: CaseFacts) => Answer = () => true
): Fraction {
  const counter = judging.part.counters[id]
  if (counter === undefined) throw new Error(`no counter ${id}`)
  if ('where' in counter) {
    return rows
      .map((row) => worth(counter, row, every([isIn(counter, row, judging), also(row)])))
      .reduce(plus, nothing)
  }
  const added = counter.plus.map((one) => valueOf(one, rows, judging, also)).reduce(plus, nothing)
  return minus(
    added,
    (counter.minus ?? []).map((one) => valueOf(one, rows, judging, also)).reduce(plus, nothing)
  )
}

/** What a row adds to a counter, if the answer is this. */
export function worth({ onMissing, sum, lookup }: RowCounter, row: CaseFacts, truth: Answer): Fraction {
  if (truth === undefined) return [onMissing === 'count-as-true' ? 1n : 0n, 1n]
  if (!truth) return nothing
  if (sum !== undefined) return [BigInt(row[sum] ?? 0), 1n]
  if (lookup === undefined) return [1n, 1n]
  const value = lookup.values.find(({ level }) => level === row[lookup.column])?.value
  return value === undefined ? nothing : big(value)
}

function ask({ where }: RowCounter, row: CaseFacts, judging: Judging): Answer {
  return where === null ? true : judge(where, row, judging)
}

export function every(answers: readonly Answer[]): Answer {
  if (answers.includes(false)) return false
  return answers.includes(undefined) ? undefined : true
}

export function not(answer: Answer): Answer {
  return answer === undefined ? undefined : !answer
}
