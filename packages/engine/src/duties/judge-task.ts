import type { TaskBearer } from '@lijie/schema'
import { TRUE, UNKNOWN } from '../kernel/index.js'
import type { ApplicationFinder } from './find-application.js'
import type { CompiledDuties } from './compiled-duties.js'
import { settle, type Judgement } from './judgement.js'

/**
 * Whether an earlier rule of the same task bears it, or may do so (任务承担): the first in file order that applies does; undefined where
 * none comes before.
 */
export function findEarlierBearer(
  { task, id }: TaskBearer,
  { part }: CompiledDuties,
  applicationOf: ApplicationFinder
): Judgement | undefined {
  const place = part.rules.findIndex((rule) => rule.id === id)
  const earlier = part.rules
    .slice(0, place)
    .filter((rule) => rule.kind === 'task' && rule.task === task)
    .map((rule) => applicationOf(rule.id))
  if (earlier.some(({ holds }) => holds === TRUE)) return settle('not-applicable')
  const open = earlier.filter(({ holds }) => holds === UNKNOWN)
  return open.length === 0
    ? undefined
    : { status: 'needs', facts: [...new Set(open.flatMap(({ facts }) => facts))] }
}
