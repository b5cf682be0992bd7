import { formatIssue } from '@lijie/schema/issues'
import { expect, test } from 'vitest'
import { sampleFacts } from '../../test/sample-criteria.js'
import { checkFacts } from './check-facts.js'
import { compileVocabulary } from './fact-vocabulary.js'

const vocabulary = compileVocabulary(sampleFacts)
const problems = (facts: unknown): string[] =>
  checkFacts(vocabulary, facts).map((issue) => `${issue.pointer} ${issue.code}`)

test('facts of the right type within their bounds are fine, and so are missing ones', () => {
  const facts = {
    safetyHazard: false,
    defects: [],
    part: 'deck',
    damagedArea: 0,
    stations: 9,
    damagedShare: { numerator: 1, denominator: 16 },
    seenAt: '2026-02-14T17:00:00+08:00',
    owner: ''
  }
  expect(problems(facts)).toEqual([])
  expect(problems(Object.fromEntries(Object.keys(facts).map((id) => [id, null])))).toEqual([])
  expect(problems({ safetyHazard: undefined })).toEqual([])
})

test('a wrong type is refused and never converted', () => {
  const wrong: [string, unknown][] = [
    ['safetyHazard', 'true'],
    ['safetyHazard', 1],
    ['defects', 'missing'],
    ['defects', [1]],
    ['defects', ['missing', null]],
    ['part', 3],
    ['damagedArea', '30'],
    ['damagedArea', Number.NaN],
    ['damagedArea', Number.POSITIVE_INFINITY],
    ['stations', 1.5],
    ['stations', 2 ** 53],
    ['damagedShare', '1/16'],
    ['damagedShare', { numerator: 1, denominator: 0 }],
    ['seenAt', '2026-02-14 17:00'],
    ['owner', 7]
  ]
  for (const [id, value] of wrong) expect(problems({ [id]: value })).toEqual([`/${id} facts/wrong-type`])
})

test('values outside bounds, lengths and lists of codes are refused', () => {
  expect(problems({ damagedArea: -1 })).toEqual(['/damagedArea facts/out-of-range'])
  expect(problems({ stations: 10 })).toEqual(['/stations facts/out-of-range'])
  expect(problems({ damagedShare: 1.0000000000000002 })).toEqual(['/damagedShare facts/out-of-range'])
  expect(problems({ damagedShare: { numerator: -1, denominator: 3 } })).toEqual([
    '/damagedShare facts/out-of-range'
  ])
  expect(problems({ owner: 'x'.repeat(21) })).toEqual(['/owner facts/out-of-range'])
  expect(problems({ part: 'roof' })).toEqual(['/part facts/unknown-value'])
  expect(problems({ part: 'constructor' })).toEqual(['/part facts/unknown-value'])
  expect(problems({ defects: ['missing', 'gone'] })).toEqual(['/defects facts/unknown-value'])
})

test('everything wrong is reported at once, unknown names with it', () => {
  expect(problems({ safetyHazzard: true, part: 'roof', 'a/b~c': 1, toString: 1 })).toEqual([
    '/safetyHazzard facts/unknown-fact',
    '/part facts/unknown-value',
    '/a~1b~0c facts/unknown-fact',
    '/toString facts/unknown-fact'
  ])
  for (const facts of [null, undefined, 'x', [], 3]) expect(problems(facts)).toEqual([' facts/not-an-object'])
})

test('facts made to be wrong are not all listed', () => {
  const facts = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`unknown${at}`, 1]))
  expect(problems(facts)).toHaveLength(100)
})

const text = (facts: object): string =>
  checkFacts(vocabulary, facts)
    .map((issue) => formatIssue(issue, 'en'))
    .join()

test('messages name the range and the value', () => {
  expect(text({ damagedArea: -1 })).toContain('the value -1, outside its declared range (at least 0 cm²)')
  expect(text({ stations: 12 })).toContain('(0 … 9 station)')
  expect(text({ damagedArea: '30' })).toContain('must be number, but 30 (string) was given')
  expect(text({ defects: ['gone', 'lost', 'missing'] })).toContain('no value "gone, lost"')
  expect(text({ damagedShare: { numerator: 3, denominator: 2 } })).toContain('3/2')
})
