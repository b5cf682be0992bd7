import type { CompleteScheme, MessageLanguage } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { fraction, halfUp } from '../../../test/evaluation/sample-scheme.js'
import { sayAttribution, sayGroupCap, sayRankRule, sayTotalRule } from './say-scheme.js'

const both = <T>(say: (language: MessageLanguage) => T): readonly T[] => [say('zh-CN'), say('en')]
const total = { weightsSumTo: fraction(1), rounding: halfUp(2) }
const occurrences = { items: [] }
const adjustmentOf = (kind: 'bonus' | 'deduction'): NonNullable<CompleteScheme['adjustments']>[number] => ({
  id: kind,
  label: { zh: '加减' },
  kind,
  occurrences,
  rounding: halfUp(1)
})

const say = (attribution: Parameters<typeof sayAttribution>[0]): readonly string[] =>
  both((language) => sayAttribution(attribution, { language, nameCounter: (id) => id }))

describe('terms of a scheme in words', () => {
  it('says whom a case is charged to', () => {
    expect(say({ to: 'last-unit' })).toEqual(['末次责任单位', 'the last unit'])
    expect(say({ to: 'each-unit' })[0]).toBe('经手的每个责任单位各计')
    const shares = [
      { object: 'unit', share: fraction(4, 5) },
      { object: 'street', share: fraction(1, 5) }
    ] as const
    const where = { column: 'rework', operator: 'equal', than: { constant: 1 } } as const
    expect(say({ shares, except: [{ label: { zh: '返工案件' }, where, object: 'unit' }] })).toEqual([
      '责任单位 80%、街道 20%；返工案件（返工）全部由责任单位承担',
      'responsible unit 80%, street 20%; 返工案件 (reworked): wholly responsible unit'
    ])
  })

  it('says the total with its bounds, what is added to it, and the cap that holds again', () => {
    expect(both((language) => sayTotalRule({ total }, language))).toEqual([
      '得分乘权重之和，权重合计 1',
      'sum of points times weight, weights sum to 1'
    ])
    const bounded = { ...total, fullMarks: fraction(100), cap: fraction(105), floor: fraction(0) }
    const relative = [{}] as unknown as NonNullable<CompleteScheme['relative']>
    const adjustments = [adjustmentOf('bonus'), adjustmentOf('deduction')]
    expect(both((language) => sayTotalRule({ total: bounded, adjustments, relative }, language))).toEqual([
      '得分乘权重之和，权重合计 1；满分 100 分；加分计入；扣分扣除；至多 105 分；至少 0 分；此后再加组内相对分，仍至多 105 分',
      'sum of points times weight, weights sum to 1; full marks 100; bonuses added; deductions taken off; at most 105; at least 0; then points relative to the group are added, again at most 105'
    ])
    expect(sayTotalRule({ total, relative }, 'en')).toContain('relative to the group are added')
  })

  it('says the cap of a group, and how equal totals are placed', () => {
    expect(both((language) => sayGroupCap({ cap: fraction(191, 2) }, language))).toEqual([
      '总分至多 95.5',
      'total at most 95.5'
    ])
    expect(sayGroupCap({}, 'en')).toBe('')
    expect(
      both((language) => sayRankRule({ ties: 'competition', basis: 'rounded-total' }, language))
    ).toEqual([
      '按修约后的总分，并列占位（1、2、2、4）',
      'by the rounded total, ties take up places (1, 2, 2, 4)'
    ])
    expect(both((language) => sayRankRule({ ties: 'dense', basis: 'exact-total' }, language))).toEqual([
      '按未修约的总分，并列不占位（1、2、2、3）',
      'by the exact total, ties take up no places (1, 2, 2, 3)'
    ])
  })
})
