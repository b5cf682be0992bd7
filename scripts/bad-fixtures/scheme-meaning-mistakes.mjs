// Mistakes of meaning in schemes that no schema sees: names, circles, sums, values of different kinds.
import { remove, set, together } from './edit-document.mjs'
import { found, repeatedItem, withConsequences } from './meaning-mistake.mjs'

const town = { base: 'score-town' }
const monthly = '/schemes/monthly'
const at = (indicator) => `${monthly}/indicators/${indicator}`
const r = (numerator, denominator = 1) => ({ numerator, denominator })
const rate = '/schemes/monthly/indicators/0'

/** A mistake in the town whose schemes use every construct. */
const fault = (name, edit, code, pointer) =>
  found(name, 'evaluation', edit, code.includes('/') ? code : `evaluation/${code}`, pointer, town)
/** One wrong value. */
const put = (name, pointer, value, code, place = pointer) => fault(name, set(pointer, value), code, place)
/** A mistake in the town with two plain rates, whose totals are known to be 0 to 100. */
const plain = (name, edit, code, pointer) => found(name, 'evaluation', edit, `evaluation/${code}`, pointer)
const names = [
  put('sum-of-unknown-counter', '/counters/due-close/plus/0', 'clsed', 'unknown-counter-reference'),
  put(
    'question-of-unknown-counter',
    '/counters/closed-on-time/where/all/0/counter',
    'done',
    'unknown-counter-reference'
  ),
  put(
    'question-of-a-sum',
    '/counters/closed-on-time/where/all/0/counter',
    'due-close',
    'question-of-derived-counter'
  ),
  put('relation-of-unknown-counter', '/relations/0/right/1', 'overdue', 'unknown-counter-reference'),
  withConsequences(
    put('figure-undeclared', `${at(3)}/figure`, 'surveys', 'unknown-figure'),
    [{ code: 'evaluation/unused-figure', pointer: '/figures/survey' }],
    []
  ),
  put('divided-by-unknown-figure', `${at(7)}/occurrences/divideBy`, 'towns', 'unknown-figure'),
  put('scheme-of-unknown-scheme', '/schemes/yearly/indicators/3/scheme', 'montly', 'unknown-scheme'),
  put('compared-with-unknown-indicator', `${monthly}/relative/1/of`, 'closing-rate', 'unknown-indicator'),
  put('formula-with-unknown-name', `${at(8)}/formula`, '办结数 / (inspections + 1)', 'unknown-name'),
  put('formula-of-inherited-name', `${at(8)}/formula`, 'constructor + inspections', 'unknown-name'),
  put('formula-with-value-in-measure', `${at(8)}/formula`, 'value + inspections', 'unknown-name'),
  fault(
    'formula-with-ambiguous-name',
    set('/figures/survey/label/zh', '结案数'),
    'ambiguous-name',
    `${at(8)}/formula`
  ),
  put('formula-as-code', `${at(8)}/formula`, 'inspections; 结案数', 'formula/unknown-character'),
  put('formula-that-breaks-off', `${at(8)}/formula`, '(结案数 + inspections', 'formula/unexpected-end'),
  put(
    'formula-with-unknown-function',
    `${at(8)}/formula`,
    'sqrt(结案数 + inspections)',
    'formula/unknown-function'
  )
]

const circles = [
  put('counter-of-itself', '/counters/due-close/plus/0', 'due-close', 'counter-cycle', '/counters/due-close'),
  withConsequences(
    put(
      'counters-of-each-other',
      '/counters/closed/where',
      { counter: 'closed-on-time' },
      'counter-cycle',
      '/counters/closed'
    ),
    [],
    [{ code: 'evaluation/counter-cycle', pointer: '/counters/closed-on-time' }]
  ),
  put('scheme-of-itself', '/schemes/yearly/indicators/3/scheme', 'yearly', 'scheme-cycle')
]

const doubles = [
  fault('relation-twice', set('/relations/1/id', 'due-to-close'), 'repeated-id', '/relations/1/id'),
  withConsequences(
    put('figure-level-twice', '/figures/honour/levels/2/id', 'city', 'repeated-id'),
    [],
    [{ code: 'evaluation/unknown-level', pointer: `${at(4)}/points/levels/none` }]
  ),
  put('lookup-level-twice', '/counters/satisfaction/lookup/values/2/level', 2, 'repeated-id'),
  put('adjustment-twice', `${monthly}/adjustments/1/id`, 'praise', 'duplicate-id'),
  put('occurrence-item-twice', `${at(7)}/occurrences/items/1/id`, 'overdue', 'duplicate-id'),
  put('group-twice', `${monthly}/groups/1/id`, 'urban', 'duplicate-id'),
  put('ranked-list-twice', `${monthly}/lists/1/id`, 'red', 'duplicate-id'),
  put('relative-points-twice', `${monthly}/relative/1/id`, 'by-rank', 'duplicate-id'),
  put('grade-twice', `${monthly}/grades/bands/1/id`, 'A', 'duplicate-id'),
  fault(
    'text-twice',
    set('/counters/hotline/where/in/1', 'hotline'),
    repeatedItem,
    '/counters/hotline/where/in/1'
  ),
  fault(
    'summand-twice',
    set('/counters/due-close/plus/1', 'closed'),
    repeatedItem,
    '/counters/due-close/plus/1'
  ),
  fault(
    'share-twice',
    set('/schemes/shared/attribution/shares/1/object', 'unit'),
    repeatedItem,
    '/schemes/shared/attribution/shares/1/object'
  )
]

const sums = [
  put(
    'full-marks-of-99',
    `${monthly}/total/fullMarks/numerator`,
    99,
    'full-marks-do-not-sum',
    `${monthly}/total/fullMarks`
  ),
  plain(
    'weights-of-seven-tenths',
    set(`${rate}/weight`, r(3, 10)),
    'weights-do-not-sum',
    '/schemes/monthly/total/weightsSumTo'
  ),
  put(
    'shares-of-nine-tenths',
    '/schemes/shared/attribution/shares/1/share',
    r(7, 10),
    'shares-do-not-sum',
    '/schemes/shared/attribution/shares'
  ),
  fault(
    'share-of-nothing',
    together(
      set('/schemes/shared/attribution/shares/0/share', r(0)),
      set('/schemes/shared/attribution/shares/1/share', r(1))
    ),
    'share-not-positive',
    '/schemes/shared/attribution/shares/0/share'
  ),
  put(
    'period-weights-of-nine-tenths',
    '/schemes/yearly/indicators/1/periods/weights/0',
    r(3, 10),
    'period-weights',
    '/schemes/yearly/indicators/1/periods'
  ),
  fault(
    'weighted-without-weights',
    remove('/schemes/yearly/indicators/1/periods/weights'),
    'period-weights',
    '/schemes/yearly/indicators/1/periods'
  ),
  put(
    'mean-with-weights',
    '/schemes/yearly/indicators/0/periods/weights',
    [r(1)],
    'period-weights',
    '/schemes/yearly/indicators/0/periods'
  ),
  put('counter-taken-from-itself', '/counters/still-open/minus/0', 'reported', 'cancelled-counter'),
  put('relation-of-one-counter', '/relations/1/right/0', 'reported', 'cancelled-counter'),
  put('rate-of-itself', `${at(1)}/denominator/0`, 'reworked', 'constant-rate', `${at(1)}/numerator`)
]

const kinds = [
  put('stage-as-number', '/counters/closed/where/than', { constant: 7 }, 'stage-comparison'),
  put('flag-compared-with-stage', '/counters/filed/where/than', { stage: 'filing' }, 'stage-comparison'),
  put(
    'flag-of-two',
    '/counters/filed/where/than/constant',
    2,
    'impossible-constant',
    '/counters/filed/where/than'
  ),
  put(
    'count-below-zero',
    '/counters/long-held/where/any/1/than/constant',
    -1,
    'impossible-constant',
    '/counters/long-held/where/any/1/than'
  ),
  put('sum-of-times', '/counters/returns/sum', 'closedAt', 'sum-of-instants'),
  put('lookup-of-times', '/counters/satisfaction/lookup/column', 'checkedAt', 'sum-of-instants'),
  put(
    'exclusion-of-times-and-flags',
    `${at(0)}/exclude/0/where/than`,
    { asOf: true },
    'incomparable-columns'
  ),
  put(
    'multiplier-of-times-and-flags',
    `${at(7)}/occurrences/items/0/multipliers/0/where`,
    { column: 'closedAt', operator: 'equal', than: { column: 'urgent' } },
    'incomparable-columns',
    `${at(7)}/occurrences/items/0/multipliers/0/where/than`
  ),
  put(
    'sum-with-lookup',
    '/counters/satisfaction/sum',
    'reworkTimes',
    'sum-and-lookup',
    '/counters/satisfaction/lookup'
  ),
  withConsequences(
    put('sum-of-the-unknown', '/counters/returns/onMissing', 'count-as-true', 'sum-of-unknown'),
    [],
    [{ code: 'evaluation/missing-counts-as-true', pointer: '/counters/returns/onMissing' }]
  ),
  put(
    'missing-counts-as-on-time',
    '/counters/closed-on-time/onMissing',
    'counts-as-on-time',
    'missing-counts-as-on-time'
  )
]

const uses = [
  put(
    'figure-unused',
    '/figures/reports',
    { label: { zh: '示例' }, kind: 'number', onMissing: 'refuse', evidence: 'inferred' },
    'unused-figure'
  ),
  put(
    'counter-unused',
    '/counters/spare',
    { label: { zh: '示例' }, plus: ['closed'], evidence: 'inferred' },
    'unused-counter'
  )
]

/** Mistakes of meaning in the names, sums and values of schemes. */
export const schemeMeaningMistakes = [...names, ...circles, ...doubles, ...sums, ...kinds, ...uses]
