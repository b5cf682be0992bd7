import type { Condition } from '@lijie/schema'
import { expect, it } from 'vitest'
import { compileSample, sampleRow } from '../../test/sample-criteria.js'
import { findSubcategory } from './decide-filing.js'
import { listRowLeaves } from './list-row-leaves.js'

const hazard: Condition = { fact: 'safetyHazard', operator: 'equal', value: true }
const missing: Condition = { fact: 'defects', operator: 'contains', value: 'missing' }
const summary = { zh: '除外' }

it('exclusions come first, text that decides nothing is passed over, and names lead to where they are written', () => {
  const conditions = { grave: { any: [missing, hazard] } }
  const exclusions = [
    { summary, evidence: 'published' },
    { summary, evidence: 'published', condition: { not: hazard } }
  ] as const
  const rules = compileSample([sampleRow(1, { all: [hazard, { condition: 'grave' }] }, { exclusions })], {
    conditions
  })
  const [row] = findSubcategory(rules.criteria, { kind: 'component', code: '0101', facts: {} })?.rows ?? []
  const leaves = row === undefined ? [] : listRowLeaves(row, conditions)
  expect(leaves.map(({ pointer, leaf }) => [pointer, leaf])).toEqual([
    ['/rows/0/exclusions/1/condition/not', hazard],
    ['/rows/0/condition/all/0', hazard],
    ['/conditions/grave/any/0', missing],
    ['/conditions/grave/any/1', hazard]
  ])
})

it('an unconditional row has no leaves', () => {
  const rules = compileSample([sampleRow(1, null)])
  const [row] = findSubcategory(rules.criteria, { kind: 'component', code: '0101', facts: {} })?.rows ?? []
  expect(row && listRowLeaves(row, {})).toEqual([])
})
