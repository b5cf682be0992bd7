import type { ConditionLeaf, FactValues } from '@lijie/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryDocument, arbitraryFacts, type ArbitraryDocument } from '../../test/arbitrary-conditions.js'
import { compileSample, sampleFacts } from '../../test/sample-criteria.js'
import { isRefusal } from '../kernel/index.js'
import { listSamples } from '../reference/index.js'
import { decideFiling, type FilingRules } from './decide-filing.js'
import { factsStillNeeded } from './facts-still-needed.js'

const maxCases = 3000

/** Values that stand for all that the document can tell apart, found without the compiled form. */
function listValues(document: ArbitraryDocument, rules: FilingRules, name: string): readonly unknown[] {
  const entry = rules.vocabulary.facts.get(name)
  const leaves = findLeaves(document).filter(({ fact }) => fact === name)
  return entry === undefined ? [] : (listSamples(entry, leaves) ?? [])
}

function findLeaves(node: unknown): readonly ConditionLeaf[] {
  if (typeof node !== 'object' || node === null) return []
  if ('fact' in node && 'operator' in node) return [node as ConditionLeaf]
  return Object.values(node).flatMap((item) => findLeaves(item))
}

function ask(rules: FilingRules, facts: FactValues): ReturnType<typeof decideFiling> {
  return decideFiling(rules, { kind: 'component', code: '0101', facts })
}

/** Kind of outcome and rows: what makes two outcomes different. */
function nameOutcome(rules: FilingRules, facts: FactValues): string {
  const decision = ask(rules, facts)
  if (isRefusal(decision)) return 'refused'
  const { value } = decision
  return value.outcome + (value.outcome === 'filed' ? value.criteria.join() : '')
}

/** All completions by plain values, and the facts in which two of them differ alone with another outcome. */
function needByBruteForce(
  rules: FilingRules,
  facts: FactValues,
  document: ArbitraryDocument
): readonly string[] | undefined {
  const names = new Set(findLeaves(document).map(({ fact }) => fact))
  const missing = Object.keys(sampleFacts.facts).filter(
    (name) => names.has(name) && (facts[name] ?? null) === null
  )
  const pools = missing.map((name) => listValues(document, rules, name))
  const sizes = pools.map((values) => values.length)
  const count = sizes.reduce((product, size) => product * size, 1)
  if (count > maxCases) return undefined
  const outcomeOf = new Map<string, string>()
  const picks = sizes.reduce<readonly (readonly number[])[]>(
    (all, size) => all.flatMap((pick) => Array.from({ length: size }, (_, i) => [...pick, i])),
    [[]]
  )
  for (const pick of picks) {
    const given = Object.fromEntries(missing.map((name, i) => [name, pools[i]?.[pick[i] ?? 0]]))
    outcomeOf.set(pick.join(), nameOutcome(rules, { ...facts, ...given }))
  }
  return missing.filter((_, i) =>
    picks.some((pick) => outcomeOf.get(pick.join()) !== outcomeOf.get(pick.with(i, 0).join()))
  )
}

test('the facts still needed are exactly those on which completions disagree', () => {
  const compared = { needs: 0, filed: 0, 'not-filed': 0 }
  fc.assert(
    fc.property(arbitraryDocument, arbitraryFacts, (document, facts) => {
      const rules = compileSample(document.rows, document)
      const decision = ask(rules, facts)
      if (isRefusal(decision)) return
      const expected = needByBruteForce(rules, facts, document)
      if (expected === undefined) return
      const { outcome } = decision.value
      compared[outcome]++
      const needed = factsStillNeeded(rules, { kind: 'component', code: '0101', facts })
      if (isRefusal(needed)) throw new Error('refused')
      if (outcome === 'needs' && expected.length === 0) expect(needed.value.approximate).toBe(true)
      else expect(needed.value).toEqual({ facts: expected, approximate: false })
      if (decision.value.outcome === 'needs') expect(decision.value.facts).toEqual(needed.value.facts)
    }),
    { numRuns: 2000 }
  )
  expect(compared.needs).toBeGreaterThan(100)
  expect(compared.filed).toBeGreaterThan(50)
})

test('an outcome that is decided stays as it is when more becomes known', () => {
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
        expect(ask(rules, { ...more, ...Object.fromEntries(known) })).toMatchObject({
          value: decision.value
        })
      }
    ),
    { numRuns: 2000 }
  )
})
