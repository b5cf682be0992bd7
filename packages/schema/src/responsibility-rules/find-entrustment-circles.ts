import type { Entrustment } from '../generated/types.js'
import { createIssue, type Issue } from '../issues/index.js'

/** An entrustment with its place in the file. */
interface Placed extends Entrustment {
  readonly index: number
}

/**
 * Entrustments of one role that lead back to where they began while all of them hold (循环委托). A circle begins to hold on the
 * first day of one of its members, so that only those days are looked at; of a role and a day, one circle is told.
 */
export function findEntrustmentCircles(entrustments: readonly Entrustment[]): readonly Issue[] {
  const placed = entrustments.map((entrustment, index) => ({ ...entrustment, index }))
  const days = new Set(placed.map(({ validFrom = '' }) => validFrom))
  const found = new Map<string, Issue>()
  for (const role of new Set(placed.flatMap(({ roles }) => roles)))
    for (const day of days) {
      const circle = findCircle(placed.filter((one) => one.roles.includes(role) && isValid(one, day)))
      const [first] = circle.toSorted((a, b) => a.index - b.index)
      if (first === undefined) continue
      const organs = [...circle.map(({ from }) => from), circle[0]?.from ?? ''].join(' → ')
      const issue = { organs, role }
      const pointer = `/entrustments/${first.index}`
      found.set(`${role} ${pointer}`, createIssue('responsibility/cyclic-entrustment', issue, { pointer }))
    }
  return [...found.values()]
}

function isValid({ validFrom = '', validTo }: Entrustment, day: string): boolean {
  return validFrom <= day && (validTo === undefined || day <= validTo)
}

/** One circle among entrustments, in the order of the chain; empty when there is none. Each organ is visited once. */
function findCircle(entrustments: readonly Placed[]): readonly Placed[] {
  const done = new Set<string>()
  const chain: Placed[] = []
  const visit = (organ: string): readonly Placed[] => {
    const start = chain.findIndex(({ from }) => from === organ)
    if (start !== -1) return chain.slice(start)
    if (done.has(organ)) return []
    for (const next of entrustments.filter(({ from }) => from === organ)) {
      chain.push(next)
      const circle = visit(next.to)
      if (circle.length > 0) return circle
      chain.pop()
    }
    done.add(organ)
    return []
  }
  for (const { from } of entrustments) {
    const circle = visit(from)
    if (circle.length > 0) return circle
  }
  return []
}
