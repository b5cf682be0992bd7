// Mistakes of meaning: evaluation.json.
import { set, together } from './edit-document.mjs'
import { compiled, found, repeatedItem, withConsequences } from './meaning-mistake.mjs'

const unusedCounter = (pointer) => [{ code: 'evaluation/unused-counter', pointer }]

const indicator = '/schemes/monthly/indicators/0'
const evaluation = [
  withConsequences(
    compiled(
      'numerator-undeclared',
      'evaluation',
      set(`${indicator}/numerator/0`, 'in-time'),
      'evaluation/unknown-counter',
      `${indicator}/numerator/0`
    ),
    unusedCounter('/counters/on-time'),
    []
  ),
  withConsequences(
    compiled(
      'denominator-undeclared',
      'evaluation',
      set(`${indicator}/denominator/0`, 'done'),
      'evaluation/unknown-counter',
      `${indicator}/denominator/0`
    ),
    unusedCounter('/counters/disposed'),
    []
  ),
  withConsequences(
    compiled(
      'counter-inherited',
      'evaluation',
      set(`${indicator}/numerator/0`, 'constructor'),
      'evaluation/unknown-counter',
      `${indicator}/numerator/0`
    ),
    unusedCounter('/counters/on-time'),
    []
  ),
  found(
    'numerator-counted-twice',
    'evaluation',
    set(`${indicator}/numerator`, ['on-time', 'on-time']),
    repeatedItem,
    `${indicator}/numerator/1`
  ),
  found(
    'weights-above-one',
    'evaluation',
    set(`${indicator}/weight/numerator`, 4),
    'evaluation/weights-do-not-sum',
    '/schemes/monthly/total/weightsSumTo'
  ),
  found(
    'weights-of-tenths',
    'evaluation',
    set(`${indicator}/weight`, { numerator: 599999999, denominator: 1000000000 }),
    'evaluation/weights-do-not-sum',
    '/schemes/monthly/total/weightsSumTo'
  ),
  found(
    'weights-declared-as-100',
    'evaluation',
    set('/schemes/monthly/total/weightsSumTo/numerator', 100),
    'evaluation/weights-do-not-sum',
    '/schemes/monthly/total/weightsSumTo'
  ),
  compiled(
    'weight-zero',
    'evaluation',
    together(
      set(`${indicator}/weight`, { numerator: 0, denominator: 1 }),
      set('/schemes/monthly/indicators/1/weight', { numerator: 1, denominator: 1 })
    ),
    'evaluation/not-positive',
    `${indicator}/weight`
  ),
  compiled(
    'weight-negative',
    'evaluation',
    together(
      set(`${indicator}/weight`, { numerator: -1, denominator: 1 }),
      set('/schemes/monthly/indicators/1/weight', { numerator: 2, denominator: 1 })
    ),
    'evaluation/not-positive',
    `${indicator}/weight`
  ),
  compiled(
    'points-zero',
    'evaluation',
    set(`${indicator}/maxPoints/numerator`, 0),
    'evaluation/not-positive',
    `${indicator}/maxPoints`
  ),
  compiled(
    'points-negative',
    'evaluation',
    set(`${indicator}/maxPoints/numerator`, -100),
    'evaluation/not-positive',
    `${indicator}/maxPoints`
  ),
  compiled(
    'indicator-twice',
    'evaluation',
    set('/schemes/monthly/indicators/1/id', 'on-time-rate'),
    'evaluation/duplicate-indicator',
    '/schemes/monthly/indicators/1/id'
  ),
  found(
    'time-compared-with-flag',
    'evaluation',
    set('/counters/on-time/where/than/column', 'filed'),
    'evaluation/incomparable-columns',
    '/counters/on-time/where/than'
  ),
  found(
    'count-compared-with-time',
    'evaluation',
    set('/counters/reworked/where/any/0/than', { column: 'dueAt' }),
    'evaluation/incomparable-columns',
    '/counters/reworked/where/any/0/than'
  ),
  found(
    'flag-compared-with-as-of',
    'evaluation',
    set('/counters/reworked/where/any/0', { column: 'voided', operator: 'equal', than: { asOf: true } }),
    'evaluation/incomparable-columns',
    '/counters/reworked/where/any/0/than'
  )
]

/** Mistakes of meaning. */
export const evaluationMeaningMistakes = [...evaluation]
