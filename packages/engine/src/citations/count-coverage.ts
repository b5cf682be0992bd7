import type { CoverageItem, CoverageRule, StandardPart } from '@lijie/schema'

/** Why a rule is carried as text. */
export type CarriedReason = NonNullable<CoverageRule['why']>

/** How much of a source is executed, in articles and in rules (覆盖情况). */
export interface CoverageCount {
  readonly articles: Readonly<Record<CoverageItem['state'] | 'total', number>>
  readonly rules: Readonly<Record<CoverageRule['state'] | 'total', number>>
  /** Rules carried as text, by the reason given. */
  readonly carried: Readonly<Record<CarriedReason, number>>
}

/** Counts the coverage that standards declare; of several, the sum. */
export function countCoverage(...standards: readonly StandardPart[]): CoverageCount {
  const items = standards.flatMap(({ coverage = [] }) => coverage)
  const rules = items.flatMap((item) => item.rules ?? [])
  const articlesIn = (state: CoverageItem['state']): number => countIn(items, state)
  const rulesIn = (state: CoverageRule['state']): number => countIn(rules, state)
  const carriedFor = (why: CarriedReason): number =>
    rules.filter((rule) => rule.state === 'text-only' && rule.why === why).length
  return {
    articles: {
      total: items.length,
      executable: articlesIn('executable'),
      'text-only': articlesIn('text-only'),
      'not-normative': articlesIn('not-normative'),
      'not-available': articlesIn('not-available')
    },
    rules: {
      total: rules.length,
      executable: rulesIn('executable'),
      'text-only': rulesIn('text-only'),
      'not-normative': rulesIn('not-normative')
    },
    carried: {
      qualitative: carriedFor('qualitative'),
      delegated: carriedFor('delegated'),
      'other-law': carriedFor('other-law'),
      definition: carriedFor('definition'),
      principle: carriedFor('principle'),
      organisational: carriedFor('organisational'),
      reference: carriedFor('reference'),
      effect: carriedFor('effect')
    }
  }
}

function countIn<S extends string>(entries: readonly { readonly state: S }[], state: S): number {
  return entries.filter((entry) => entry.state === state).length
}
