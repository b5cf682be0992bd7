import type { FactValues } from '@lijie/schema'
import { expect, it } from 'vitest'
import { ask, askRule, compileTown, withRule } from '../../test/duties-fixtures.js'
import { describeConsequence } from './describe-consequence.js'
import { describeDutyAnswer } from './describe-duty-answer.js'
import { describeKeeping } from './describe-keeping.js'

const town = compileTown()

function describe(rule: string, facts: FactValues, rules = town): readonly (readonly string[])[] {
  return (['en', 'zh-CN'] as const).map((language) => {
    const { status, summary, details } = describeDutyAnswer(rules, askRule(rules, rule, facts), language)
    return [status, summary, ...details]
  })
}

function tellKeeping(facts: FactValues): readonly unknown[] {
  return ask(town, facts).keeping.map((one) => describeKeeping(town, one, 'zh-CN'))
}

it('says who files what with whom until when', () => {
  const facts = { place: 'street', publicFunds: false, acceptedAt: '2026-03-02T10:00:00+08:00' }
  expect(describe('file-record', facts)).toEqual([
    [
      'owed',
      'Filed with the police within thirty days of acceptance (第六条)',
      'Who: Owner',
      'Filed with: Police station',
      'To hand in: Drawings, Acceptance sheet',
      'Due by 2026-04-02 Thu 00:00 (30 days after acceptance)',
      'Not known: the record is filed (filed), filing of the record (filedAt)'
    ],
    [
      '应当履行',
      '验收后三十日内向派出所备案（第六条）',
      '主体：所有人',
      '备案机关：派出所',
      '材料：图纸、验收单',
      '截止：2026-04-02 周四 00:00（验收之时后 30 日）',
      '尚未查明：已备案（filed）、备案之时（filedAt）'
    ]
  ])
})

it('says what goes before a rule, what is missing at a gate, and what a share was', () => {
  expect(describe('build', { place: 'dormitory' })[1]).toEqual([
    '让位',
    '重点场所要装摄像机（第二条）',
    '主体：所有人',
    '优先适用：宿舍里不得装摄像机（第三条）'
  ])
  expect(describe('start-use', { place: 'school', accepted: true, trained: false, inUse: true })[0]).toEqual([
    'breached',
    'Used only after acceptance and training (第五条)',
    'Who: Owner',
    'What for: Using it',
    'Missing: Training'
  ])
  expect(describe('good-order', { goodCameras: 94, cameras: 100, stormCameras: 1 })[1]).toEqual([
    '无法判定',
    '完好率不低于95%，风暴除外（第七条）',
    '主体：所有人',
    '完好率：94/99（约 94.94%，剔除后）、95/100（95%，剔除部分计为合格），应不低于 95%',
    expect.stringMatching(/^原文没有写明“风暴损坏的”如何计入比率/)
  ])
})

it('says who bears a task and who pays, words without a number, and what is waited for', () => {
  expect(describe('upkeep-town', { publicFunds: true })[0]?.slice(2)).toEqual([
    'Who: Town office',
    'Paid by: Town budget'
  ])
  const soon = withRule('publish-plan', { uncomputed: [{ zh: '及时', en: 'promptly' }] })
  expect(describe('publish-plan', {}, soon)[1]?.slice(3, 5)).toEqual(['公布对象：公众', '没有数值：“及时”'])
  expect(describe('upkeep-town', {})[1]).toContain('取决于：财政出资（publicFunds）')
  expect(describe('upkeep-town', { publicFunds: false })).toEqual([
    ['does not apply', 'The town keeps up what it paid for (第四条)'],
    ['不适用', '财政出资的由镇里维护（第四条）']
  ])
})

it('says how long a record is kept, or why that is not known', () => {
  expect(tellKeeping({ holdsEvidence: true })).toEqual([
    { summary: '至少 2 年', details: ['从长适用：含有证据的保存两年（第八条）'] }
  ])
  expect(tellKeeping({})).toEqual([{ summary: '尚待查明', details: ['取决于：含有证据（holdsEvidence）'] }])
})

it('says what follows, for whom and by whom', () => {
  const { consequences } = ask(town, { place: 'dormitory', installed: true })
  expect(consequences.map((one) => describeConsequence(town, one, 'en'))).toEqual([
    {
      summary: 'A fine for missing the filing and for cameras in dormitories (第十三条)',
      details: [
        'For: Owner',
        'Fine: 1000 to 5000 yuan',
        'By: Police station (may entrust Town office)',
        'Because of: no-dormitory'
      ]
    },
    {
      summary: 'Removal is ordered after a second breach (第十三条)',
      details: [
        'For: Owner',
        'Also: Removal',
        'By: Police station',
        'Because of: no-dormitory',
        'Depends on: a second breach (again)'
      ]
    }
  ])
})
