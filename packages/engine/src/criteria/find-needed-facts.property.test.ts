import type { FactValues } from '@lijie/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryDocument, arbitraryFacts } from '../../test/arbitrary-conditions.js'
import { compileSample } from '../../test/sample-criteria.js'
import { isRefusal } from '../kernel/index.js'
import type { Axis } from './axis.js'
import { decideFiling, type FilingRules } from './decide-filing.js'

const maxCases = 600

function ask(rules: FilingRules, facts: FactValues): ReturnType<typeof decideFiling> {
  return decideFiling(rules, { kind: 'component', code: '0101', facts })
}

function nameOutcome(rules: FilingRules, facts: FactValues): string {
  const decision = ask(rules, facts)
  if (isRefusal(decision)) return decision.refused.map((reason) => reason.code).join(' ')
  return JSON.stringify(decision.value)
}

/** All completions by plain values, and the facts in which two of them differ alone with another outcome. */
function needByBruteForce(
  rules: FilingRules,
  facts: FactValues,
  axes: readonly Axis[]
): readonly string[] | undefined {
  const missing = axes.filter((axis) => (facts[axis.fact.id] ?? null) === null)
  const choices = missing.map((axis) => (axis.cells ?? []).map((cell) => axis.sample(cell)))
  const count = choices.reduce((product, values) => product * values.length, 1)
  if (count > maxCases || choices.flat().includes(undefined)) return undefined
  const outcomes = new Map<string, string>()
  const picks = choices.reduce<readonly (readonly number[])[]>(
    (all, values) => all.flatMap((pick) => values.map((_, i) => [...pick, i])),
    [[]]
  )
  for (const pick of picks) {
    const given = Object.fromEntries(missing.map((axis, i) => [axis.fact.id, choices[i]?.[pick[i] ?? 0]]))
    outcomes.set(pick.join(), nameOutcome(rules, { ...facts, ...given }))
  }
  const needed = missing.filter((_, i) =>
    picks.some((pick) => outcomes.get(pick.join()) !== outcomes.get(pick.with(i, 0).join()))
  )
  return needed.toSorted((a, b) => a.fact.order - b.fact.order).map((axis) => axis.fact.id)
}

test('the facts still needed are exactly those on which completions disagree', { timeout: 60_000 }, () => {
  let compared = 0
  fc.assert(
    fc.property(arbitraryDocument, arbitraryFacts, ({ rows, conditions, policy }, facts) => {
      const rules = compileSample(rows, { conditions, policy })
      const decision = ask(rules, facts)
      if (isRefusal(decision) || decision.value.outcome !== 'needs') return
      const axes = [...(rules.criteria.component.get('0101')?.compile().axes.values() ?? [])]
      const expected = needByBruteForce(rules, facts, axes)
      if (expected === undefined) return
      compared++
      if (decision.value.approximate === true) expect(expected).toEqual([])
      else expect(decision.value.facts).toEqual(expected)
    }),
    { numRuns: 1500 }
  )
  expect(compared).toBeGreaterThan(100)
})

test('an outcome that is decided stays as it is when more becomes known', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(
      arbitraryDocument,
      arbitraryFacts,
      arbitraryFacts,
      ({ rows, conditions, policy }, facts, more) => {
        const rules = compileSample(rows, { conditions, policy })
        const decision = ask(rules, facts)
        const isOpen = isRefusal(decision) || decision.value.outcome === 'needs'
        // Under "all" further rows may join those that were true already.
        if (isOpen || policy === 'all') return
        const known = Object.entries(facts).filter(([, value]) => value !== null)
        expect(nameOutcome(rules, { ...more, ...Object.fromEntries(known) })).toBe(
          JSON.stringify(decision.value)
        )
      }
    ),
    { numRuns: 2000 }
  )
})
