import {
  evaluationLimits,
  type Counter,
  type CounterPredicate,
  type EvaluationPart,
  type Issue
} from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { findCounter } from './list-counters.js'
import { listReferences, type CounterReference } from './list-references.js'

const { counterParts: mostParts } = evaluationLimits
/** No more names of a circle than can be read. */
const mostNames = 40
const file = 'evaluation.json'

/**
 * Counters that are made of themselves, and counters that are too long once their references are written out (计数项循环与规模):
 * a few lines that each name the one before twice are a question of millions of parts. Nothing else can be told of them, nor
 * of relations that may name any counter of the part.
 */
export function checkTangles(part: EvaluationPart): readonly Issue[] {
  const sizes = new Map<string, number>()
  const issues: Issue[] = []
  for (const id of Object.keys(part.counters)) if (!sizes.has(id)) followCounter(part, id, sizes, issues)
  return issues
}

/** A counter that is being followed: how many parts are known so far, and whether one that it names has too many by itself. */
interface FollowedCounter {
  readonly id: string
  readonly references: Iterator<CounterReference>
  size: number
  isCaused: boolean
}

/** Follows names without recursion: chains of them may be long. */
function followCounter(
  part: EvaluationPart,
  start: string,
  sizes: Map<string, number>,
  issues: Issue[]
): void {
  const places = new Map<string, number>()
  const trail: FollowedCounter[] = []
  const follow = (id: string, counter: Counter): void => {
    places.set(id, trail.length)
    const references = listReferences(counter).values()
    trail.push({ id, references, size: countParts(counter), isCaused: false })
  }
  const add = (last: FollowedCounter, size: number): void => {
    last.size += size
    last.isCaused ||= size > mostParts
  }
  const first = findCounter(part, start)
  if (first !== undefined) follow(start, first)
  for (let last = trail.at(-1); last !== undefined; last = trail.at(-1)) {
    const { done, value } = last.references.next()
    if (done === true) {
      trail.pop()
      places.delete(last.id)
      sizes.set(last.id, last.size)
      if (last.size > mostParts && !last.isCaused) issues.push(refuseLong(last.id))
      const above = trail.at(-1)
      if (above !== undefined) add(above, last.size)
      continue
    }
    const { counter: id } = value
    const at = places.get(id)
    const counter = findCounter(part, id)
    const known = counter === undefined ? 1 : sizes.get(id)
    if (at !== undefined) issues.push(refuseCircle(id, trail, at))
    else if (counter === undefined || known !== undefined) add(last, known ?? 1)
    else follow(id, counter)
  }
}

function refuseLong(counter: string): Issue {
  const place = { file, pointer: `/counters/${counter}` }
  return createIssue('evaluation/counter-too-long', { counter, most: mostParts }, place)
}

function refuseCircle(counter: string, trail: readonly FollowedCounter[], at: number): Issue {
  const names = trail.slice(at, at + mostNames).map(({ id }) => id)
  if (trail.length - at > mostNames) names.push('…')
  const path = [...names, counter].join(' → ')
  return createIssue('evaluation/counter-cycle', { counter, path }, { file, pointer: `/counters/${counter}` })
}

function countParts(counter: Counter): number {
  return 'where' in counter && counter.where !== null ? countPredicates(counter.where) : 1
}

function countPredicates(predicate: CounterPredicate): number {
  if ('all' in predicate) return predicate.all.reduce((sum, part) => sum + countPredicates(part), 1)
  if ('any' in predicate) return predicate.any.reduce((sum, part) => sum + countPredicates(part), 1)
  return 'not' in predicate ? 1 + countPredicates(predicate.not) : 1
}
