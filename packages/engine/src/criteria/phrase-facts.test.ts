import { expect, test } from 'vitest'
import { sampleFacts } from '../../test/sample-criteria.js'
import { phraseFacts } from './phrase-facts.js'

test('facts are said with their labels and units', () => {
  const facts = { defects: ['missing', 'dirty'], part: 'deck', damagedArea: 30, safetyHazard: true }
  expect(phraseFacts(facts, sampleFacts, 'zh-CN')).toBe(
    '缺损情形：缺失、脏污；部位：桥面；破损面积：30 cm²；存在安全隐患：是'
  )
  expect(phraseFacts(facts, sampleFacts, 'en')).toBe(
    'defects: missing, dirty; part: deck; damaged area: 30 cm²; it is a safety hazard: yes'
  )
  expect(phraseFacts({ defects: [], other: 1 }, sampleFacts, 'zh-CN')).toBe('缺损情形：无；other：1')
})
