import { expect, test } from 'vitest'
import { compileSample } from '../../test/responsibility-fixtures.js'
import { describeLadder, describeLadderAnswer } from './describe-ladder.js'
import { nextLadderStep } from './next-ladder-step.js'

const city = compileSample()

test('a ladder is told step by step, in Chinese', () => {
  const lines = describeLadder(city, 'unclear', 'zh-CN')
  expect(lines).toHaveLength(17)
  expect(lines.slice(0, 5)).toEqual([
    '责任不清（协调阶梯 unclear）',
    '1. 区监督中心协调；来源未规定协调结果的效力。',
    '   由所在区监督中心协调。',
    '   条件：并非“跨区域”。',
    '   出处：第二十五条第（一）项（推断）。'
  ])
  expect(lines.slice(9)).toEqual([
    '3. 市监督中心指定单位代为处置；来源未规定协调结果的效力。',
    '   由市监督中心指定单位代替处置。',
    '   条件：市监督中心协调仍无法确认。',
    '   费用由市、区财政承担，认定：市监督中心。',
    '   阶梯至此结束：代为处置。',
    '   登记：无责任主体台账。',
    '   出处：第二十五条第（二）项（据公布文本）。',
    '其他情形：本办法没有规定。'
  ])
})

test('a ladder is told in English, with Chinese words where it has no others', () => {
  const lines = describeLadder(city, 'unclear', 'en')
  expect(lines[1]).toBe('1. 区监督中心 coordinates; the source does not say whether it binds.')
  expect(lines[7]).toBe('   When it crosses districts, or the district could not settle it.')
  expect(lines[12]).toBe('   Paid by city and district budget; certified by city centre.')
  expect(lines.at(-1)).toBe('Otherwise: The measures say nothing.')
})

test('a ladder that does not exist is told by nothing', () => {
  expect(describeLadder(city, 'clear', 'zh-CN')).toEqual([])
})

test('the next step is told like the step of the ladder', () => {
  const decision = nextLadderStep(city, 'unclear', { crossDistrict: true, cityFailed: false })
  expect(describeLadderAnswer(city, 'unclear', decision, 'zh-CN')).toEqual([
    '市监督中心协调并确认；协调结果必须执行。',
    '由市监督中心组织协调、确认。',
    '条件：跨区域，或区监督中心协调仍无法确认。',
    '出处：第二十五条第（一）项（据公布文本）。'
  ])
})

/** The next step in Chinese. */
function tell(ladder: string, triggers: object): readonly string[] {
  return describeLadderAnswer(city, ladder, nextLadderStep(city, ladder, { ...triggers }), 'zh-CN')
}

test('what is not known, not ruled and not asked is told', () => {
  expect(tell('unclear', { crossDistrict: true })).toEqual(['尚需查明：市监督中心协调仍无法确认。'])
  expect(tell('empty', { ownerUnknown: false })).toEqual(['本标准没有规定：本办法没有规定无主问题。'])
  expect(tell('empty', { rain: true })).toEqual([
    '协调阶梯 empty 没有情形“rain”。已规定的情形：ownerUnknown。'
  ])
})
