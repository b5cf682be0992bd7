import { describe, expect, it } from 'vitest'
import { fraction as r, lintTown } from '../../test/town-evaluation.js'
import { columnKinds } from './column-kinds.js'
import { counterSums } from './counter-sums.js'
import { counterUse, missingCounts, unusedCounters } from './counter-use.js'
import { evaluationCycles } from './evaluation-cycles.js'
import { evaluationIds } from './evaluation-ids.js'
import { evaluationNames } from './evaluation-names.js'
import { formulaText } from './formula-text.js'
import { repeatedItem } from './repeated-item.js'
import { weightsDoNotSum } from './weights-do-not-sum.js'

const monthly = '/schemes/monthly'

describe('names, sums and values of schemes', () => {
  it('nothing is found where all is well', () => {
    const rules = [columnKinds, counterSums, counterUse, evaluationCycles, evaluationIds, evaluationNames]
    const others = [formulaText, missingCounts, repeatedItem, unusedCounters, weightsDoNotSum]
    expect([...rules, ...others].flatMap((rule) => lintTown(rule))).toEqual([])
  })

  it('every name is declared, in formulas by id or by label', () => {
    expect(lintTown(evaluationNames, { '/relations/0/left/0': 'due' })).toEqual([
      'unknown-counter-reference /relations/0/left/0'
    ])
    expect(lintTown(evaluationNames, { [`${monthly}/indicators/8/formula`]: '结案数 + 办结数' })).toEqual([
      `unknown-name ${monthly}/indicators/8/formula`
    ])
    expect(lintTown(evaluationNames, { [`${monthly}/indicators/8/formula`]: '[closed] + 检查次数' })).toEqual(
      []
    )
    expect(lintTown(evaluationNames, { '/counters/filed/label/zh': '结案数' })).toEqual([
      `ambiguous-name ${monthly}/indicators/8/formula`
    ])
    expect(lintTown(counterUse, { '/schemes/posts/indicators/0/count/1': 'toString' })).toEqual([
      'unknown-counter /schemes/posts/indicators/0/count/1'
    ])
  })

  it('the names that are known are listed, at most forty', () => {
    const label = { zh: '示例' }
    const many = Object.fromEntries(
      Array.from({ length: 50 }, (_, at) => [
        `/figures/f-${at}`,
        { label, kind: 'number', onMissing: 'refuse', evidence: 'inferred' }
      ])
    )
    const place = `${monthly}/indicators/3/figure`
    expect(lintTown(evaluationNames, { ...many, [place]: 'none' })).toEqual([`unknown-figure ${place}`])
  })

  it('circles are followed through questions, sums and schemes, and told once', () => {
    expect(
      lintTown(evaluationCycles, {
        '/counters/closed/where': { not: { counter: 'filed' } },
        '/counters/filed/where': { any: [{ counter: 'closed' }, { known: 'filed' }] }
      })
    ).toEqual(['counter-cycle /counters/filed', 'counter-cycle /counters/closed'])
    expect(lintTown(evaluationCycles, { '/counters/due-close/plus/0': 'due-close' })).toEqual([
      'counter-cycle /counters/due-close'
    ])
    expect(
      lintTown(evaluationCycles, {
        '/schemes/posts/indicators/0': {
          id: 'all',
          label: { zh: '示例' },
          measure: 'scheme',
          scheme: 'yearly',
          take: 'exact'
        },
        '/schemes/yearly/indicators/3/scheme': 'posts'
      })
    ).toEqual(['scheme-cycle /schemes/yearly/indicators/3/scheme'])
  })

  it('a store of counters for others, and a standard that changes its bases, may leave some unused', () => {
    expect(
      lintTown(unusedCounters, { '/counters/spare': { plus: ['closed'], label: { zh: '示例' } } })
    ).toEqual(['unused-counter /counters/spare'])
    expect(lintTown(unusedCounters, { '/schemes': {} })).toEqual([])
  })

  it('missing values that count are told apart', () => {
    expect(lintTown(missingCounts, { '/counters/closed/onMissing': 'counts-as-on-time' })).toEqual([
      'missing-counts-as-on-time /counters/closed/onMissing'
    ])
    expect(lintTown(missingCounts, { '/counters/closed/onMissing': 'count-as-true' })).toEqual([
      'missing-counts-as-true /counters/closed/onMissing'
    ])
  })

  it('stages are compared by name, flags with 0 and 1', () => {
    const than = '/counters/closed/where/than'
    expect(lintTown(columnKinds, { [than]: { column: 'voidStage' } })).toEqual([])
    expect(lintTown(columnKinds, { [than]: { column: 'reworkTimes' } })).toEqual([`stage-comparison ${than}`])
    expect(lintTown(columnKinds, { [than]: { column: 'closedAt' } })).toEqual([
      `incomparable-columns ${than}`
    ])
    expect(lintTown(columnKinds, { '/counters/reworked/where/than/constant': 2 })).toEqual([
      'impossible-constant /counters/reworked/where/than'
    ])
  })

  it('weights and full marks add up', () => {
    expect(lintTown(weightsDoNotSum, { [`${monthly}/indicators/0/weight`]: r(7, 10) })).toEqual([
      `weights-do-not-sum ${monthly}/total/weightsSumTo`,
      `full-marks-do-not-sum ${monthly}/total/fullMarks`
    ])
    expect(lintTown(weightsDoNotSum, { [`${monthly}/total/fullMarks`]: undefined })).toEqual([])
  })

  it('formulas that cannot be read are told once, and their names are not looked up', () => {
    const changes = { [`${monthly}/indicators/8/formula`]: 'unknown +' }
    expect(lintTown(formulaText, changes)).toEqual([`formula/unexpected-end ${monthly}/indicators/8/formula`])
    expect(lintTown(evaluationNames, changes)).toEqual([])
  })
})
