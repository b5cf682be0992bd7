import type { Criterion } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { sampleFacts, sampleRow } from '../../test/sample-criteria.js'
import { describeRule } from './describe-rule.js'

const labels: Readonly<Record<string, { zh: string; en: string }>> = {
  'work-hour': { zh: '工作时', en: 'work hour' },
  'work-day': { zh: '工作日', en: 'work day' }
}
const source = { facts: sampleFacts, unitLabelOf: (unit: string) => labels[unit] }
const damaged = { fact: 'defects', operator: 'contains', value: 'damaged' } as const
const row: Criterion = sampleRow(
  2,
  { all: [damaged, { fact: 'damagedArea', operator: 'greaterThan', value: 25 }] },
  {
    timeLimit: {
      byAreaGrade: { B: { value: 1, unit: 'work-day' }, A: { value: 4, unit: 'work-hour', printed: '小时' } },
      fallback: 'same-as:B'
    },
    continues: ['component/0101/1'],
    exclusions: [
      { summary: { zh: '轻微划痕', en: 'slight scratches' }, evidence: 'derived' },
      {
        summary: { zh: '桥面', en: 'decks' },
        evidence: 'derived',
        condition: { fact: 'part', operator: 'equal', value: 'deck' }
      }
    ],
    closing: { summary: { zh: '修复', en: 'repaired' }, mode: 'all' },
    disposing: ['水务公司', '街道办事处']
  }
)

describe('a rule in words', () => {
  it('says when it files, what it leaves out, its limits by grade and what it continues', () => {
    expect(describeRule(row, source, 'en')).toEqual([
      'component/0101/2: case 2.',
      'Filed when defects include damaged, and damaged area is more than 25 cm².',
      'Kept as text, not judged: slight scratches.',
      'Not filed when part is deck.',
      'May go on with a case filed under component/0101/1.',
      'Time limit: grade A 4 work hours (printed "小时"), grade B 1 work day, other grades as B.',
      'Closed when: repaired.',
      'Disposed of by 水务公司, 街道办事处.',
      'Source: 第 2 条 (published).'
    ])
    expect(describeRule(row, source, 'zh-CN')).toEqual([
      'component/0101/2：第 2 种情形。',
      '立案：缺损情形含“破损”，且破损面积大于 25 cm²。',
      '仅列文字，不参与判断：轻微划痕。',
      '不立案：部位为“桥面”。',
      '可承接按以下立案条件立案的案件：component/0101/1。',
      '处置时限：A 级 4 工作时（源表印作“小时”），B 级 1 工作日，其他等级同 B 级。',
      '结案：修复。',
      '处置单位：水务公司、街道办事处。',
      '出处：第 2 条（据公布文本）。'
    ])
  })

  it('says that a row is unconditional and that other grades have no limit', () => {
    const timeLimit = { byAreaGrade: { A: { value: 2, unit: 'hour' } }, fallback: 'refuse' }
    expect(describeRule(sampleRow(1, null, { timeLimit }), { facts: sampleFacts }, 'en')).toEqual([
      'component/0101/1: case 1.',
      'Every report of this sub-category is filed.',
      'Time limit: grade A 2 hours, none for other grades.',
      'Source: 第 1 条 (published).'
    ])
    expect(describeRule(sampleRow(1, null, { timeLimit }), { facts: sampleFacts }, 'zh-CN')[2]).toBe(
      '处置时限：A 级 2 小时，其他等级未规定。'
    )
  })
})
