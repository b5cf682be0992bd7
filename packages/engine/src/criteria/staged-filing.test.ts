import type { FactValues } from '@lijie/schema'
import { describe, expect, it, test } from 'vitest'
import { compileSample, sampleRow, tryCompileSample } from '../../test/sample-criteria.js'
import { decideFiling, type FilingInput } from './decide-filing.js'
import { followingStages } from './following-stages.js'

const part = (value: string): { fact: string; operator: 'equal'; value: string } => ({
  fact: 'part',
  operator: 'equal',
  value
})
const first = 'component/0101/1'
const second = 'component/0101/2'
const third = 'component/0101/3'
const rows = [
  sampleRow(1, part('deck')),
  sampleRow(2, part('railing'), { continues: [first] }),
  sampleRow(3, part('lamp'), { continues: [first, second] })
]
const rules = compileSample(rows)

function ask(facts: FactValues, continues: unknown, given = rules): ReturnType<typeof decideFiling> {
  const input = { kind: 'component', code: '0101', facts, continues: continues as FilingInput['continues'] }
  return decideFiling(given, input)
}

describe('a later stage', () => {
  it('goes on with a case of a row that it names', () => {
    expect(ask({ part: 'railing' }, { case: '17', criterion: first })).toMatchObject({
      value: { outcome: 'filed', criteria: [second], continues: { case: '17', criterion: first } },
      because: [{ rule: second }]
    })
    expect(ask({ part: 'lamp' }, { case: '18', criterion: second })).toMatchObject({
      value: { criteria: [third], continues: { case: '18', criterion: second } }
    })
  })

  it('is refused after any other row, with what may follow', () => {
    expect(ask({ part: 'railing' }, { case: '19', criterion: third })).toMatchObject({
      refused: [
        {
          code: 'criteria/wrong-stage',
          params: { row: second, earlier: third, following: '-' },
          because: [{ rule: second }]
        }
      ]
    })
    expect(ask({ part: 'deck' }, { case: '19', criterion: first })).toMatchObject({
      refused: [{ params: { row: first, earlier: first, following: `${second}, ${third}` } }]
    })
  })

  it('stands alone when nothing is continued', () => {
    for (const continues of [undefined, null])
      expect(ask({ part: 'railing' }, continues)).toMatchObject({
        value: { outcome: 'filed', criteria: [second] }
      })
  })

  it('is not judged before there is a row', () => {
    expect(ask({}, { case: '17', criterion: first })).toMatchObject({
      value: { outcome: 'needs', facts: ['part'] }
    })
    const two = compileSample(rows.slice(0, 2))
    expect(ask({ part: 'lamp' }, { case: '17', criterion: first }, two)).toMatchObject({
      value: { outcome: 'not-filed' }
    })
  })

  it('keeps other refusals as they are', () => {
    expect(ask({ part: 'roof' }, { case: '17', criterion: first })).toMatchObject({
      refused: [{ code: 'facts/unknown-value' }]
    })
  })

  it.each([
    ['no case', { criterion: first }, 'criteria/invalid-continues'],
    ['an empty case', { case: '', criterion: first }, 'criteria/invalid-continues'],
    ['no row', { case: '17' }, 'criteria/invalid-continues'],
    ['text', 'component/0101/1', 'criteria/invalid-continues'],
    [
      'a row that does not exist',
      { case: '17', criterion: 'component/0101/9' },
      'time-limits/unknown-criterion'
    ]
  ])('is refused for %s, even while facts are missing', (_name, continues, code) => {
    expect(ask({}, continues)).toMatchObject({ refused: [{ code }] })
  })

  it('needs one row that fits where several decide together', () => {
    const all = compileSample(
      [sampleRow(1, part('deck')), sampleRow(2, null), sampleRow(3, part('lamp'), { continues: [first] })],
      { policy: 'all' }
    )
    expect(ask({ part: 'lamp' }, { case: '17', criterion: first }, all)).toMatchObject({
      value: { criteria: [second, third], continues: { case: '17', criterion: first } }
    })
    expect(ask({ part: 'deck' }, { case: '17', criterion: first }, all)).toMatchObject({
      refused: [{ code: 'criteria/wrong-stage', params: { row: `${first}, ${second}` } }]
    })
  })
})

test('what may follow a row is asked by its id', () => {
  expect(followingStages(rules, first)).toMatchObject({
    value: [second, third],
    because: [{ rule: first }, { rule: second }, { rule: third }]
  })
  expect(followingStages(rules, third)).toMatchObject({ value: [], because: [{ rule: third }] })
  expect(followingStages(rules, 'event/0101/1')).toMatchObject({
    refused: [{ code: 'time-limits/unknown-criterion' }]
  })
})

describe('a document', () => {
  it('continues rows that exist, of the same kind', () => {
    const result = tryCompileSample([
      sampleRow(1, null, { continues: ['component/0101/7'] }),
      sampleRow(2, null, { continues: [first, 'event/0101/1'] }),
      sampleRow(1, null, { id: 'event/0101/1' })
    ])
    expect(result).toMatchObject({
      issues: [
        { code: 'criteria/unknown-stage', pointer: '/rows/0/continues/0' },
        {
          code: 'criteria/stage-of-other-kind',
          pointer: '/rows/1/continues/1',
          params: { row: second, earlier: 'event/0101/1' }
        }
      ]
    })
  })

  it('has no circles of stages, each reported once', () => {
    const result = tryCompileSample([
      sampleRow(1, null, { continues: [third] }),
      sampleRow(2, null, { continues: [first] }),
      sampleRow(3, null, { continues: [second] }),
      sampleRow(4, null, { continues: [first, 'component/0101/4'] })
    ])
    expect(result).toMatchObject({
      issues: [
        {
          code: 'criteria/cyclic-stages',
          pointer: '/rows/1/continues/0',
          params: { row: second, earlier: first }
        },
        { code: 'criteria/cyclic-stages', pointer: '/rows/3/continues/1' }
      ]
    })
  })

  it('may have very many stages, and stages that join again', () => {
    const chain = Array.from({ length: 5000 }, (_, i) =>
      sampleRow(i + 1, null, i === 0 ? {} : { continues: [`component/0101/${i}`, first] })
    )
    expect(tryCompileSample(chain)).toHaveProperty('criteria')
  })
})
