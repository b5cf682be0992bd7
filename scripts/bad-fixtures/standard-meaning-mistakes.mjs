// Mistakes of meaning: standard.json and facts.json.
import { set } from './edit-document.mjs'
import { compiled, found, repeatedItem, text } from './meaning-mistake.mjs'

const standard = [
  found(
    'area-code-of-five-digits',
    'standard',
    set('/jurisdiction/code', '99010'),
    'document/malformed-area-code',
    '/jurisdiction/code'
  ),
  found(
    'area-code-with-letter',
    'standard',
    set('/jurisdiction/code', '99O100'),
    'document/malformed-area-code',
    '/jurisdiction/code'
  ),
  found(
    'area-code-of-village',
    'standard',
    set('/jurisdiction/code', '990100001'),
    'document/malformed-area-code',
    '/jurisdiction/code'
  ),
  found(
    'slot-delegated-twice',
    'standard',
    set('/delegates', [
      { slot: 'calendar', part: 'calendar', summary: text },
      { slot: 'calendar', part: 'evaluation', summary: text }
    ]),
    'standard/duplicate-slot',
    '/delegates/1/slot'
  ),
  compiled(
    'extends-itself',
    'standard',
    set('/extends', ['test.harbour-town']),
    'layers/cyclic-extends',
    '/extends'
  ),
  compiled(
    'extends-missing-standard',
    'standard',
    set('/extends', ['test.nowhere']),
    'rulebook/missing-standard',
    '/extends/0'
  ),
  compiled(
    'extends-missing-standard-without-criteria',
    'standard',
    set('/extends', ['test.nowhere']),
    'rulebook/missing-standard',
    '/extends/0',
    { base: 'days-off' }
  ),
  found(
    'extends-twice',
    'standard',
    set('/extends', ['test.days-off', 'test.days-off']),
    repeatedItem,
    '/extends/1'
  )
]

const bounded = (name, fact) =>
  found(
    `bounds-of-${name}-reversed`,
    'facts',
    set('/facts/depth', { ...fact, label: text }),
    'facts/reversed-bounds',
    '/facts/depth/maximum'
  )
const facts = [
  bounded('quantity', { type: 'quantity', unit: 'cm', minimum: 5.5, maximum: 5 }),
  bounded('integer', { type: 'integer', minimum: 1, maximum: 0 }),
  bounded('ratio', {
    type: 'ratio',
    minimum: { numerator: 2, denominator: 3 },
    maximum: { numerator: 3, denominator: 5 }
  })
]

/** Mistakes of meaning. */
export const standardMeaningMistakes = [...standard, ...facts]
