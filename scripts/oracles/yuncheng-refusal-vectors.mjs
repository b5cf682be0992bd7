/** Vectors for what cannot be asked, and for the bounds of measured facts. */
import { vocabulary } from '../yuncheng/read-vocabulary.mjs'
import { createVector } from './create-vector.mjs'

const facts = { defects: ['missing'], safetyHazard: true }

function ask(description, filing, answer) {
  return createVector(description, { filing }, answer)
}

function refused(code) {
  return { refused: [code] }
}

/** Codes, kinds and editions that this standard does not have. */
export function listRefusals() {
  return [
    ask('no such code', { kind: 'component', code: '0105', facts }, refused('taxonomy/unknown-code')),
    ask(
      'a category is not a sub-category',
      { kind: 'component', code: '01', facts },
      refused('taxonomy/malformed-code')
    ),
    ask(
      'component code asked as an event',
      { kind: 'event', code: '0145', facts },
      refused('taxonomy/unknown-code')
    ),
    ask(
      'a code of the older national edition',
      { kind: 'component', code: '0101', edition: 'cj-t-214-2007', facts },
      refused('taxonomy/edition-mismatch')
    ),
    ask(
      'the edition of this standard',
      { kind: 'component', code: '0101', edition: 'gb-t-30428.2-2013+yuncheng', facts },
      { value: { outcome: 'filed', criteria: ['component/0101/1'] } }
    ),
    ask('no such kind', { kind: 'animal', code: '0101', facts }, refused('taxonomy/unknown-kind'))
  ]
}

function boundsOf(type) {
  if (type !== 'ratio') return { inside: [0], outside: [-1] }
  return {
    inside: [
      { numerator: 0, denominator: 1 },
      { numerator: 1, denominator: 1 }
    ],
    outside: [
      { numerator: -1, denominator: 1000 },
      { numerator: 1001, denominator: 1000 }
    ]
  }
}

/** Each measured fact at its bounds, and just outside them; asked of a code for which the fact decides nothing. */
export function listBounds() {
  return Object.entries(vocabulary.facts).flatMap(([fact, { type }]) => {
    if (type === 'boolean' || type === 'code') return []
    const { inside, outside } = boundsOf(type)
    const filing = (value) => ({ kind: 'component', code: '0497', facts: { defects: [], [fact]: value } })
    return [
      ...inside.map((value) => ask(`${fact} at a bound`, filing(value), { value: { outcome: 'not-filed' } })),
      ...outside.map((value) =>
        ask(`${fact} out of bounds`, filing(value), { refused: ['facts/out-of-range'] })
      )
    ]
  })
}
