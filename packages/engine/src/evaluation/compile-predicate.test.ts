import type { CounterPredicate } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { caseOf } from '../../test/evaluation/sample-part.js'
import { FALSE, TRUE, UNKNOWN } from '../kernel/index.js'
import type { CaseFacts } from './case-facts.js'
import { createSlots, fillSlots } from './case-slots.js'
import { compilePredicate } from './compile-predicate.js'

const ask = (predicate: CounterPredicate, known: Partial<CaseFacts>): number =>
  askRow(predicate, caseOf(known))

function askRow(predicate: CounterPredicate, row: CaseFacts): number {
  const constants: number[] = []
  const test = compilePredicate(predicate, constants)
  const slots = createSlots(1000, constants)
  fillSlots(slots, row)
  return test(slots)
}

describe('compilePredicate', () => {
  it('compares a column with a column, a constant and asOf', () => {
    const column = { column: 'disposedAt', operator: 'lessThanInclusive', than: { column: 'dueAt' } } as const
    expect(ask(column, { disposedAt: 5, dueAt: 5 })).toBe(TRUE)
    expect(ask(column, { disposedAt: 6, dueAt: 5 })).toBe(FALSE)
    const asOf = { column: 'dueAt', operator: 'lessThan', than: { asOf: true } } as const
    expect(ask(asOf, { dueAt: 999 })).toBe(TRUE)
    expect(ask(asOf, { dueAt: 1000 })).toBe(FALSE)
    const constant = { column: 'filed', operator: 'equal', than: { constant: 1 } } as const
    expect(ask(constant, { filed: 1 })).toBe(TRUE)
    expect(ask(constant, { filed: 0 })).toBe(FALSE)
  })

  it('knows all six operators on both sides of equality', () => {
    const answers = (
      ['equal', 'notEqual', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'] as const
    ).map((operator) =>
      [4, 5, 6].map((dueAt) => ask({ column: 'dueAt', operator, than: { constant: 5 } }, { dueAt }))
    )
    expect(answers).toEqual([
      [FALSE, TRUE, FALSE],
      [TRUE, FALSE, TRUE],
      [TRUE, FALSE, FALSE],
      [TRUE, TRUE, FALSE],
      [FALSE, FALSE, TRUE],
      [FALSE, TRUE, TRUE]
    ])
  })

  it('is unknown when either side is unknown, and null is never zero', () => {
    const column = { column: 'disposedAt', operator: 'lessThanInclusive', than: { column: 'dueAt' } } as const
    expect(ask(column, { disposedAt: 5 })).toBe(UNKNOWN)
    expect(ask(column, { dueAt: 5 })).toBe(UNKNOWN)
    expect(ask({ column: 'rework', operator: 'equal', than: { constant: 0 } }, {})).toBe(UNKNOWN)
    expect(ask({ not: column }, {})).toBe(UNKNOWN)
  })

  it('combines with strong Kleene logic', () => {
    const unknown = { column: 'voided', operator: 'equal', than: { constant: 1 } } as const
    const yes = { known: 'dueAt' } as const
    const no = { not: yes }
    const known = { dueAt: 1 }
    expect(ask({ all: [yes, unknown] }, known)).toBe(UNKNOWN)
    expect(ask({ all: [unknown, no] }, known)).toBe(FALSE)
    expect(ask({ any: [no, unknown] }, known)).toBe(UNKNOWN)
    expect(ask({ any: [unknown, yes] }, known)).toBe(TRUE)
    expect(ask({ any: [unknown, { not: unknown }] }, known)).toBe(UNKNOWN)
  })

  it('is never unknown about whether a column is known, also when the column is absent at run time', () => {
    expect(ask({ known: 'closedAt' }, {})).toBe(FALSE)
    expect(ask({ known: 'closedAt' }, { closedAt: 0 })).toBe(TRUE)
    const { closedAt: _absent, ...rest } = caseOf({})
    expect(askRow({ known: 'closedAt' }, rest as CaseFacts)).toBe(FALSE)
  })
})
