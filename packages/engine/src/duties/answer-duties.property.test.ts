import type { DutiesPart, DutyRule, FactValues } from '@lijie/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryAsOf, arbitraryDuties, arbitraryDutyFacts } from '../../test/arbitrary-duties.js'
import { cameraTown } from '../../test/duties-fixtures.js'
import { answerNaively, type NaiveAnswer } from '../../test/naive-duties.js'
import { compileRulebook } from '../rulebook/index.js'
import { answerDuties } from './answer-duties.js'
import { compileDuties } from './compile-duties.js'
import type { DutyRules } from './compiled-duties.js'
import { countDays } from './count-days.js'
import type { DutiesAnswer, DutyStatus } from './duties-answer.js'

const { periods } = compileRulebook([cameraTown], { on: '2026-03-02' })
const citation = {
  standard: 'test.camera-town',
  edition: '',
  version: '1.0.0',
  hash: '',
  rule: '',
  article: '',
  evidence: 'published'
} as const

function compile(part: DutiesPart): DutyRules {
  const compiled = compileDuties(part, {
    standard: 'test.camera-town',
    cite: (rule) => ({ ...citation, rule })
  })
  if ('issues' in compiled) throw new Error(JSON.stringify(compiled.issues))
  return { duties: compiled.duties, periods }
}

function ask(part: DutiesPart, facts: FactValues, asOf?: number): DutiesAnswer {
  const decision = answerDuties(compile(part), { facts, asOf })
  if ('refused' in decision) throw new Error(JSON.stringify(decision.refused))
  return decision.value
}

/** The answer as the naive one is written. */
function tell({ rules, keeping, consequences }: DutiesAnswer): NaiveAnswer {
  return {
    rules: Object.fromEntries(
      rules.map(({ rule, status, refusal }) => [
        rule,
        status === 'refused' ? `refused ${refusal?.code}` : status
      ])
    ),
    deadlines: Object.fromEntries(
      rules.flatMap(({ rule, deadline }) => (deadline ? [[rule, deadline.dueAt]] : []))
    ),
    keeping: Object.fromEntries(
      keeping.map((one) => [one.material, 'needs' in one ? 'open' : 'refusal' in one ? 'either' : one.rule])
    ),
    consequences: consequences.map(({ penalty, facts }) =>
      facts.length === 0 ? penalty : `needs ${penalty}`
    )
  }
}

/** What more knowledge may not change. */
const decided: ReadonlySet<DutyStatus> = new Set([
  'not-applicable',
  'overridden',
  'observed',
  'allowed',
  'in-use',
  'may-be-given',
  'borne',
  'breached',
  'late'
])

describe('answers about duties', () => {
  it('are those of a second reading of the same rules', () => {
    const property = fc.property(arbitraryDuties, arbitraryDutyFacts, arbitraryAsOf, (part, facts, asOf) => {
      expect(tell(ask(part, facts, asOf))).toEqual(answerNaively(part, facts, asOf))
    })
    expect(() => fc.assert(property, { numRuns: 4000 })).not.toThrow()
  })

  it('do not change by facts that are named and not known', () => {
    const property = fc.property(arbitraryDuties, arbitraryDutyFacts, (part, facts) => {
      const unknown = Object.fromEntries(Object.keys(part.facts ?? {}).map((id) => [id, null]))
      expect(ask(part, { ...unknown, ...facts })).toEqual(ask(part, facts))
    })
    expect(() => fc.assert(property)).not.toThrow()
  })

  it('that are decided stay so when more becomes known', () => {
    const property = fc.property(
      arbitraryDuties,
      arbitraryDutyFacts,
      arbitraryDutyFacts,
      (part, facts, more) => {
        const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null))
        const before = ask(part, known)
        const after = ask(part, { ...more, ...known })
        for (const [place, { kind, status }] of before.rules.entries())
          // That something was done in time, or of a share, is known only with every figure.
          if (
            decided.has(status) &&
            !(kind === 'record-filing' || kind === 'obligation' || kind === 'publication')
          )
            expect(after.rules[place]?.status).toBe(status)
      }
    )
    expect(() => fc.assert(property, { numRuns: 1000 })).not.toThrow()
  })

  it('depend on none but the facts that they name', () => {
    const property = fc.property(
      arbitraryDuties,
      arbitraryDutyFacts,
      arbitraryDutyFacts,
      (part, facts, more) => {
        for (const { rule, status, facts: named } of ask(part, facts).rules.filter(
          (one) => one.status === 'needs'
        )) {
          const others = Object.entries(more).filter(
            ([id]) => (facts[id] ?? null) === null && !named.includes(id)
          )
          const answer = ask(part, { ...facts, ...Object.fromEntries(others) }).rules.find(
            (one) => one.rule === rule
          )
          expect(answer?.status).toBe(status)
        }
      }
    )
    expect(() => fc.assert(property, { numRuns: 1000 })).not.toThrow()
  })

  it('follow from a breach, or from a condition of their own', () => {
    const property = fc.property(arbitraryDuties, arbitraryDutyFacts, arbitraryAsOf, (part, facts, asOf) => {
      const { rules, consequences } = ask(part, facts, asOf)
      const failed = rules
        .filter(({ status }) => status === 'breached' || status === 'late')
        .map(({ rule }) => rule)
      for (const { penalty, breached } of consequences) {
        const { breaches } = part.penalties?.find(({ id }) => id === penalty) ?? {}
        expect(failed).toEqual(expect.arrayContaining([...breached]))
        expect(breached.length > 0).toBe(breaches !== undefined)
      }
    })
    expect(() => fc.assert(property, { numRuns: 1000 })).not.toThrow()
  })
})

const us = { label: { zh: '我们' }, established: '1', evidence: 'published' } as const
const retention = {
  kind: 'retention',
  of: ['us'],
  summary: { zh: '保存' },
  evidence: 'published',
  material: 'tape'
} as const
/** The longest of these minimums, in the most days that it may have; null where it is refused. */
function keep(list: readonly object[]): number | null {
  const rules = list.map((minimum, place) => ({ ...retention, id: `k${place}`, minimum }) as DutyRule)
  const [one] = ask({ subjects: { us }, rules }, {}).keeping
  if (one === undefined || !('minimum' in one)) return null
  const [value = '0', unit = 'day'] = one.minimum.split(' ')
  const days = countDays({ value: Number(value), unit }, periods)
  return 'most' in days ? days.most : null
}

describe('the longest minimum', () => {
  const minimums = fc.array(
    fc.record({
      value: fc.integer({ min: 1, max: 40 }),
      unit: fc.constantFrom('day', 'week', 'month', 'year')
    }),
    { minLength: 1, maxLength: 5 }
  )

  it('does not depend on the order of the rules', () => {
    const property = fc.property(minimums, (list) => {
      expect(keep(list)).toBe(keep(list.toReversed()))
    })
    expect(() => fc.assert(property, { numRuns: 500 })).not.toThrow()
  })

  it('never becomes shorter by a further rule', () => {
    const property = fc.property(minimums, fc.integer({ min: 1, max: 20_000 }), (list, value) => {
      const [before, after] = [keep(list), keep([...list, { value, unit: 'day' }])]
      expect(before === null || after === null || after >= before).toBe(true)
    })
    expect(() => fc.assert(property, { numRuns: 500 })).not.toThrow()
  })
})
