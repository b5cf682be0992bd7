import type { DutyRule, KnownTimeLimit } from '@lijie/schema'

/** Two rules about one act (同一行为的两条规则), and the place of the first in the file. */
export interface RulePair {
  readonly rule: DutyRule
  readonly other: DutyRule
  readonly pointer: string
}

interface PlacedRule {
  readonly rule: DutyRule
  readonly place: number
}

/** Pairs of rules that may not agree, and how many more there are than are listed. */
export interface RulePairs {
  readonly pairs: readonly RulePair[]
  readonly leftOut: number
}

/**
 * Pairs of one concept that a case may set against each other (待查规则对), in file order and at most so many: two limits, once, on
 * the later rule; a prohibition and a duty, on the prohibition. Where the duty overrides, or one limit the other, it is settled.
 */
export function listRulePairs(rules: readonly DutyRule[], most: number): RulePairs {
  const concepts = groupByConcept(rules)
  const pairs: RulePair[] = []
  let count = 0
  for (const [place, rule] of rules.entries())
    for (const other of (rule.concept !== undefined && concepts.get(rule.concept)) || []) {
      if (!mayClash({ rule, place }, other)) continue
      count += 1
      if (count <= most) pairs.push({ rule, other: other.rule, pointer: `/rules/${place}` })
    }
  return { pairs, leftOut: count - pairs.length }
}

function groupByConcept(rules: readonly DutyRule[]): ReadonlyMap<string, readonly PlacedRule[]> {
  const groups = new Map<string, PlacedRule[]>()
  for (const [place, rule] of rules.entries()) {
    if (rule.concept === undefined) continue
    const group = groups.get(rule.concept) ?? []
    group.push({ rule, place })
    groups.set(rule.concept, group)
  }
  return groups
}

function mayClash({ rule, place }: PlacedRule, { rule: other, place: before }: PlacedRule): boolean {
  if (rule.kind === 'prohibition') return other.kind === 'obligation' && !overrides(other, rule)
  const [limit, otherLimit] = [limitOf(rule), limitOf(other)]
  if (before >= place || limit === null || otherLimit === null) return false
  return writeLimit(limit) !== writeLimit(otherLimit) && !overrides(rule, other) && !overrides(other, rule)
}

/** Whether a rule says that it goes before another. */
export function overrides(rule: DutyRule, other: DutyRule): boolean {
  return rule.overrides?.includes(other.id) === true
}

/** The limit of a duty; null where it has none. */
export function limitOf(rule: DutyRule): KnownTimeLimit | null {
  return rule.kind === 'obligation' ? (rule.limit ?? null) : null
}

/** A limit as messages show it. */
export function writeLimit({ value, unit, direction }: KnownTimeLimit): string {
  return `${value} ${unit}${direction === 'before' ? ' before' : ''}`
}
