import { expect, test } from 'vitest'
import { checkUnitGrid, parseUnitGrid } from './parse-unit-grid.js'

const area = { id: 'north', division: '990102', label: null }

test('a unit grid is divided into division, street, community and cell', () => {
  expect(parseUnitGrid('990102001002003')).toEqual({
    division: '990102',
    street: '001',
    community: '002',
    cell: '003'
  })
})

test('a unit grid has fifteen ASCII digits', () => {
  for (const code of [
    '',
    '99010200100200',
    '9901020010020031',
    '99010200100200x',
    '９90102001002003',
    '990102001002003\n'
  ])
    expect([code, parseUnitGrid(code)]).toMatchObject([code, { code: 'responsibility/invalid-unit-grid' }])
})

test('a unit grid lies in the division of its area, where the area has one', () => {
  expect(checkUnitGrid('990102001002003', area)).toMatchObject({ cell: '003' })
  expect(checkUnitGrid('990103001002003', area)).toMatchObject({
    code: 'responsibility/unit-grid-outside-area',
    params: { unitGrid: '990103001002003', area: 'north', division: '990102' }
  })
  expect(checkUnitGrid('990103001002003', { ...area, division: null })).toMatchObject({ division: '990103' })
  expect(checkUnitGrid('9901', area)).toMatchObject({ code: 'responsibility/invalid-unit-grid' })
})
