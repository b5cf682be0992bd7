// Mistakes in the shape of schemes: figures, measures, points rules, occurrences, relative points, lists, grades, drafts.
import { set, together, remove } from './edit-document.mjs'
import { withConsequences } from './meaning-mistake.mjs'
import { mistakesIn } from './shape-mistakes.mjs'

const part = 'evaluation'
const town = { base: 'score-town' }
const monthly = '/schemes/monthly'
const at = (indicator) => `${monthly}/indicators/${indicator}`

const derived = mistakesIn('derived-counter', part, '/counters/due-close', town)
  .without('evidence')
  .unknown('times', 2)
  .tooFew('plus', [], 'of-nothing')
  .wrongType('plus', 'closed', 'plus-as-text').list
/** Without it, nothing tells a sum of counters from a counter of rows. */
const unsaid = mistakesIn('derived-counter', part, '/counters/due-close', town)
  .without('plus')
  .list.map((mistake) =>
    withConsequences(mistake, [], [{ code: 'document/missing-property', pointer: '/counters/due-close' }])
  )
const lookup = mistakesIn('lookup', part, '/counters/satisfaction/lookup', town)
  .without('values', 'onUnlisted')
  .notAllowed('onUnlisted', 'zero', 'unlisted-as-zero')
  .notAllowed('column', 'kind', 'of-text')
  .wrongType('values/0/value', 5, 'value-as-number')
  .wrongType('values/0/level', '1', 'level-as-text').list
const text = mistakesIn('text-predicate', part, '/counters/hotline/where', town)
  .tooFew('in', [], 'in-nothing')
  .wrongType('in', 'hotline', 'in-as-text')
  .tooShort('in/0', '', 'in-empty-text')
  .notAllowed('column', 'channel', 'column-unknown').list
const basis = mistakesIn('basis', part, '/counters/checked', town)
  .notAllowed('basis', 'created', 'created')
  .notAllowed('actedAt', 'rework', 'of-a-flag').list
const relation = mistakesIn('relation', part, '/relations/0', town)
  .without('left', 'right', 'holds')
  .notAllowed('holds', 'always', 'holds-always').list
const figure = mistakesIn('figure', part, '/figures/survey', town)
  .without('kind', 'onMissing')
  .notAllowed('kind', 'percent', 'kind-percent')
  .notAllowed('better', 'higher', 'better-higher')
  .notAllowed('onMissing', 'zero', 'missing-zero')
  .wrongType('most', 'NaN', 'most-nan')
  .wrongType('least', '-Infinity', 'least-infinity').list

const measure = mistakesIn('measure', part, at(3), town)
  .notAllowed('measure', 'gvien', 'misspelt-value')
  .notAllowed('measure', '外部得分', 'in-chinese')
  .other(
    'misspelt',
    together(set(`${at(3)}/mesure`, 'given'), remove(`${at(3)}/measure`)),
    'document/misspelt-property',
    `${at(3)}/mesure`,
    { atKey: true }
  )
  .other('missing-for-given', remove(`${at(3)}/measure`), 'document/missing-choice', at(3))
  .other('missing-for-change', remove(`${at(5)}/measure`), 'document/missing-choice', at(5))
  .other('missing-for-occurrences', remove(`${at(7)}/measure`), 'document/missing-choice', at(7)).list
const given = mistakesIn('given', part, at(3), town)
  .without('figure', 'points', 'maxPoints')
  .misspelt('figure', 'figures')
  .unknown('numerator', ['closed']).list
const change = mistakesIn('change', part, at(5), town)
  .without('base', 'against', 'onZero')
  .notAllowed('base', 'last', 'base-last')
  .notAllowed('against', 'last-month', 'against-last-month').list
const formula = mistakesIn('formula-indicator', part, at(8), town)
  .without('formula', 'onZero')
  .tooShort('formula', '', 'empty')
  .tooLong('formula', `1${' + 1'.repeat(200)}`, 'too-long')
  .wrongType('formula', 5, 'as-number').list
const linear = mistakesIn('linear', part, `${at(3)}/points`, town)
  .without('threshold', 'step', 'steps', 'loses')
  .notAllowed('loses', 'under', 'loses-under')
  .notAllowed('steps', 'whole', 'steps-whole')
  .notAllowed('rule', 'stairs', 'rule-unknown')
  .unknown('ceiling', 10).list
const band = mistakesIn('band', part, `${at(2)}/points/bands/0`, town)
  .without('from', 'to', 'points')
  .wrongType('to', 1, 'to-as-number')
  .wrongType('points', '10分', 'points-as-text').list
const classes = mistakesIn('class-bands', part, `${at(6)}/points`, town)
  .without('otherClass')
  .notAllowed('otherClass', 'zero', 'other-zero')
  .wrongKey('classes/large', '大', 'class-in-chinese').list
const item = mistakesIn('occurrence', part, `${at(7)}/occurrences/items/0`, town)
  .without('each')
  .tooSmall('tiers/0/from', 1, 'tier-from-1')
  .wrongType('each', 0.1, 'each-as-decimal')
  .wrongType('multipliers/0/times', 2, 'times-as-number').list
const adjustment = mistakesIn('adjustment', part, `${monthly}/adjustments/0`, town)
  .without('kind', 'rounding')
  .notAllowed('kind', 'malus', 'kind-malus').list
const relative = mistakesIn('relative', part, `${monthly}/relative/0`, town)
  .without('onSingle')
  .notAllowed('rule/by', 'median', 'by-median')
  .notAllowed('onSingle', 'full', 'single-full')
  .tooFew('rule/points', [], 'without-points').list
const list = mistakesIn('ranked-list', part, `${monthly}/lists/0`, town)
  .without('ties', 'count')
  .notAllowed('ties', 'alphabet', 'ties-alphabet')
  .tooSmall('count', 0, 'of-nobody')
  .tooSmall('count', -1, 'of-minus-one').list
const grade = mistakesIn('grade', part, `${monthly}/grades/bands/0`, town)
  .without('from', 'label')
  .notAllowed('colour', 'purple', 'colour-purple')
  .wrongType('from', 90, 'from-as-number').list
const attribution = mistakesIn('attribution', part, `${monthly}/attribution`, town)
  .notAllowed('to', 'any-unit', 'to-any-unit')
  .other('empty', set(`${monthly}/attribution`, {}), 'document/no-alternative', `${monthly}/attribution`).list
const periods = mistakesIn('periods', part, '/schemes/yearly/indicators/0/periods', town)
  .without('onMissing')
  .notAllowed('each', 'fortnight', 'each-fortnight')
  .notAllowed('aggregate', 'median', 'median').list
const draft = mistakesIn('draft', part, '/schemes/streets', town)
  .tooFew('draft/missing', [], 'of-nothing')
  .unknown('total', {})
  .other(
    'without-reasons',
    remove('/schemes/streets/draft/missing'),
    'document/missing-property',
    '/schemes/streets/draft'
  ).list

/** Mistakes in the shape of schemes. */
export const schemeMistakes = [
  ...derived,
  ...unsaid,
  ...lookup,
  ...text,
  ...basis,
  ...relation,
  ...figure,
  ...measure,
  ...given,
  ...change,
  ...formula,
  ...linear,
  ...band,
  ...classes,
  ...item,
  ...adjustment,
  ...relative,
  ...list,
  ...grade,
  ...attribution,
  ...periods,
  ...draft
]
