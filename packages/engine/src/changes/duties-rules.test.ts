import { readFileSync } from 'node:fs'
import type { DutiesPart, DutyRule, Penalty, StandardDocument } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { changesSample } from '../../test/changes-sample.js'
import { tell } from '../../test/tell-changes.js'

const file = new URL('../../../../standards/_fixtures/good/camera-town/duties.json', import.meta.url)
const { $schema: _schema, ...sample } = JSON.parse(readFileSync(file, 'utf8')) as DutiesPart

function withDuties(changes: object): StandardDocument {
  return { ...changesSample(), duties: { ...sample, ...changes } }
}

/** What is told of the sample with some of its duties changed. */
function told(changes: object): readonly string[] {
  return tell(withDuties({}), withDuties(JSON.parse(JSON.stringify(changes)) as object))
}

function withRule(id: string, changes: object): { readonly rules: readonly DutyRule[] } {
  return {
    rules: sample.rules.map((rule) => (rule.id === id ? ({ ...rule, ...changes } as DutyRule) : rule))
  }
}

describe('changed duties', () => {
  it('are told rule by rule, with conditions in words', () => {
    expect(
      told(withRule('keep-2-years', { when: { fact: 'holdsEvidence', operator: 'equal', value: false } }))
    ).toEqual([
      expect.stringMatching(/^major duty keep-2-years: condition .* \| 义务规则 keep-2-years：条件/)
    ])
    expect(told(withRule('build', { of: ['builder'], modality: 'encouraged' }))).toEqual([
      'major duty build: whose it is owner -> builder | 义务规则 build：主体 owner → builder',
      'major duty build: duty added: encouraged | 义务规则 build：新增义务程度：鼓励'
    ])
  })

  it('tell limits, minimums and shares as they are read', () => {
    const limit = { value: 60, unit: 'day', startEvent: { event: 'acceptedAt' } }
    expect(told(withRule('file-record', { limit }))).toEqual([
      'major duty file-record: time 30 days after acceptedAt -> 60 days after acceptedAt | 义务规则 file-record：期限 acceptedAt 后 30 日 → acceptedAt 后 60 日'
    ])
    expect(told(withRule('keep-30-days', { minimum: null }))).toEqual([
      'major duty keep-30-days: least time of keeping 30 days -> none | 义务规则 keep-30-days：最短保存期限 30 日 → 无'
    ])
    const excluded = {
      count: 'stormCameras',
      reading: 'leaves-total',
      label: { zh: '风暴损坏的', en: 'those lost to a storm' }
    }
    expect(told(withRule('good-order', { atLeast: { numerator: 9, denominator: 10 }, excluded }))).toEqual([
      'major duty good-order: threshold 95/100 -> 9/10 | 义务规则 good-order：下限 95/100 → 9/10',
      'major duty good-order: how the excluded count undeclared -> left out of the total | 义务规则 good-order：剔除的读法 未声明 → 从总数中剔除'
    ])
  })

  it('tell the order of bearers of one task, and of nothing else', () => {
    const [a, b, first, second, ...rest] = sample.rules
    expect(told({ rules: [b, a, first, second, ...rest] })).toEqual([])
    expect(told({ rules: [a, b, second, first, ...rest] })).toHaveLength(1)
  })

  it('tell fines, evaluations and what only checks read', () => {
    const [fine, ...others] = sample.penalties ?? []
    const raised: Penalty[] = [
      { ...(fine as Penalty), fine: { amount: { least: 1000, most: 9000 }, currency: 'CNY' } },
      ...others
    ]
    expect(told({ penalties: raised })).toEqual([
      'major penalty fine: fine 1000 to 5000 yuan -> 1000 to 9000 yuan | 罚则 fine：罚款 1000 至 5000 元 → 1000 至 9000 元'
    ])
    expect(told({ evaluations: sample.evaluations?.slice(1) })).toEqual([
      'major evaluation yearly-review: removed | 考评 yearly-review：删除'
    ])
    expect(told({ terms: undefined, channels: undefined }).every((line) => line.startsWith('minor'))).toBe(
      true
    )
  })
})
