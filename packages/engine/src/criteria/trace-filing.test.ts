import type { Condition } from '@lijie/schema'
import { expect, it } from 'vitest'
import { compileSample, sampleRow } from '../../test/sample-criteria.js'
import { FALSE, isRefusal, TRUE, UNKNOWN } from '../kernel/index.js'
import type { FilingInput, FilingRules } from './decide-filing.js'
import { listTracedRows } from './list-traced-rows.js'
import { traceFiling, type FilingTrace } from './trace-filing.js'

const contains = (value: string): Condition => ({ fact: 'defects', operator: 'contains', value })
const hazard: Condition = { fact: 'safetyHazard', operator: 'equal', value: true }
const large: Condition = { fact: 'damagedArea', operator: 'greaterThan', value: 25 }

/** The two codes are asked about as one, so that cases with either have one key. */
const rules = compileSample([
  sampleRow(1, { all: [{ any: [contains('missing'), contains('damaged')] }, hazard] }),
  sampleRow(2, large)
])

function trace(facts: FilingInput['facts'], more: Partial<FilingInput> = {}): FilingTrace {
  return traceFiling(rules, { kind: 'component', code: '0101', facts, ...more })
}

it('every fact, row and leaf is recorded', () => {
  const facts = { defects: ['damaged'], safetyHazard: false, stations: 3 }
  const { decision, ...recorded } = trace(facts)
  expect(isRefusal(decision)).toBe(false)
  expect(recorded.facts).toEqual(facts)
  expect(recorded.layout.facts).toEqual([
    { fact: 'defects', unit: null },
    { fact: 'safetyHazard', unit: null },
    { fact: 'damagedArea', unit: 'cm2' }
  ])
  expect(recorded.truths).toEqual([FALSE, UNKNOWN, FALSE, TRUE, FALSE, UNKNOWN])
  expect(listTracedRows(recorded)).toEqual([
    {
      id: 'component/0101/1',
      truth: FALSE,
      leaves: [
        {
          leaf: contains('missing'),
          pointer: '/rows/0/condition/all/0/any/0',
          given: ['damaged'],
          truth: FALSE
        },
        {
          leaf: contains('damaged'),
          pointer: '/rows/0/condition/all/0/any/1',
          given: ['damaged'],
          truth: TRUE
        },
        { leaf: hazard, pointer: '/rows/0/condition/all/1', given: false, truth: FALSE }
      ]
    },
    {
      id: 'component/0101/2',
      truth: UNKNOWN,
      leaves: [{ leaf: large, pointer: '/rows/1/condition', given: null, truth: UNKNOWN }]
    }
  ])
})

it('codes that rows ask about as one are still told apart', () => {
  const truths = [['missing'], ['damaged'], ['missing', 'damaged'], ['dirty'], []].map((defects) =>
    trace({ defects }).truths.slice(2, 4)
  )
  expect(truths).toEqual([
    [TRUE, FALSE],
    [FALSE, TRUE],
    [TRUE, TRUE],
    [FALSE, FALSE],
    [FALSE, FALSE]
  ])
  expect(trace({}).truths.slice(2, 4)).toEqual([UNKNOWN, UNKNOWN])
})

it('cases that the rows cannot tell apart share what cannot be changed', () => {
  const plain = compileSample([sampleRow(1, large)])
  const [a, b, c] = [26, 27, 25].map((damagedArea) =>
    traceFiling(plain, { kind: 'component', code: '0101', facts: { damagedArea } })
  )
  expect(a?.truths).toBe(b?.truths)
  expect(a?.layout).toBe(c?.layout)
  expect(a?.truths).toEqual([TRUE, TRUE])
  expect(c?.truths).toEqual([FALSE, FALSE])
  for (const part of [a?.truths, a?.layout, a?.layout.rows, a?.layout.rows[0]?.leaves])
    expect(Object.isFrozen(part)).toBe(true)
})

it('what there is no room to keep is worked out for every case', () => {
  const full: FilingRules = compileSample([sampleRow(1, large)])
  full.criteria.tables.keptTruths = Number.MAX_SAFE_INTEGER
  const [a, b] = [26, 27].map((damagedArea) =>
    traceFiling(full, { kind: 'component', code: '0101', facts: { damagedArea } })
  )
  expect(a?.truths).not.toBe(b?.truths)
  expect(a?.truths).toEqual(b?.truths)
})

it('a refused question and refused facts leave nothing but the refusal', () => {
  const nothing = { facts: {}, layout: { facts: [], rows: [] }, truths: [] }
  for (const refused of [
    trace({ stations: 3 }, { code: '9999' }),
    trace({ defects: 'missing' }),
    trace({ stations: 3.5 }),
    trace([] as never),
    trace(null as never, { startedAt: 'yesterday' }),
    trace({ defects: 'missing' }, { startedAt: 'yesterday' })
  ]) {
    const { decision, ...rest } = refused
    expect(isRefusal(decision)).toBe(true)
    expect(rest).toEqual(nothing)
  }
})

it('an inherited value is not given', () => {
  const facts = Object.create({ damagedArea: 30 }) as FilingInput['facts']
  expect(trace(facts).truths[1]).toBe(UNKNOWN)
  expect(listTracedRows(trace(facts))[1]?.leaves[0]?.given).toBeNull()
})

it('a trace does not disturb the next', () => {
  const facts = { defects: ['missing'], safetyHazard: true }
  const before = trace(facts)
  trace({ defects: 'missing' })
  trace({ damagedArea: 30 })
  expect(trace(facts)).toEqual(before)
})
