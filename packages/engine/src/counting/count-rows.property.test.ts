import { arbitraryCaseFacts, arbitraryCountPlan } from '@lijie/testing/arbitraries'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countPlainly } from '../../test/counting/count-plainly.js'
import { countRows } from './count-rows.js'
import { mergeCounts } from './merge-counts.js'

const plans = fc.array(arbitraryCountPlan(), { minLength: 1, maxLength: 3 })
const rows = fc.array(arbitraryCaseFacts(), { maxLength: 30 })

it('rows are counted as judging every row plainly counts them', () => {
  fc.assert(
    fc.property(plans, rows, (asked, given) => {
      expect(countRows(asked, given)).toEqual(asked.map((plan) => countPlainly(plan, given)))
    })
  )
})

it('the order of rows does not matter', () => {
  const shuffled = rows.chain((given) =>
    fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length }))
  )
  fc.assert(
    fc.property(plans, shuffled, (asked, [given, other]) => {
      expect(countRows(asked, other)).toEqual(countRows(asked, given))
    })
  )
})

it('parts counted apart add up to the whole, wherever it is cut', () => {
  fc.assert(
    fc.property(plans, rows, fc.nat(30), (asked, given, cut) => {
      const parts = [given.slice(0, cut), given.slice(cut)].map((part) => countRows(asked, part))
      const [first = [], second = []] = parts
      expect(mergeCounts(first, second)).toEqual(countRows(asked, given))
    })
  )
})
