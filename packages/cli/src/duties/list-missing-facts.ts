import type { DutiesAnswer } from '@lijie/engine/duties'

/** A fact that would settle rules, and how many wait for it. */
export interface MissingFact {
  readonly fact: string
  readonly rules: number
}

/** Facts that answers wait for (尚缺事实), those first on which most depend. */
export function listMissingFacts(answer: DutiesAnswer, order: Iterable<string>): readonly MissingFact[] {
  const waits = new Map<string, number>()
  const open = [
    ...answer.rules.flatMap(({ status, facts }) => (status === 'needs' ? [facts] : [])),
    ...answer.keeping.flatMap((one) => ('needs' in one ? [one.needs] : []))
  ]
  for (const fact of open.flat()) waits.set(fact, (waits.get(fact) ?? 0) + 1)
  return [...order]
    .flatMap((fact) => {
      const rules = waits.get(fact)
      return rules === undefined ? [] : [{ fact, rules }]
    })
    .toSorted((a, b) => b.rules - a.rules)
}
