import type { Delegation, StandardDocument } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { computeDeadline, decideFiling, findEntry } from '../src/index.js'
import {
  city,
  createLayer,
  createRows,
  errorsOf,
  national,
  nationalRow,
  rulebookOf
} from './layer-fixtures.js'

const summary = { zh: '另行规定' }
const filing: Delegation = {
  slot: 'filing',
  part: 'criteria',
  with: ['facts', 'taxonomy'],
  summary,
  article: '第十条'
}
const limits: Delegation = { slot: 'limits', part: 'time-limits', summary }

/** A procedure that leaves these parts to others. */
function procedure(
  delegates: readonly Delegation[],
  parts: Partial<StandardDocument> = {}
): StandardDocument {
  return createLayer('test.procedure', [], parts, { delegates })
}

const both = procedure([filing, limits])
const bind = { filing: 'test.national-base', limits: 'test.national-base' }
const ask = { kind: 'component', code: '0101', facts: { defects: ['damaged'] } }
const codes = (...given: Parameters<typeof errorsOf>): unknown => errorsOf(...given).map(([code]) => code)

describe('a slot', () => {
  it('takes its part, and those that come along, from the bound standard', () => {
    const rulebook = rulebookOf([both, national], { bind })
    expect(decideFiling(rulebook, ask)).toMatchObject({ value: { outcome: 'filed' } })
    expect(rulebook.unresolved).toEqual([])
    expect(rulebook.parts.criteria).toBe(national.criteria)
  })

  it('takes the part as it holds with all layers and changes of the bound standard', () => {
    const toCity = { filing: 'test.layered-city', limits: 'test.layered-city' }
    const rulebook = rulebookOf([both, city, national], { bind: toCity, on: '2022-01-01' })
    expect(rulebook.limitOf('component/0101/2')?.citation.standard).toBe('test.layered-city')
  })

  it('takes nothing else from it', () => {
    const own = procedure([filing], { timeLimits: national.timeLimits!, zones: national.zones! })
    const rulebook = rulebookOf([own, national], { bind: { filing: 'test.national-base' } })
    expect(rulebook.provenanceOf('time-limits', 'units/urgent-hour')?.standard).toBe('test.procedure')
  })

  it('left open leaves the rest usable', () => {
    const rulebook = rulebookOf([both, national], { bind: { filing: 'test.national-base' } })
    expect(decideFiling(rulebook, ask)).toHaveProperty('value')
    expect(computeDeadline(rulebook, { criterion: 'component/0101/2', startedAt: 0 })).toMatchObject({
      refused: [{ code: 'time-limits/unresolved-part', params: { slot: 'limits' } }]
    })
    const open = rulebookOf([
      procedure([filing], {
        taxonomy: national.taxonomy!,
        timeLimits: national.timeLimits!,
        zones: national.zones!
      })
    ])
    expect(findEntry(open.taxonomy, ask)).toHaveProperty('name')
    expect(decideFiling(open, ask)).toMatchObject({
      refused: [{ code: 'criteria/unresolved-delegation', params: { part: 'criteria', article: '第十条' } }]
    })
    expect(computeDeadline(open, { limit: { value: 1, unit: 'urgent-hour' }, startedAt: 0 })).toHaveProperty(
      'value'
    )
  })

  it('is resolved by a standard that builds on the delegating one', () => {
    const national2 = createLayer('test.frame', [], {}, { delegates: [filing] })
    const { facts, taxonomy, criteria, timeLimits, zones } = national
    const heir = createLayer('test.heir', ['test.frame'], {
      facts,
      taxonomy,
      criteria,
      timeLimits,
      zones
    } as StandardDocument)
    expect(decideFiling(rulebookOf([national2, heir]), ask)).toHaveProperty('value')
  })
})

describe('a binding is refused', () => {
  it('to a slot that nobody delegates, and to a standard that is not there or is another version', () => {
    expect(codes([both, national], { bind: { ...bind, shifts: 'test.national-base' } })).toEqual([
      'rulebook/unknown-slot'
    ])
    expect(codes([both, national], { bind: { ...bind, limits: 'test.other' } })).toContain(
      'rulebook/missing-standard'
    )
    const version = { standard: 'test.national-base', version: '2.0.0' }
    expect(codes([both, national], { bind: { ...bind, limits: version } })).toEqual([
      'rulebook/wrong-version'
    ])
  })

  it('to a standard without the part, or without one that comes along', () => {
    const rows = createLayer('test.rows', [], createRows(nationalRow('component/0101/2')))
    expect(codes([both, rows, national], { bind: { ...bind, filing: 'test.rows' } })).toEqual([
      'rulebook/wrong-slot-part',
      'rulebook/wrong-slot-part'
    ])
  })

  it('when the part is given already, by a standard or by another slot', () => {
    const own = procedure([filing, limits], createRows(nationalRow('component/0101/2')))
    expect(codes([own, national], { bind })).toEqual(['rulebook/slot-already-filled'])
    const second: Delegation = { slot: 'more', part: 'criteria', summary }
    const twice = procedure([filing, limits, second])
    const rows = createLayer('test.rows', [], createRows(nationalRow('component/0101/2')))
    expect(codes([twice, national, rows], { bind: { ...bind, more: 'test.rows' } })).toEqual([
      'rulebook/slot-already-filled'
    ])
    expect(codes([twice, national], { bind: { ...bind, more: 'test.national-base' } })).toEqual([])
  })

  it('is missing when a standard that gives an open part stands beside it', () => {
    expect(new Set(codes([both, national]) as string[])).toEqual(new Set(['rulebook/unbound-provider']))
  })

  it('cannot replace a part that is neither given nor left to anybody', () => {
    expect(codes([procedure([limits])])).toEqual([
      'rulebook/missing-part',
      'rulebook/missing-part',
      'rulebook/missing-part'
    ])
  })
})

describe('the repeal of a standard', () => {
  const repealed = {
    ...national,
    standard: {
      ...national.standard,
      status: 'repealed',
      repealed: { on: '2023-01-01', issued: '2022-11-01' }
    } as const
  }

  it('ends it on the day before, and earlier dates can still be asked about', () => {
    expect(errorsOf([repealed], { on: '2022-12-31' })).toEqual([])
    expect(errorsOf([repealed], { on: '2023-01-01' })).toEqual([
      ['rulebook/not-in-force', 'standard.json', '/repealed/on']
    ])
  })

  it('does not count for those who could not know it', () => {
    expect(errorsOf([repealed], { on: '2023-01-01', knownAt: '2022-10-31' })).toEqual([])
    expect(codes([repealed], { on: '2023-01-01', knownAt: '2022-11-01' })).toEqual(['rulebook/not-in-force'])
  })
})
