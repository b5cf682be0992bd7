import type { Condition, CriteriaPart, StandardDocument } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { loadStandards } from '../../../scripts/load-standards.mjs'
import { compareFiling } from '../src/analysis/index.js'
import { prepareStandards } from '../src/calendar-compiler/index.js'
import { parseCriterionId } from '../src/criteria/index.js'
import { compileRulebook, type Rulebook } from '../src/rulebook/index.js'

const loaded = loadStandards() as { document: StandardDocument }[]
const find = (id: string): StandardDocument =>
  prepareStandards(
    loaded.map(({ document }) => document).filter(({ standard }) => standard.id === id)
  )[0] as StandardDocument
const yuncheng = find('cn.yuncheng.case-standard') as StandardDocument &
  Required<Pick<StandardDocument, 'criteria'>>

function compile(change: (part: CriteriaPart) => CriteriaPart): Rulebook {
  const criteria = change(structuredClone(yuncheng.criteria))
  return compileRulebook([{ ...yuncheng, criteria }], { on: '2026-03-02' })
}

/** Rewrites every condition without changing what it says. */
function rewrite(condition: Condition): Condition {
  if ('all' in condition) return { not: { any: condition.all.map((item) => ({ not: rewrite(item) })) } }
  if ('any' in condition) return { any: condition.any.toReversed().map((item) => rewrite(item)) }
  return { not: { not: condition } }
}

/** Moves the first number of a condition a little; null where it has none. */
function raise(condition: Condition): Condition | null {
  if ('fact' in condition) {
    const { value } = condition
    if (typeof value === 'number') return { ...condition, value: value + 1 }
    return typeof value === 'object' && 'numerator' in value
      ? {
          ...condition,
          value: { ...value, numerator: value.numerator * 10 - 1, denominator: value.denominator * 10 }
        }
      : null
  }
  if ('not' in condition || 'condition' in condition) return null
  const items = 'all' in condition ? condition.all : condition.any
  const at = items.findIndex((item) => raise(item) !== null)
  if (at === -1) return null
  const changed = items.map((item, i) => (i === at ? (raise(item) as Condition) : item))
  return 'all' in condition ? { all: changed } : { any: changed }
}

describe('the Yuncheng standard', () => {
  it('is proved equal to itself with every condition written in another way', () => {
    const rewritten = compile((part) => ({
      ...part,
      rows: part.rows.map((row) => ({ ...row, condition: row.condition && rewrite(row.condition) }))
    }))
    const comparison = compareFiling(
      compile((part) => part),
      rewritten
    )
    expect(comparison).toMatchObject({ verdict: 'equal', checked: 190, facts: [] })
  })

  it('differs by a case for every threshold that is changed, except in a row that never decides', () => {
    const equal: string[] = []
    const measured = yuncheng.criteria.rows.filter(({ condition }) => condition && raise(condition) !== null)
    for (const { id, condition } of measured) {
      const { kind, code } = parseCriterionId(id)
      const own = (part: CriteriaPart): CriteriaPart['rows'] =>
        part.rows.filter((row) => row.id.startsWith(`${kind}/${code}/`))
      const before = compile((part) => ({ ...part, rows: own(part) }))
      const after = compile((part) => ({
        ...part,
        rows: own(part).map((row) =>
          row.id === id ? { ...row, condition: condition && raise(condition) } : row
        )
      }))
      const { verdict, subcategories } = compareFiling(before, after)
      if (verdict === 'equal') equal.push(id)
      else expect(subcategories).toMatchObject([{ verdict: 'different', differs: expect.any(String) }])
    }
    expect(measured.length).toBeGreaterThan(30)
    expect(equal).toEqual(['component/0404/2'])
  })

  it('is not proved equal to itself under another one of two calendars that are given', () => {
    const [office, daysOff] = [find('cn-office-08-12-14-18'), find('cn.gov.state-council-days-off')]
    const schedules = [{ from: '2010-01-01', shifts: [{ from: '09:00', to: '10:00' }] }]
    const short = {
      ...office,
      standard: { ...office.standard, id: 'test.short-days' },
      calendar: { ...office.calendar, schedules }
    } as StandardDocument
    const rows: CriteriaPart['rows'] = [1, 2].map((number) => ({
      ...(yuncheng.criteria.rows[0] as CriteriaPart['rows'][number]),
      id: `component/0101/${number}`,
      condition: null,
      timeLimit: number === 1 ? { value: 4, unit: 'work-hour' } : { value: 20, unit: 'urgent-work-hour' }
    }))
    const standards = [{ ...yuncheng, criteria: { ...yuncheng.criteria, rows } }, office, short, daysOff]
    const [one, other] = ['cn-office-08-12-14-18', 'test.short-days'].map((bound) =>
      compileRulebook(standards, { on: '2026-03-02', bind: { 'working-shifts': bound } })
    ) as [Rulebook, Rulebook]
    expect(compareFiling(one, one).verdict).toBe('equal')
    expect(compareFiling(one, other).verdict).toBe('different')
  })
})
