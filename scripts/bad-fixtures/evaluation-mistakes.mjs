// Mistakes in the shape of evaluation.json.
import { many, mistakesIn } from './shape-mistakes.mjs'

const file = mistakesIn('evaluation', 'evaluation', '')
  .without('counters', 'schemes')
  .unknown('grades', [])
  .misspelt('counters', 'counter')
  .wrongType('counters', [], 'counters-as-list')
  .wrongType('schemes', null, 'schemes-null')
  .wrongKey('counters/reworked', 'Reworked', 'counter-with-capital')
  .wrongKey('counters/reworked', '返工数', 'counter-in-chinese')
  .wrongKey('schemes/monthly', 'per month', 'scheme-with-blank').list

const counter = mistakesIn('counter', 'evaluation', '/counters/disposed')
  .without('label', 'where', 'onMissing', 'evidence')
  .unknown('weight', 1)
  .notAllowed('onMissing', 'ignore', 'missing-ignored')
  .notAllowed('onMissing', true, 'missing-true')
  .wrongType('where', 'disposedAt is not null', 'where-as-text')
  .noAlternative('where', {}, 'where-empty')
  .noAlternative('where', { sql: 'TRUE' }, 'where-sql').list

const predicate = mistakesIn('predicate', 'evaluation', '/counters/on-time/where')
  .without('operator', 'than')
  .unknown('value', 3)
  .notAllowed('column', 'deadline', 'column-unknown')
  .notAllowed('column', '__proto__x', 'column-proto')
  .notAllowed('operator', '<=', 'operator-sign')
  .notAllowed('operator', 'in', 'operator-in')
  .wrongType('than', 'dueAt', 'than-as-text')
  .noAlternative('than', { days: 3 }, 'than-days')
  .notAllowed('than/column', 'due_at', 'than-column-unknown').list
const operand = mistakesIn('operand', 'evaluation', '/counters/reworked/where/any/0/than')
  .wrongType('constant', 0.5, 'fractional')
  .wrongType('constant', '0', 'as-text')
  .wrongType('constant', true, 'as-boolean')
  .unknown('unit', 'hour').list
const asOf = mistakesIn('as-of', 'evaluation', '/counters/disposed/where/all/1/than').notAllowed(
  'asOf',
  '2026-03-31',
  'as-date'
).list
const group = mistakesIn('predicate-group', 'evaluation', '/counters/disposed/where')
  .tooFew('all', [], 'empty')
  .tooMany(
    'all',
    many(51, () => ({ known: 'filed' })),
    '51'
  )
  .wrongType('all', { known: 'filed' }, 'as-object')
  .unknown('any', []).list
const known = mistakesIn('known', 'evaluation', '/counters/disposed/where/all/0').notAllowed(
  'known',
  'disposed',
  'column-unknown'
).list

const scheme = mistakesIn('scheme', 'evaluation', '/schemes/monthly')
  .without('label', 'object', 'effectiveFrom', 'evidence', 'indicators', 'total', 'rank')
  .unknown('period', 'month')
  .misspelt('indicators', 'indicator')
  .notAllowed('object', 'district-office', 'object-district-office')
  .wrongType('effectiveFrom', 2026, 'from-a-year')
  .noSuchDate('effectiveTo', '2027-06-31', 'to-31-june')
  .tooLong('article', '条'.repeat(161), 'article-too-long')
  .tooFew('indicators', [], 'indicators-empty')
  .wrongType('indicators', {}, 'indicators-as-object').list

const indicator = mistakesIn('indicator', 'evaluation', '/schemes/monthly/indicators/0')
  .without(
    'id',
    'label',
    'numerator',
    'denominator',
    'onZero',
    'rateRounding',
    'maxPoints',
    'pointsRounding',
    'weight'
  )
  .unknown('formula', 'a/b')
  .misspelt('numerator', 'numerater')
  .wrongForm('id', 'onTime', 'id-in-camel-case')
  .wrongType('numerator', 'on-time', 'numerator-as-text')
  .tooFew('denominator', [], 'denominator-empty')
  .tooMany(
    'numerator',
    many(21, () => 'on-time'),
    'numerator-21'
  )
  .wrongForm('numerator/0', 'On time', 'counter-with-blank')
  .wrongType('complement', 'yes', 'complement-as-text')
  .notAllowed('onZero', 'zero', 'on-zero-zero')
  .wrongType('onZero', 0, 'on-zero-as-number')
  .wrongType('maxPoints', 100, 'points-as-number')
  .wrongType('weight', '60%', 'weight-as-percent')
  .wrongType('weight', 0.6, 'weight-as-decimal')
  .tooSmall('weight/denominator', 0, 'weight-over-zero').list
const onZero = mistakesIn('on-zero-value', 'evaluation', '/schemes/monthly/indicators/1/onZero')
  .unknown('weight', 1)
  .wrongType('value', 1, 'as-number').list

const rounding = mistakesIn('rounding', 'evaluation', '/schemes/monthly/indicators/0/rateRounding')
  .without('decimals', 'mode')
  .unknown('digits', 2)
  .tooLarge('decimals', 13, '13-decimals')
  .tooSmall('decimals', -1, 'negative-decimals')
  .wrongType('decimals', '2', 'decimals-as-text')
  .notAllowed('mode', '四舍五入', 'mode-in-chinese')
  .notAllowed('mode', 'nearest', 'mode-nearest').list

const total = mistakesIn('total', 'evaluation', '/schemes/monthly/total')
  .without('weightsSumTo', 'rounding')
  .unknown('base', 60)
  .wrongType('cap', 100, 'cap-as-number').list
const rank = mistakesIn('rank', 'evaluation', '/schemes/monthly/rank')
  .without('ties', 'basis')
  .unknown('top', 3)
  .notAllowed('ties', 'shared', 'ties-shared')
  .notAllowed('basis', 'exact', 'basis-exact').list

/** Mistakes in the shape of evaluation.json. */
export const evaluationMistakes = [
  ...file,
  ...counter,
  ...predicate,
  ...operand,
  ...asOf,
  ...group,
  ...known,
  ...scheme,
  ...indicator,
  ...onZero,
  ...rounding,
  ...total,
  ...rank
]
