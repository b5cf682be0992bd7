import { expect, test } from 'vitest'
import { parseStrictJson } from '../parse/index.js'
import { sampleCriteria, sampleRow, sampleStandard } from '../../test/sample-standard.js'
import { lintStandard } from './lint-standard.js'

const rows = [
  sampleRow('event/0101/1', { disposing: ['公司 '], prior: { season: 'spring' } }),
  sampleRow('event/0101/1', { evidence: 'published' })
]

test('issues name the file and the pointer, and come in the order of the text when positions are given', () => {
  const criteria = sampleCriteria(...rows)
  const { positions } = parseStrictJson(JSON.stringify(criteria, null, 2))
  const issues = lintStandard(sampleStandard({ criteria }), {
    criteria: { positions, file: 'city/criteria.json' }
  })
  expect(issues.map(({ pointer }) => pointer)).toEqual([
    '/rows/0/disposing/0',
    '/rows/0/prior/season',
    '/rows/1/id',
    '/rows/1/evidence'
  ])
  expect(issues.every(({ file, line }) => file === 'city/criteria.json' && line !== undefined)).toBe(true)
})

test('without sources the usual file name is given and no line', () => {
  expect(lintStandard(sampleStandard({ criteria: sampleCriteria(...rows.slice(1)) }))).toEqual([
    {
      code: 'criteria/evidence-too-good',
      severity: 'error',
      params: { row: 'event/0101/1', evidence: 'published', best: 'derived' },
      file: 'criteria.json',
      pointer: '/rows/0/evidence'
    }
  ])
})

test('a standard is never changed', () => {
  const document = sampleStandard({ criteria: sampleCriteria(...rows) })
  const before = structuredClone(document)
  lintStandard(document)
  expect(document).toEqual(before)
})
