import type { SharedAttribution } from '@lijie/schema'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { boardOf, evaluate, rulesOf } from '../../../test/evaluation/sample-part.js'
import {
  counterOf,
  flagged,
  fraction,
  measureOf,
  partOf,
  schemeOf
} from '../../../test/evaluation/sample-scheme.js'
import { countRows, mergeCounts, type CaseFacts } from '../../counting/index.js'
import { planEvaluation } from '../plan/plan-evaluation.js'
import { scoreEvaluation } from './score-evaluation.js'

const name = fc.option(fc.constantFrom('A', 'B', ''))
const flag = fc.option(fc.constantFrom<0 | 1>(0, 1))
const times = fc.option(fc.nat({ max: 3 }))
const row: fc.Arbitrary<CaseFacts> = fc.record({
  caseId: fc.constant('c'),
  unit: name,
  street: name,
  community: name,
  filed: flag,
  urgent: fc.constantFrom<0 | 1>(0, 1),
  reworkTimes: times
})
const rows = fc.array(row, { maxLength: 20 })
const objects = ['unit', 'street', 'community'] as const
const attribution: SharedAttribution = {
  shares: objects.map((object, i) => ({ object, share: fraction(i + 1, 6) })),
  except: [{ label: { zh: '紧急' }, where: flagged('urgent'), object: 'street' }]
}
const indicator = measureOf({
  id: 'n',
  measure: 'count',
  count: ['filed', 'times'],
  points: { rule: 'value' }
})
const counters = {
  filed: counterOf(flagged('filed'), { onMissing: 'count-as-false' }),
  times: counterOf(flagged('filed'), { onMissing: 'exclude', sum: 'reworkTimes' })
}
const part = partOf(schemeOf([indicator], { attribution }), { counters })

/** The rows that have anything to do with an object, each once. */
const rowsOf = (given: readonly CaseFacts[], object: string): readonly CaseFacts[] =>
  given.filter((one) =>
    (one.urgent === 1 ? (['street'] as const) : objects).some((column) => (one[column] ?? '') === object)
  )
/** Six times the value: shares are 1, 2 and 3 of 6. */
const valueOf = (given: readonly CaseFacts[], object: string): number =>
  given
    .filter(({ filed }) => filed === 1)
    .flatMap((one) =>
      one.urgent === 1
        ? [one.street === object ? 6 : 0]
        : objects.map((column, i) => (one[column] === object ? i + 1 : 0))
    )
    .reduce((sum, share) => sum + share, 0)

it('rows and counts of an object hold each row once, however many of its columns name it', () => {
  fc.assert(
    fc.property(rows, (given) => {
      const board = boardOf(evaluate(part, given))
      expect(board.rows).toBe(given.length)
      const named = ['A', 'B'].filter((object) => rowsOf(given, object).length > 0)
      expect(board.objects.map(({ object }) => object).toSorted()).toEqual(named)
      for (const { object, rows: shown, counters: counted } of board.objects) {
        const own = rowsOf(given, object)
        const filed = own.filter((one) => one.filed === 1)
        const open = own.filter((one) => (one.filed ?? null) === null)
        const summed = filed.filter((one) => (one.reworkTimes ?? null) !== null)
        expect(shown).toBe(own.length)
        expect(counted.map(({ count, unknown }) => [count, unknown])).toEqual([
          [filed.length, open.length],
          [summed.length, open.length + filed.length - summed.length]
        ])
        const [above = 0, below = 1] = (counted[0]?.value ?? '').split('/').map(Number)
        expect((6 * above) / below).toBe(valueOf(given, object))
      }
      expect(board.nameless?.rows ?? 0).toBe(rowsOf(given, '').length)
    })
  )
})

it('counts of parts add up to the counts of the whole', () => {
  const plan = planEvaluation(rulesOf(part), { scheme: 'monthly', asOf: null, period: null })
  if ('refused' in plan) throw new Error('refused')
  fc.assert(
    fc.property(rows, rows, (first, second) => {
      const merged = mergeCounts(countRows(plan.counts, first), countRows(plan.counts, second))
      const whole = countRows(plan.counts, [...second, ...first])
      expect(scoreEvaluation(plan, merged)).toEqual(scoreEvaluation(plan, whole))
    })
  )
})
