import { expect, test } from 'vitest'
import { changedDistricts, compileCodes, tell } from '../../test/code-fixtures.js'
import { formatDivisionCode, parseDivisionCode } from './division-code.js'

const before = compileCodes('2021-04-08', changedDistricts)
const after = compileCodes('2021-04-09', changedDistricts)

test('an area of that code on the day is named and cited', () => {
  const decision = parseDivisionCode(after, '140802')
  expect(decision).toMatchObject({ value: { level: 'county', area: { id: 'east', label: { zh: '东区' } } } })
  expect(decision).toMatchObject({
    because: [{ standard: 'test.city', rule: 'areas/east', article: '第二条', evidence: 'published' }]
  })
})

test('a code that no area names is read by its digits, with nothing to cite', () => {
  const rules = { responsibility: null, on: '2026-03-02' }
  expect(parseDivisionCode(rules, '320508')).toEqual({
    value: { code: '320508', level: 'county', province: '32', prefecture: '05', county: '08', area: null },
    because: [],
    warnings: []
  })
  expect(parseDivisionCode(after, '320508')).toMatchObject({ value: { area: null }, because: [] })
})

test('a code that ended is refused from the next day on, with what came after', () => {
  expect(parseDivisionCode(before, '140803')).toMatchObject({ value: { area: { id: 'old' } } })
  expect(parseDivisionCode(after, '140803')).toMatchObject({
    refused: [
      {
        code: 'codes/ended-division',
        params: {
          division: '140803',
          areaZh: '旧区',
          to: '2021-04-08',
          on: '2021-04-09',
          followingZh: '东区 140802, 西区 140804, 景区'
        }
      }
    ]
  })
  expect(parseDivisionCode(after, '140805')).toMatchObject({ refused: [{ params: { following: '-' } }] })
})

test('of several areas that had a code the last one tells what came after', () => {
  expect(parseDivisionCode(after, '140806')).toMatchObject({
    refused: [{ params: { area: '后区', to: '2015-12-31', following: '东区 140802' } }]
  })
})

test('a code that begins later is refused until then', () => {
  expect(parseDivisionCode(before, '140804')).toMatchObject({
    refused: [
      {
        code: 'codes/future-division',
        params: { division: '140804', areaZh: '西区', from: '2021-04-09', on: '2021-04-08' }
      }
    ]
  })
  expect(parseDivisionCode(after, '140804')).toMatchObject({ value: { area: { id: 'west' } } })
})

test('a successor that the standard does not list is named by its id', () => {
  const responsibility = { ...changedDistricts, areas: { ...changedDistricts.areas } }
  const rules = { responsibility: { ...after.responsibility!, part: responsibility }, on: '2026-03-02' }
  delete (responsibility.areas as Record<string, unknown>)['east']
  expect(parseDivisionCode(rules, '140806')).toMatchObject({ refused: [{ params: { following: 'east' } }] })
})

test('parts that were changed by hand are not written down as another code', () => {
  const parts = { province: '14', prefecture: '08', county: '02' }
  expect(formatDivisionCode(parts)).toBe('140802')
  for (const wrong of [{ county: '2' }, { county: '002' }, { county: '0x' }, { prefecture: '' }])
    expect(() => formatDivisionCode({ ...parts, ...wrong })).toThrow(/has to have 2 digits/)
})

test('only the province is asked of the first two digits', () => {
  expect(tell(parseDivisionCode(after, '990000'))).toEqual(['codes/unknown-province'])
  expect(tell(parseDivisionCode(after, '140002'))).toEqual(['codes/malformed-division'])
  expect(tell(parseDivisionCode(after, '1408'))).toEqual(['codes/wrong-length'])
})
