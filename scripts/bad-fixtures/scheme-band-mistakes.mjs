// Mistakes of meaning in bands of points and grades: holes, overlaps, what nothing reaches and what is not covered.
import { set } from './edit-document.mjs'
import { found } from './meaning-mistake.mjs'

const r = (numerator, denominator = 1) => ({ numerator, denominator })
const band = (from, to, points) => ({
  from: from === null ? null : r(from),
  to: to === null ? null : r(to),
  points: r(points)
})
const rate = '/schemes/monthly/indicators/0'

/** A mistake in the town with two plain rates, whose totals are known to be 0 to 100. */
const plain = (name, edit, code, pointer) => found(name, 'evaluation', edit, `evaluation/${code}`, pointer)
const graded = (...bounds) =>
  set('/schemes/monthly/grades', {
    bands: bounds.map(([from, to], i) => ({
      id: 'ABCDE'[i],
      label: { zh: '示例' },
      from: from === null ? null : r(from),
      to: to === null ? null : r(to)
    }))
  })
const rated = (...bands) => set(`${rate}/points`, { rule: 'bands', bands: bands.map((one) => band(...one)) })

/** Mistakes in bands and grades. */
export const schemeBandMistakes = [
  plain('band-hole-at-60', rated([0, 60, 0], [61, null, 100]), 'band-gap', `${rate}/points/bands/1`),
  plain(
    'bands-overlapping',
    rated([0, 60, 0], [59, null, 100]),
    'overlapping-bands',
    `${rate}/points/bands/1`
  ),
  plain(
    'bands-twice',
    rated([0, 60, 0], [60, null, 100], [60, null, 100]),
    'overlapping-bands',
    `${rate}/points/bands/2`
  ),
  plain(
    'band-from-nothing-to-nothing',
    rated([0, 60, 0], [60, 60, 50], [60, null, 100]),
    'empty-band',
    `${rate}/points/bands/1`
  ),
  plain('band-upside-down', rated([60, 0, 0], [60, null, 100]), 'empty-band', `${rate}/points/bands/0`),
  plain(
    'band-as-share-of-one',
    rated([null, 101, 0], [101, null, 100]),
    'unreachable-band',
    `${rate}/points/bands/1`
  ),
  plain(
    'bands-up-to-100',
    rated([0, 60, 0], [60, 100, 100]),
    'uncovered-values',
    `${rate}/points/bands/1/to`
  ),
  plain(
    'bands-from-60',
    rated([60, 80, 60], [80, null, 100]),
    'uncovered-values',
    `${rate}/points/bands/0/from`
  ),
  plain('grade-hole-at-60', graded([61, null], [null, 60]), 'band-gap', '/schemes/monthly/grades/bands/1'),
  plain(
    'grades-overlapping',
    graded([60, null], [null, 61]),
    'overlapping-bands',
    '/schemes/monthly/grades/bands/1'
  ),
  plain(
    'grade-above-the-cap',
    graded([101, null], [null, 101]),
    'unreachable-grade',
    '/schemes/monthly/grades/bands/0'
  ),
  plain(
    'grade-below-the-least',
    graded([0, null], [null, 0]),
    'unreachable-grade',
    '/schemes/monthly/grades/bands/1'
  ),
  plain(
    'grades-up-to-100',
    graded([60, 100], [null, 60]),
    'uncovered-totals',
    '/schemes/monthly/grades/bands/0/to'
  ),
  plain(
    'grades-from-40',
    graded([60, null], [40, 60]),
    'uncovered-totals',
    '/schemes/monthly/grades/bands/1/from'
  )
]
