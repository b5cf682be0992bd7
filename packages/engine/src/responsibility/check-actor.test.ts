import { describe, expect, it } from 'vitest'
import { compileSample, sampleResponsibility } from '../../test/responsibility-fixtures.js'
import { isReason } from '../kernel/index.js'
import { checkActor, type ActingOrgan } from './check-actor.js'
import { listActors, nameActors } from './list-actors.js'

const city = compileSample()

/** The rules that let an organ act, or the code of the refusal. */
function ask(actor: ActingOrgan, area = 'north', on = '2026-03-04'): readonly string[] | string {
  const checked = checkActor(city, actor, area, on)
  return isReason(checked) ? checked.code : checked.map(({ rule }) => rule)
}

describe('an organ in a role', () => {
  it('acts where and when a binding says so', () => {
    expect(ask({ organ: 'centre', role: 'filer' })).toEqual(['bindings/file-inner'])
    expect(ask({ organ: 'centre', role: 'filer' }, '990103')).toEqual(['bindings/file-inner'])
    expect(ask({ organ: 'centre', role: 'filer' }, 'park')).toBe('responsibility/role-not-bound')
    expect(ask({ organ: 'unit:water', role: 'disposer' }, '990201', '2030-12-31')).toEqual([
      'bindings/dispose'
    ])
    expect(ask({ organ: 'unit:water', role: 'disposer' }, '990201', '2031-01-01')).toBe(
      'responsibility/role-not-bound'
    )
    expect(ask({ organ: 'district@north', role: 'filer' }, 'north', '2014-12-31')).toBe(
      'responsibility/role-not-bound'
    )
  })

  it('acts in its own area, however that is written', () => {
    expect(ask({ organ: 'district@north', role: 'filer' })).toEqual(['bindings/file-district'])
    expect(ask({ organ: 'district@990102', role: 'filer' })).toEqual(['bindings/file-district'])
    expect(ask({ organ: 'district@old', role: 'filer' })).toEqual(['bindings/file-district'])
    expect(ask({ organ: 'district@south', role: 'filer' })).toBe('responsibility/role-not-bound')
  })

  it('acts anywhere when its binding says any area', () => {
    expect(ask({ organ: 'district@south', role: 'dispatcher' })).toEqual(['bindings/dispatch'])
  })

  it('acts for a case of an area that was taken over', () => {
    expect(ask({ organ: 'district@north', role: 'filer' }, 'old')).toEqual(['bindings/file-district'])
  })

  it('is written as its class asks', () => {
    for (const organ of ['centre@north', 'district', 'unit', 'unit:a@north', 'centre:a', 'district:a@north'])
      expect([organ, ask({ organ, role: 'filer' })]).toEqual([organ, 'responsibility/invalid-organ'])
    expect(ask({ organ: 'mayor', role: 'filer' })).toBe('responsibility/unknown-organ')
    expect(ask({ organ: 'constructor', role: 'filer' })).toBe('responsibility/unknown-organ')
    expect(ask({ organ: 'centre', role: 'toString' })).toBe('responsibility/unknown-role')
    expect(ask({ organ: 'centre', role: 'filer' }, 'nowhere')).toBe('responsibility/unknown-area')
    expect(ask({ organ: 'district@nowhere', role: 'filer' })).toBe('responsibility/unknown-area')
  })

  it('is told who may instead', () => {
    expect(checkActor(city, { organ: 'unit:water', role: 'filer' }, 'north', '2026-03-04')).toMatchObject({
      code: 'responsibility/role-not-bound',
      params: {
        organ: 'unit:water',
        role: 'filer',
        area: 'north',
        on: '2026-03-04',
        known: 'centre, lamps (onBehalfOf centre), district@north'
      }
    })
  })
})

describe('an organ that acts for another one', () => {
  it('needs a chain of entrustments from the bound organ to itself', () => {
    const collector = { role: 'collector', onBehalfOf: 'centre' }
    expect(ask({ organ: 'company:gathering', ...collector })).toEqual([
      'bindings/collect',
      'entrustments/to-company'
    ])
    expect(ask({ organ: 'crew@north', ...collector })).toEqual([
      'bindings/collect',
      'entrustments/to-company',
      'entrustments/to-crew'
    ])
  })

  it('cannot act as itself, nor for an organ that is not bound', () => {
    expect(ask({ organ: 'company:gathering', role: 'collector' })).toBe('responsibility/role-not-bound')
    expect(ask({ organ: 'crew@north', role: 'collector', onBehalfOf: 'company:gathering' })).toBe(
      'responsibility/role-not-bound'
    )
  })

  it('is held to role, area and day of each link', () => {
    expect(ask({ organ: 'company:a', role: 'filer', onBehalfOf: 'centre' })).toBe(
      'responsibility/not-entrusted'
    )
    expect(ask({ organ: 'crew@south', role: 'collector', onBehalfOf: 'centre' }, 'south')).toBe(
      'responsibility/not-entrusted'
    )
    expect(ask({ organ: 'crew@south', role: 'collector', onBehalfOf: 'centre' })).toBe(
      'responsibility/not-entrusted'
    )
    expect(ask({ organ: 'lamps', role: 'filer', onBehalfOf: 'centre' }, 'north', '2019-12-31')).toBe(
      'responsibility/not-entrusted'
    )
    expect(ask({ organ: 'lamps', role: 'filer', onBehalfOf: 'centre' }, 'north', '2020-01-01')).toHaveLength(
      2
    )
  })

  it('may name itself as the one it acts for, and no other member of its class', () => {
    expect(ask({ organ: 'centre', role: 'filer', onBehalfOf: 'centre' })).toEqual(['bindings/file-inner'])
    expect(ask({ organ: 'unit:a', role: 'disposer', onBehalfOf: 'unit:b' })).toBe(
      'responsibility/not-entrusted'
    )
  })
})

describe('those who may act', () => {
  it('are listed with whom they act for', () => {
    const actors = listActors(city, 'collector', 'north', '2026-03-04')
    expect(isReason(actors) ? actors : nameActors(actors)).toBe(
      'centre, company:* (onBehalfOf centre), crew@north (onBehalfOf centre)'
    )
    expect(listActors(city, 'dispatcher', 'north', '2026-03-04')).toMatchObject([{ organ: 'district@*' }])
    expect(nameActors([])).toBe('-')
  })

  it('are exactly those that are let act', () => {
    for (const role of Object.keys(sampleResponsibility.roles))
      for (const area of ['north', 'south', 'park', '990201']) {
        const actors = listActors(city, role, area, '2026-03-04')
        expect(isReason(actors)).toBe(false)
        if (isReason(actors)) continue
        for (const { organ, onBehalfOf, because } of actors) {
          const fill = (name: string): string => name.replace('@*', `@${area}`).replace(':*', ':some')
          const actor = { organ: fill(organ), role, onBehalfOf: fill(onBehalfOf ?? organ) }
          expect([actor, checkActor(city, actor, area, '2026-03-04')]).toEqual([actor, because])
        }
      }
  })
})
