import type { Condition, DutiesPart, DutyRule, FactValues, KnownTimeLimit, Penalty } from '@lijie/schema'
import fc from 'fast-check'

const text = { zh: '某事' } as const
const flags = ['a', 'b', 'c', 'd'] as const
const counts = ['m', 'n', 'o'] as const
const instants = ['s', 't'] as const

/** Facts that invented duties ask about. */
const facts: DutiesPart['facts'] = {
  ...Object.fromEntries(flags.map((id) => [id, { type: 'boolean', label: text } as const])),
  ...Object.fromEntries(counts.map((id) => [id, { type: 'integer', minimum: 0, label: text } as const])),
  ...Object.fromEntries(instants.map((id) => [id, { type: 'instant', label: text } as const]))
}

const leaf: fc.Arbitrary<Condition> = fc.record({
  fact: fc.constantFrom(...flags),
  operator: fc.constantFrom('equal', 'notEqual'),
  value: fc.boolean()
})
const condition: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    leaf,
    fc.record({ not: tie('node') }),
    fc.record({ all: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) })
  ) as fc.Arbitrary<Condition>
})).node

const limit: fc.Arbitrary<KnownTimeLimit> = fc.record(
  {
    value: fc.integer({ min: 1, max: 5 }),
    unit: fc.constant('hour'),
    direction: fc.constantFrom('before', 'after'),
    startEvent: fc.oneof(fc.record({ event: fc.constantFrom(...instants) }), fc.constant({ missing: text }))
  },
  { requiredKeys: ['value', 'unit', 'startEvent'] }
)
const minimum: fc.Arbitrary<KnownTimeLimit | null> = fc.option(
  fc.record({ value: fc.integer({ min: 1, max: 14 }), unit: fc.constantFrom('day', 'week', 'month', 'year') })
)
const deed = {
  done: condition,
  limit,
  doneAt: fc.constantFrom(...instants)
}
const common = { when: condition, unless: condition }

function ofKind(kind: string, needed: object, optional: object): fc.Arbitrary<object> {
  return fc.record(
    { kind: fc.constant(kind), ...(needed as Record<string, fc.Arbitrary<unknown>>), ...common, ...optional },
    { requiredKeys: ['kind', ...Object.keys(needed)] as never }
  )
}

const rule: fc.Arbitrary<object> = fc.oneof(
  ofKind('obligation', {}, { ...deed, modality: fc.constantFrom('must', 'encouraged', 'must-if-needed') }),
  ofKind('publication', {}, deed),
  ofKind('record-filing', { concept: fc.constant('x'), to: fc.constant('us') }, deed),
  ofKind('prohibition', {}, { breach: condition }),
  ofKind('right', { modality: fc.constant('may') }, {}),
  ofKind('mode', { use: fc.constant(text) }, {}),
  ofKind('reward', { reward: fc.constant(text), modality: fc.constantFrom('must', 'may') }, {}),
  ofKind('task', { task: fc.constantFrom('x', 'y') }, {}),
  ofKind(
    'gate',
    {
      act: fc.constant(text),
      requires: fc.array(fc.record({ id: fc.constant('r'), label: fc.constant(text), holds: condition }), {
        minLength: 1,
        maxLength: 3
      })
    },
    { acted: condition }
  ),
  ofKind(
    'retention',
    { material: fc.constantFrom('tape', 'film'), minimum },
    { keptDays: fc.constantFrom(...counts) }
  ),
  ofKind(
    'threshold',
    {
      metric: fc.constant(text),
      good: fc.constant('m'),
      total: fc.constant('n'),
      atLeast: fc.constantFrom(1, { numerator: 1, denominator: 2 }, { numerator: 19, denominator: 20 })
    },
    {
      excluded: fc.record({
        count: fc.constant('o'),
        reading: fc.constantFrom('leaves-total', 'counts-as-good', 'undeclared'),
        label: fc.constant(text)
      })
    }
  )
)

const penalty: fc.Arbitrary<object> = fc.record(
  { kind: fc.constant('order'), target: fc.constant(['us']), when: condition },
  { requiredKeys: ['kind', 'target'] }
)

/** Invented duties: rules of every kind, which override only rules that come before them, and penalties for any of them. */
export const arbitraryDuties: fc.Arbitrary<DutiesPart> = fc
  .record({
    bodies: fc.array(fc.tuple(rule, fc.array(fc.nat(9), { maxLength: 2 })), { minLength: 1, maxLength: 10 }),
    penalties: fc.array(fc.tuple(penalty, fc.array(fc.nat(9), { maxLength: 3 })), { maxLength: 3 })
  })
  .map(({ bodies, penalties }) => {
    const rules = bodies.map(([body, others], place) => {
      const overrides = [...new Set(others.filter((other) => other < place).map((other) => `r${other}`))]
      return {
        id: `r${place}`,
        of: ['us'],
        summary: text,
        evidence: 'published',
        ...body,
        ...(overrides.length === 0 ? {} : { overrides })
      } as unknown as DutyRule
    })
    const breachable = rules.filter(({ kind }) => !['right', 'mode', 'reward', 'task'].includes(kind))
    const follow = penalties.map(([body, others], place) => {
      const breaches = [...new Set(others.map((other) => `r${other}`))].filter((id) =>
        breachable.some((one) => one.id === id)
      )
      return {
        id: `p${place}`,
        summary: text,
        evidence: 'published',
        ...body,
        ...(breaches.length === 0 ? {} : { breaches })
      } as unknown as Penalty
    })
    return {
      facts,
      subjects: { us: { label: text, established: '1', evidence: 'published' } },
      tasks: { x: { label: text }, y: { label: text } },
      rules,
      ...(follow.length === 0 ? {} : { penalties: follow })
    } as DutiesPart
  })

const hour = 3_600_000

/** What may be known of the facts of {@link arbitraryDuties}: some of them, null for some. */
export const arbitraryDutyFacts: fc.Arbitrary<FactValues> = fc.record(
  {
    ...Object.fromEntries(flags.map((id) => [id, fc.option(fc.boolean())])),
    ...Object.fromEntries(counts.map((id) => [id, fc.option(fc.oneof(fc.nat(4), fc.nat(800)))])),
    ...Object.fromEntries(
      instants.map((id) => [id, fc.option(fc.integer({ min: 0, max: 8 }).map((n) => n * hour))])
    )
  },
  { requiredKeys: [] }
) as fc.Arbitrary<FactValues>

/** As of when it is asked, or not at all. */
export const arbitraryAsOf: fc.Arbitrary<number | undefined> = fc.option(
  fc.integer({ min: 0, max: 10 }).map((n) => n * hour),
  { nil: undefined }
)
