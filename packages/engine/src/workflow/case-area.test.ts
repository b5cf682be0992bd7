import { describe, expect, it } from 'vitest'
import {
  act,
  monday,
  refusalOf,
  reported,
  take,
  takeAll,
  untilDisposing,
  workflowRules
} from '../../test/workflow-fixtures.js'
import { sampleResponsibility } from '../../test/responsibility-sample.js'
import { isRefusal } from '../kernel/index.js'
import type { CaseAction } from './case-action.js'
import { transition } from './transition.js'

const tuesday = monday + 86_400_000
const label = { label: { zh: '区', en: 'area' } }
const evidence = 'published'
const begins = { ...label, validFrom: '2026-03-10', evidence } as const

/** East ends on Monday; what comes after it begins on Tuesday. West and the old town end on Sunday. */
function citiesAfter(...succeededBy: readonly string[]): ReturnType<typeof workflowRules> {
  const { areas = {} } = sampleResponsibility
  const { east, ...rest } = areas
  const ended = { ...label, evidence } as const
  return workflowRules({
    responsibility: {
      ...sampleResponsibility,
      areas: {
        ...rest,
        old: { ...ended, validTo: '2026-03-08', succeededBy: ['east'] },
        east: { ...ended, ...east, validTo: '2026-03-09', succeededBy: [...succeededBy] },
        north: begins,
        south: begins,
        far: begins
      }
    }
  })
}

const joined = citiesAfter('north')
const divided = citiesAfter('north', 'south')
const atPlatform = untilDisposing.slice(0, 3)
const dispatch = (area: string, more: object = {}): CaseAction =>
  act('dispatch', 'platform', `platform@${area}`, { to: 'unit:lamps', ...more })

describe('an area that has ended', () => {
  it('is no area to report from', () => {
    const old = { ...reported, area: 'old' } as CaseAction
    expect(refusalOf(joined, null, old)).toBe('responsibility/unknown-area')
    expect(refusalOf(joined, null, reported, tuesday)).toBe('responsibility/unknown-area')
    expect(refusalOf(joined, null, reported)).toBeUndefined()
  })

  it('is followed to its only successor, by either name of who holds the case', () => {
    const record = takeAll(joined, atPlatform)
    expect(record.dispatched).toMatchObject([{ organ: 'platform@east' }])
    for (const area of ['north', 'east'])
      expect(take(joined, record, dispatch(area), tuesday).record.state).toBe('disposing')
    expect(refusalOf(joined, record, dispatch('far'), tuesday)).toBe('responsibility/role-not-bound')
  })
})

describe('an area that was divided', () => {
  const record = takeAll(divided, atPlatform)

  it('leaves open where the case lies until somebody says so', () => {
    const step = transition(divided, record, dispatch('north'), tuesday)
    expect(isRefusal(step) ? step.refused : []).toMatchObject([
      { code: 'responsibility/unknown-area', params: { known: 'north, south' } }
    ])
  })

  it('is replaced by one of those after it, also in the name of who holds the case', () => {
    const { record: moved } = take(divided, record, dispatch('south', { area: 'south' }), tuesday)
    expect(moved).toMatchObject({
      area: 'south',
      state: 'disposing',
      dispatched: [{ organ: 'platform@south' }, { organ: 'unit:lamps' }]
    })
    expect(record).toMatchObject({ area: 'east', dispatched: [{ organ: 'platform@east' }] })
    expect(refusalOf(divided, moved, act('return', 'disposer', 'unit:lamps', { area: 'south' }))).toBe(
      undefined
    )
  })

  it('is not replaced by another, nor while it exists, nor twice', () => {
    const wrong = dispatch('far', { area: 'far' })
    expect(refusalOf(divided, record, wrong, tuesday)).toBe('workflow/area-not-successor')
    expect(refusalOf(divided, record, dispatch('east', { area: 'west' }))).toBe('workflow/area-not-successor')
    expect(refusalOf(divided, record, dispatch('east', { area: 'moon' }))).toBe('responsibility/unknown-area')
    expect(refusalOf(divided, record, dispatch('east', { area: 'east' }))).toBeUndefined()
    expect(refusalOf(divided, record, dispatch('east', { area: 7 }))).toBe('workflow/invalid-action')
    const { record: moved } = take(divided, record, dispatch('south', { area: 'south' }), tuesday)
    const back = act('return', 'disposer', 'unit:lamps', { area: 'north' })
    expect(refusalOf(divided, moved, back)).toBe('workflow/area-not-successor')
  })

  it('may have been divided by way of another that has ended', () => {
    const { record: early } = take(
      divided,
      null,
      { ...reported, area: 'old' } as CaseAction,
      monday - 86_400_000
    )
    const accept = act('accept', 'clerk', 'centre', { area: 'north' })
    expect(take(divided, early, accept, tuesday).record.area).toBe('north')
  })
})

const inGrid = (unitGrid: string): CaseAction => ({ ...reported, unitGrid }) as CaseAction

describe('the unit grid of a report', () => {
  it('lies in the area of the case', () => {
    const rules = workflowRules()
    expect(take(rules, null, inGrid('140802001001001')).record.unitGrid).toBe('140802001001001')
    expect(refusalOf(rules, null, inGrid('nonsense'))).toBe('responsibility/invalid-unit-grid')
    expect(refusalOf(rules, null, inGrid('140803001001001'))).toBe('responsibility/unit-grid-outside-area')
  })
})
