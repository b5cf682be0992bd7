import { checkFacts, compileVocabulary, decideFiling, isRefusal } from '@lijie/engine'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  arbitraryCase,
  arbitraryClockEvents,
  arbitraryCondition,
  arbitraryCriteria,
  arbitraryFacts,
  arbitraryFactValues,
  inventRules
} from './index.js'

const documents = arbitraryFacts().chain((facts) =>
  fc.record({ facts: fc.constant(facts), part: arbitraryCriteria(facts) })
)

it('random criteria over random vocabularies compile', () => {
  fc.assert(
    fc.property(documents, ({ facts, part }) => {
      expect(inventRules(facts, part).criteria.part).toBe(part)
    })
  )
})

it('random facts pass the check of facts, and complete ones give every fact', () => {
  const drawn = arbitraryFacts().chain((facts) =>
    fc.record({
      facts: fc.constant(facts),
      partial: arbitraryFactValues(facts),
      complete: arbitraryFactValues(facts, { complete: true })
    })
  )
  fc.assert(
    fc.property(drawn, ({ facts, partial, complete }) => {
      const vocabulary = compileVocabulary(facts)
      expect(checkFacts(vocabulary, partial)).toEqual([])
      expect(checkFacts(vocabulary, complete)).toEqual([])
      expect(Object.keys(complete).toSorted()).toEqual(Object.keys(facts.facts).toSorted())
      expect(Object.values(complete)).not.toContain(null)
    })
  )
})

it('complete cases never need a fact, and cases with gaps come to every outcome', () => {
  const drawn = documents.chain(({ facts, part }) => {
    const rules = inventRules(facts, part)
    return fc.record({
      rules: fc.constant(rules),
      complete: arbitraryCase(rules, 'component', '0101', { complete: true }),
      partial: arbitraryCase(rules, 'component', '0101', { areaGrade: ['A'], startedAt: [0] })
    })
  })
  const outcomes = new Set<string>()
  fc.assert(
    fc.property(drawn, ({ rules, complete, partial }) => {
      const [whole, open] = [decideFiling(rules, complete), decideFiling(rules, partial)]
      if (!isRefusal(whole)) expect(whole.value.outcome).not.toBe('needs')
      outcomes.add(isRefusal(open) ? 'refused' : open.value.outcome)
    }),
    { numRuns: 300 }
  )
  expect([...outcomes].toSorted()).toEqual(['filed', 'needs', 'not-filed', 'refused'])
})

it('a sub-category without rows and bounds without values are errors of the caller', () => {
  const label = { zh: '事实' }
  const facts = { facts: { width: { type: 'quantity', unit: 'm', minimum: 2, maximum: 1, label } } } as const
  const rules = inventRules(facts, { hitPolicy: { policy: 'all', evidence: 'inferred' }, rows: [] })
  expect(() => arbitraryCase(rules, 'component', '0101')).toThrow('no rows for component/0101')
  expect(() => arbitraryFactValues(facts)).toThrow('no value lies inside the bounds')
})

it('a criteria document that does not compile is an error with its issues', () => {
  const facts = { facts: { hazard: { type: 'boolean', label: { zh: '事实' } } } } as const
  const part = fc.sample(arbitraryCriteria(facts), { numRuns: 1, seed: 1 })[0]
  const strange = { ...part, conditions: { circle: { condition: 'circle' } } }
  expect(() => inventRules(facts, strange as never)).toThrow('criteria/cyclic-condition')
})

it('conditions refer to the names they are given', () => {
  const facts = { facts: { hazard: { type: 'boolean', label: { zh: '事实' } } } } as const
  const drawn = fc.sample(arbitraryCondition(facts, { names: ['one', 'two'], maxDepth: 2 }), 200)
  const text = JSON.stringify(drawn)
  expect(text).toContain('{"condition":"one"}')
  expect(text).toContain('{"condition":"two"}')
})

it('random clock events are recorded as they took place, and come in every type', () => {
  const limits = [{ value: 1, unit: 'work-hour' }]
  const events = arbitraryClockEvents({
    from: 0,
    spanMs: 600_000,
    limits,
    clocks: ['a', 'b'],
    calendars: ['c']
  })
  const types = new Set<string>()
  fc.assert(
    fc.property(events, (record) => {
      const instants = record.map(({ occurredAt }) => Number(occurredAt))
      expect(instants).toEqual(instants.toSorted((x, y) => x - y))
      expect(record.map(({ sequence }) => sequence)).toEqual(record.map((_, index) => index + 1))
      expect(record.filter(({ type }) => type === 'start')).toHaveLength(2)
      for (const { type, clock } of record) {
        types.add(type)
        expect(['a', 'b']).toContain(clock)
      }
    }),
    { numRuns: 300 }
  )
  expect(types.size).toBe(13)
})
