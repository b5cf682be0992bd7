import type { Condition, ConditionLeaf, Criterion } from '@lijie/schema'
import { describe, expect, test } from 'vitest'
import { evaluate, leavesOf, operandOf } from './condition-truth.js'
import { facts, groupRows } from './read-part.js'

function conditionOf(row: Criterion): Condition {
  if (row.condition === null) throw new Error(`${row.id} has no condition`)
  return row.condition
}

/** The values of one fact that some row of the pair can tell apart. */
function valuesOf(fact: string, leaves: readonly ConditionLeaf[]): readonly unknown[] {
  const definition = facts.facts[fact]
  if (definition?.type === 'boolean') return [true, false]
  if (definition?.type === 'code') return Object.keys(definition.values)
  return leaves.flatMap((leaf) => {
    const { numerator, denominator } = operandOf(leaf)
    return [-1, 0, 1].map((step) => ({ numerator: numerator * 1000 + step, denominator: denominator * 1000 }))
  })
}

function* combine(
  names: readonly string[],
  choices: ReadonlyMap<string, readonly unknown[]>
): Generator<Record<string, unknown>> {
  const [name, ...rest] = names
  if (name === undefined) {
    yield {}
    return
  }
  for (const value of choices.get(name) ?? [])
    for (const other of combine(rest, choices)) yield { ...other, [name]: value }
}

/** The sets of defects to try: one defect at a time for components, the row's own marks for events. */
function defectSets(row: Criterion): readonly (readonly unknown[])[] {
  const defects = leavesOf(conditionOf(row))
    .filter(({ fact }) => fact === 'defects')
    .map(({ value }) => value)
  return row.id.startsWith('event/') ? [defects] : defects.map((defect) => [defect])
}

/** Is there a case just enough for one of the rows that the other row also meets? */
function overlap(a: Criterion, b: Criterion): boolean {
  const leaves = [...leavesOf(conditionOf(a)), ...leavesOf(conditionOf(b))]
  const names = [...new Set(leaves.map(({ fact }) => fact))].filter((name) => name !== 'defects')
  const choices = new Map(
    names.map((name) => [
      name,
      valuesOf(
        name,
        leaves.filter(({ fact }) => fact === name)
      )
    ])
  )
  for (const defects of [...defectSets(a), ...defectSets(b)])
    for (const other of combine(names, choices)) {
      const given = { ...other, defects }
      if (evaluate(conditionOf(a), given) === 2 && evaluate(conditionOf(b), given) === 2) return true
    }
  return false
}

describe('rows of one sub-category', () => {
  test('overlap in exactly five pairs for a single defect', () => {
    const pairs: string[] = []
    for (const rows of groupRows().values())
      rows.forEach((a, index) => {
        for (const b of rows.slice(index + 1)) if (overlap(a, b)) pairs.push(`${a.id} ${b.id}`)
      })
    expect(pairs).toEqual([
      'component/0304/2 component/0304/3',
      'component/0305/2 component/0305/3',
      'component/0404/1 component/0404/2',
      'component/0506/2 component/0506/4',
      'component/0506/4 component/0506/6'
    ])
  })
})
