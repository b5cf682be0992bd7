// Mistakes of meaning in schemes that no schema sees: periods, directions, zeros, bounds, points rules.
import { remove, set, together } from './edit-document.mjs'
import { found, withConsequences } from './meaning-mistake.mjs'

const town = { base: 'score-town' }
const monthly = '/schemes/monthly'
const at = (indicator) => `${monthly}/indicators/${indicator}`
const r = (numerator, denominator = 1) => ({ numerator, denominator })

/** A mistake in the town whose schemes use every construct. */
const fault = (name, edit, code, pointer) =>
  found(name, 'evaluation', edit, code.includes('/') ? code : `evaluation/${code}`, pointer, town)
/** One wrong value. */
const put = (name, pointer, value, code, place = pointer) => fault(name, set(pointer, value), code, place)
/** A mistake in the town with two plain rates, whose totals are known to be 0 to 100. */
const plain = (name, edit, code, pointer) => found(name, 'evaluation', edit, `evaluation/${code}`, pointer)
const bases = [
  fault(
    'acted-without-instant',
    remove('/counters/checked/actedAt'),
    'acted-without-instant',
    '/counters/checked/basis'
  ),
  put('instant-without-acted', '/counters/reported/actedAt', 'reportedAt', 'setting-without-effect'),
  put(
    'scheme-instant-without-acted',
    '/schemes/yearly/basis',
    'closed',
    'setting-without-effect',
    '/schemes/yearly/actedAt'
  ),
  fault(
    'change-without-basis',
    together(remove(`${monthly}/basis`)),
    'counter-without-basis',
    `${at(5)}/count/0`
  ),
  put('scheme-that-ends-first', `${monthly}/effectiveTo`, '2025-12-31', 'scheme-dates-reversed'),
  put('totals-of-other-objects', '/schemes/yearly/indicators/3/scheme', 'posts', 'different-object')
]

const directions = [
  put('closing-rate-complemented', `${at(0)}/complement`, true, 'good-rate-complemented'),
  fault('rework-rate-multiplied', remove(`${at(1)}/complement`), 'bad-rate-rewarded', at(1)),
  put(
    'misses-added',
    '/schemes/posts/indicators/0/count',
    ['closed', 'reworked', 'hotline', 'filed'],
    'mixed-directions',
    '/schemes/posts/indicators/0'
  ),
  put('bands-upside-down', `${at(2)}/points/bands/1/points`, r(11), 'points-against-direction'),
  withConsequences(
    put(
      'class-bands-upside-down',
      '/figures/inspections/better',
      'fewer',
      'points-against-direction',
      `${at(6)}/points/classes/large/1/points`
    ),
    [],
    [{ code: 'evaluation/points-against-direction', pointer: `${at(6)}/points/classes/small/1/points` }]
  ),
  put('linear-on-the-wrong-side', `${at(3)}/points/loses`, 'above', 'points-against-direction'),
  put(
    'exposure-rewarded',
    `${monthly}/adjustments/0/occurrences/items/1`,
    { id: 'exposed', label: { zh: '示例' }, figure: 'exposure', each: r(1) },
    'occurrences-against-direction'
  ),
  put(
    'closing-punished',
    `${monthly}/adjustments/1/occurrences/items/0/count/1`,
    'closed',
    'occurrences-against-direction',
    `${monthly}/adjustments/1/occurrences/items/0`
  )
]

const zeros = [
  put('zero-refused', `${at(0)}/onZero`, 'refuse', 'zero-refused'),
  put('zero-refused-in-formula', `${at(8)}/onZero`, 'refuse', 'zero-refused'),
  fault(
    'division-without-rule',
    remove(`${at(8)}/points/onZero`),
    'division-without-rule',
    `${at(8)}/points/formula`
  ),
  fault(
    'divisor-without-rule',
    together(remove(`${at(7)}/occurrences/onZeroDivisor`), remove('/figures/villages/least')),
    'divisor-without-rule',
    `${at(7)}/occurrences/divideBy`
  )
]

const bounds = [
  put('floor-above-ceiling', `${at(7)}/floor`, r(11), 'floor-above-ceiling'),
  put('linear-floor-above-threshold', `${at(3)}/points/floor`, r(11), 'floor-above-ceiling'),
  plain(
    'total-floor-above-cap',
    set('/schemes/monthly/total/floor', r(101)),
    'floor-above-ceiling',
    '/schemes/monthly/total/floor'
  ),
  put('cap-below-full-marks', `${monthly}/total/cap`, r(99), 'cap-below-full-marks'),
  put('item-cap-of-nothing', `${at(7)}/occurrences/items/0/cap`, r(0), 'cap-not-positive'),
  put('whole-cap-below-nothing', `${at(7)}/occurrences/cap`, r(-8), 'cap-not-positive'),
  put('step-of-nothing', `${at(3)}/points/step`, r(0), 'step-not-positive'),
  put('negative-loss', `${at(3)}/points/perStep`, r(-1, 2), 'step-not-positive'),
  put('loss-per-unit-of-nothing', `${monthly}/relative/2/rule/perUnit`, r(0), 'step-not-positive'),
  put('rank-points-out-of-order', `${monthly}/relative/0/rule/points/1`, r(4), 'rank-points-out-of-order'),
  put('figure-bounds-reversed', '/figures/survey/least', r(101), 'floor-above-ceiling'),
  put('count-from-below-zero', '/figures/villages/least', r(-1), 'impossible-count-bound'),
  put('count-up-to-a-half', '/figures/praise/most', r(5, 2), 'impossible-count-bound'),
  put(
    'missing-value-outside',
    '/figures/survey/onMissing',
    { value: r(101) },
    'missing-value-impossible',
    '/figures/survey/onMissing/value'
  )
]

const fits = [
  withConsequences(
    put(
      'levels-of-a-number',
      '/figures/honour/kind',
      'count',
      'setting-without-effect',
      '/figures/honour/levels'
    ),
    [],
    [{ code: 'evaluation/rule-does-not-fit', pointer: `${at(4)}/points` }]
  ),
  put('value-of-a-level', `${at(4)}/points`, { rule: 'value' }, 'rule-does-not-fit'),
  put(
    'levels-of-a-rate',
    `${at(1)}/points`,
    { rule: 'levels', levels: { good: r(10) } },
    'rule-does-not-fit'
  ),
  put('points-of-unknown-level', `${at(4)}/points/levels/county`, r(4), 'unknown-level'),
  fault(
    'level-without-points',
    remove(`${at(4)}/points/levels/city`),
    'level-without-points',
    `${at(4)}/points/levels`
  ),
  fault(
    'figure-without-levels',
    remove('/figures/honour/levels'),
    'figure-without-levels',
    '/figures/honour'
  ),
  withConsequences(
    put('count-as-per-cent', `${at(2)}/points`, { rule: 'multiply' }, 'count-multiplied'),
    [],
    [{ code: 'evaluation/points-against-direction', pointer: `${at(2)}/points/rule` }]
  )
]

const items = [
  put(
    'item-with-two-sources',
    `${at(7)}/occurrences/items/1/count`,
    ['overdue-open'],
    'occurrence-source',
    `${at(7)}/occurrences/items/1`
  ),
  withConsequences(
    fault(
      'item-without-source',
      remove(`${monthly}/adjustments/1/occurrences/items/0/count`),
      'occurrence-source',
      `${monthly}/adjustments/1/occurrences/items/0`
    ),
    [{ code: 'evaluation/unused-counter', pointer: '/counters/returns' }],
    []
  ),
  put('tiers-out-of-order', `${at(7)}/occurrences/items/0/tiers/1/from`, 4, 'tiers-out-of-order'),
  put(
    'multipliers-of-a-figure',
    `${at(7)}/occurrences/items/1/multipliers`,
    [{ label: { zh: '示例' }, where: { known: 'closedAt' }, times: r(2) }],
    'setting-without-effect',
    `${at(7)}/occurrences/items/1`
  ),
  fault(
    'zero-rule-without-divisor',
    remove(`${at(7)}/occurrences/divideBy`),
    'setting-without-effect',
    `${at(7)}/occurrences/onZeroDivisor`
  ),
  fault(
    'tiers-of-a-number',
    together(
      set('/figures/exposure/kind', 'number'),
      set(`${at(7)}/occurrences/items/1/tiers`, [{ from: 3, each: r(2) }])
    ),
    'occurrences-of-number',
    `${at(7)}/occurrences/items/1/figure`
  )
]

/** Mistakes of meaning in periods, directions, bounds and points rules. */
export const schemePointsMistakes = [...bases, ...directions, ...zeros, ...bounds, ...fits, ...items]
