import { describe, expect, it } from 'vitest'
import { compileSample, sampleResponsibility } from '../../test/responsibility-fixtures.js'
import { findArea, followArea } from './find-area.js'

const city = compileSample()

describe('an area', () => {
  it('is found by its id and by its division code', () => {
    const north = { id: 'north', division: '990102', label: { zh: '城北区' } }
    expect(findArea(city, 'north', '2026-01-01')).toEqual(north)
    expect(findArea(city, '990102', '2026-01-01')).toEqual(north)
    expect(findArea(city, 'park', '2026-01-01')).toMatchObject({ id: 'park', division: null })
  })

  it('may be any division code that open areas admit', () => {
    expect(findArea(city, '990201', '2026-01-01')).toEqual({ id: '990201', division: '990201', label: null })
    for (const code of ['990301', '99020', '9902011', '99020x'])
      expect(findArea(city, code, '2026-01-01')).toMatchObject({ code: 'responsibility/unknown-area' })
  })

  it('exists on its days only, and names those after it', () => {
    expect(findArea(city, 'old', '2021-04-08')).toMatchObject({ id: 'old' })
    expect(findArea(city, 'old', '2021-04-09')).toMatchObject({ params: { known: 'north' } })
    expect(findArea(city, '990104', '2021-04-09')).toMatchObject({
      params: { area: '990104', known: 'north' }
    })
    expect(findArea(city, 'split', '2022-01-01')).toMatchObject({ params: { known: 'north, south' } })
  })

  it('is not invented: the reason lists what there is', () => {
    expect(findArea(city, 'toString', '2026-01-01')).toMatchObject({
      code: 'responsibility/unknown-area',
      params: { known: 'north, south, park, 9902**' }
    })
    const { areas: _areas, openAreas: _open, areaGroups: _groups, ...bare } = sampleResponsibility
    const nowhere = compileSample({ ...bare, bindings: [], entrustments: [], assignments: [] })
    expect(findArea(nowhere, 'north', '2026-01-01')).toMatchObject({ params: { known: '-' } })
  })

  it('takes the code of the area that exists on the day when two had it', () => {
    const twice = compileSample({
      ...sampleResponsibility,
      areas: {
        ...sampleResponsibility.areas,
        renewed: { label: { zh: '新区' }, division: '990104', validFrom: '2021-04-09', evidence: 'published' }
      }
    })
    expect(findArea(twice, '990104', '2021-04-08')).toMatchObject({ id: 'old' })
    expect(findArea(twice, '990104', '2021-04-09')).toMatchObject({ id: 'renewed' })
  })
})

describe('the area of a case on a later day', () => {
  it('is its only successor', () => {
    expect(followArea(city, 'old', '2021-04-08')).toMatchObject({ id: 'old' })
    expect(followArea(city, 'old', '2021-04-09')).toMatchObject({ id: 'north' })
  })

  it('is not guessed among several', () => {
    expect(followArea(city, 'split', '2021-04-09')).toMatchObject({ code: 'responsibility/unknown-area' })
  })

  it('ends for areas that succeed each other in a circle', () => {
    const area = { label: { zh: '区' }, validTo: '2000-01-01', evidence: 'published' } as const
    const circle = compileSample({
      ...sampleResponsibility,
      areas: {
        ...sampleResponsibility.areas,
        one: { ...area, succeededBy: ['two'] },
        two: { ...area, succeededBy: ['one'] }
      }
    })
    expect(followArea(circle, 'one', '2026-01-01')).toMatchObject({ code: 'responsibility/unknown-area' })
  })
})
