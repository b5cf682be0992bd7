import { expect, test } from 'vitest'
import { sampleStandard } from '../../test/sample-standard.js'
import { isFrozenRecurrence } from './is-frozen-recurrence.js'
import { validateStandard } from './validate-standard.js'

const frozen = {
  rule: 'DTSTART:20260101\nRRULE:FREQ=YEARLY',
  hash: '0a',
  dates: ['2026-01-01', '2027-01-01']
}

test('the days of a rule are existing dates in order, each once', () => {
  expect(isFrozenRecurrence(frozen)).toBe(true)
  expect(isFrozenRecurrence({ ...frozen, dates: [] })).toBe(true)
  for (const dates of [['2026-02-30'], ['2026-01-02', '2026-01-01'], ['2026-01-01', '2026-01-01'], [1], null])
    expect(isFrozenRecurrence({ ...frozen, dates })).toBe(false)
  expect(isFrozenRecurrence({ ...frozen, hash: 1 })).toBe(false)
  expect(isFrozenRecurrence({ ...frozen, rule: undefined })).toBe(false)
  expect(isFrozenRecurrence(null)).toBe(false)
})

test('a standard may carry them, well-formed', () => {
  expect(validateStandard(sampleStandard({ recurrences: { a: frozen } }))).toEqual([])
  const document = { ...sampleStandard(), recurrences: { a: {} } }
  expect(validateStandard(document).map(({ code, pointer }) => [code, pointer])).toEqual([
    ['calendar/malformed-expansion', '/recurrences']
  ])
  expect(validateStandard({ ...sampleStandard(), recurrences: [] }).map(({ code }) => code)).toEqual([
    'document/wrong-type'
  ])
})
