import { expect, test } from 'vitest'
import { sampleCriteria, sampleRow, sampleStandard } from '../../test/sample-standard.js'
import { isStandardDocument, validateStandard } from './validate-standard.js'

test('a standard is valid when all its parts are', () => {
  const zones = { UTC: { zone: 'UTC', from: 0, to: 1, at: [0], offset: [0] } }
  const document = sampleStandard({ criteria: sampleCriteria(sampleRow('event/0101/1')), zones })
  expect(validateStandard(document)).toEqual([])
  expect(isStandardDocument(document)).toBe(true)
})

test('problems of all parts are reported, each with its file', () => {
  const document = { ...sampleStandard(), criteria: {}, timeLimits: [], rules: 1, zones: { UTC: {} } }
  expect(validateStandard(document).map(({ code, file, pointer }) => [code, file, pointer])).toEqual([
    ['document/missing-property', 'criteria.json', ''],
    ['document/missing-property', 'criteria.json', ''],
    ['document/wrong-type', 'time-limits.json', ''],
    ['document/unknown-property', undefined, '/rules'],
    ['calendar/malformed-zone-table', undefined, '/zones']
  ])
  expect(isStandardDocument(document)).toBe(false)
})

test.each([
  [null, ['document/wrong-type']],
  [[], ['document/wrong-type']],
  [{}, ['document/missing-property']],
  [{ ...sampleStandard(), zones: [] }, ['document/wrong-type']]
])('%j is no standard', (document, codes) => {
  expect(validateStandard(document).map(({ code }) => code)).toEqual(codes)
})
