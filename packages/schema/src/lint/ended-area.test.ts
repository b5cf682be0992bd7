import { expect, test } from 'vitest'
import { sampleStandard } from '../../test/sample-standard.js'
import type { ResponsibilityPart, RoleBinding } from '../generated/types.js'
import { endedArea } from './ended-area.js'

const published = { evidence: 'published' } as const
const label = { zh: '区' }
const clerk: RoleBinding = { id: 'clerk', role: 'clerk', organ: 'centre', ...published }
const base: ResponsibilityPart = {
  organs: { centre: { label, ...published } },
  roles: { clerk: { label, ...published } },
  bindings: [],
  areas: {
    old: { label, validTo: '2021-04-08', succeededBy: ['east'], ...published },
    east: { label, ...published }
  }
}

function find(part: Partial<ResponsibilityPart>, effectiveFrom: string | null = '2020-01-01'): unknown {
  const { standard } = sampleStandard()
  const document = { standard: { ...standard, effectiveFrom }, responsibility: { ...base, ...part } }
  return endedArea(document).map(({ code, pointer, params }) => [
    code,
    pointer,
    params['from'],
    params['following']
  ])
}

function bindings(validFrom: string): Partial<ResponsibilityPart> {
  return { bindings: [clerk, { ...clerk, areas: ['east', 'old'], validFrom }] }
}

test('an entry that begins in an area after its last day is found', () => {
  expect(find(bindings('2021-04-08'))).toEqual([])
  expect(find(bindings('2021-04-09'))).toEqual([
    ['responsibility/ended-area', '/bindings/1/areas/1', '2021-04-09', 'east']
  ])
})

test('what has no day of its own begins with the standard', () => {
  const part: Partial<ResponsibilityPart> = {
    bindings: [{ ...clerk, areas: ['old'] }],
    entrustments: [{ id: 'e', from: 'centre', to: 'centre', roles: ['clerk'], areas: ['old'], ...published }],
    assignments: [{ id: 'a', areas: ['old'], disposing: { organ: 'centre' }, ...published }],
    areaGroups: { all: { label, areas: ['east', 'old'], ...published } }
  }
  expect(find(part)).toEqual([])
  expect(find(part, null)).toEqual([])
  expect(find(part, '2022-01-01')).toEqual(
    [
      '/areaGroups/all/areas/1',
      '/bindings/0/areas/0',
      '/entrustments/0/areas/0',
      '/assignments/0/areas/0'
    ].map((pointer) => ['responsibility/ended-area', pointer, '2022-01-01', 'east'])
  )
})

test('areas that are not declared, and standards without responsibility, are left to others', () => {
  expect(find({ bindings: [{ ...clerk, areas: ['toString'] }] }, '2022-01-01')).toEqual([])
  expect(endedArea(sampleStandard())).toEqual([])
})
