import type { Condition, CriteriaPart, StandardDocument } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { loadStandards } from '../../../scripts/load-standards.mjs'
import { compareFiling } from '../src/analysis/index.js'
import { prepareStandards } from '../src/calendar-compiler/index.js'
import { parseCriterionId } from '../src/criteria/index.js'
import { compileRulebook, type Rulebook } from '../src/rulebook/index.js'

const yuncheng = prepareStandards(
  (loadStandards() as { instrument: string; document: StandardDocument }[])
    .filter(({ instrument }) => instrument === 'case-standard-v2')
    .map(({ document }) => document)
)[0] as StandardDocument & Required<Pick<StandardDocument, 'criteria'>>

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
})
