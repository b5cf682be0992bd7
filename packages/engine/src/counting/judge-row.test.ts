import { describe, expect, it } from 'vitest'
import { FALSE, isEngineError, TRUE, UNKNOWN } from '../kernel/index.js'
import type { CaseFacts } from './case-facts.js'
import { judgeRow } from './judge-row.js'
import type { RowQuestion } from './row-question.js'

const ask = (question: RowQuestion, known: Partial<CaseFacts>): number =>
  judgeRow(question, { caseId: 'c1', ...known })

describe('judgeRow', () => {
  it('compares a column with a column and with a number', () => {
    const column = { column: 'disposedAt', operator: 'lessThanInclusive', than: { column: 'dueAt' } } as const
    expect(ask(column, { disposedAt: 5, dueAt: 5 })).toBe(TRUE)
    expect(ask(column, { disposedAt: 6, dueAt: 5 })).toBe(FALSE)
    const number = { column: 'filed', operator: 'equal', than: { number: 1 } } as const
    expect(ask(number, { filed: 1 })).toBe(TRUE)
    expect(ask(number, { filed: 0 })).toBe(FALSE)
  })

  it('knows all six operators on both sides of equality', () => {
    const answers = (
      ['equal', 'notEqual', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'] as const
    ).map((operator) =>
      [4, 5, 6].map((dueAt) => ask({ column: 'dueAt', operator, than: { number: 5 } }, { dueAt }))
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
    expect(ask({ column: 'rework', operator: 'equal', than: { number: 0 } }, { rework: null })).toBe(UNKNOWN)
    expect(ask({ not: column }, {})).toBe(UNKNOWN)
  })

  it('tells whether two columns hold the same text; what is not known is not the same', () => {
    const same = { same: ['unit', 'street'] } as const
    expect(ask(same, { unit: 'A', street: 'A' })).toBe(TRUE)
    expect(ask(same, { unit: 'A', street: 'a' })).toBe(FALSE)
    expect([ask(same, {}), ask(same, { unit: '', street: '' }), ask(same, { unit: 'A' })]).toEqual([
      FALSE,
      FALSE,
      FALSE
    ])
    expect(ask({ same: ['unit', 'unit'] }, { unit: 'A' })).toBe(TRUE)
  })

  it('combines with strong Kleene logic; nothing is all of it and never any of it', () => {
    const unknown = { column: 'voided', operator: 'equal', than: { number: 1 } } as const
    const yes = { known: 'dueAt' } as const
    const no = { not: yes }
    const known = { dueAt: 1 }
    expect(ask({ all: [yes, unknown] }, known)).toBe(UNKNOWN)
    expect(ask({ all: [unknown, no] }, known)).toBe(FALSE)
    expect(ask({ any: [no, unknown] }, known)).toBe(UNKNOWN)
    expect(ask({ any: [unknown, yes] }, known)).toBe(TRUE)
    expect(ask({ any: [unknown, { not: unknown }] }, known)).toBe(UNKNOWN)
    expect([ask({ all: [] }, {}), ask({ any: [] }, {})]).toEqual([TRUE, FALSE])
    expect([unknown, yes, no].map((definite) => ask({ definite }, known))).toEqual([FALSE, TRUE, TRUE])
  })

  it('is never unknown about whether a column is known, also when it is absent or an empty text', () => {
    expect(ask({ known: 'closedAt' }, {})).toBe(FALSE)
    expect(ask({ known: 'closedAt' }, { closedAt: 0 })).toBe(TRUE)
    expect(ask({ known: 'kind' }, { kind: '' })).toBe(FALSE)
    expect(ask({ known: 'kind' }, { kind: '0' })).toBe(TRUE)
  })

  it('looks texts up by code unit', () => {
    const question = { column: 'kind', in: ['a', '__proto__'] } as const
    const answers = ['a', 'A', 'a ', '__proto__', 'constructor', ''].map((kind) => ask(question, { kind }))
    expect(answers).toEqual([TRUE, FALSE, FALSE, TRUE, FALSE, UNKNOWN])
  })

  it('refuses values that no column of the kind can hold, naming case and column', () => {
    const bad: Partial<CaseFacts>[] = [
      { dueAt: Number.NaN },
      { dueAt: 0.5 },
      { dueAt: 2 ** 53 },
      { dueAt: '2011-07-01' as unknown as number }
    ]
    for (const known of bad) {
      let thrown: unknown
      try {
        ask({ known: 'dueAt' }, known)
      } catch (error) {
        thrown = error
      }
      expect(isEngineError(thrown, 'evaluation/bad-row') && thrown.message).toContain(
        'Case c1: dueAt must be'
      )
    }
  })
})
