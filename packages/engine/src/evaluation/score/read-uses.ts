import { addBounded, createRational, type Rational } from '../../kernel/index.js'
import type { CounterUse } from '../plan/counter-use.js'
import type { CounterFault, CounterValue } from './counter-value.js'
import { noteReason, noteWarning } from './notes.js'
import type { ObjectScope } from './score-scope.js'

/** The sum of counters for an object (计数之和), or null when one of them refuses; why is noted. */
export function readUses(scope: ObjectScope, uses: readonly CounterUse[]): Rational | null {
  let sum = createRational(0)
  let refused = false
  for (const use of uses) {
    const read = scope.reader.read(scope.plan, use, scope.object)
    for (const fault of read.faults) refused = noteFault(scope, fault) || refused
    sum = addBounded(sum, read.value)
  }
  return refused ? null : sum
}

/** A counter as it is; only what it leaves out is noted, since it may be shown without being used. */
export function readShown(scope: ObjectScope, use: CounterUse): CounterValue {
  const read = scope.reader.read(scope.plan, use, scope.object)
  for (const fault of read.faults) if (fault.kind.endsWith('left-out')) noteFault(scope, fault)
  return read
}

/** Notes a fault; true when it refuses. */
function noteFault({ notes, object, plan }: ObjectScope, { kind, counter, rows }: CounterFault): boolean {
  const because = plan.scheme.counters.flatMap(({ id, citation }) => (id === counter ? [citation] : []))
  switch (kind) {
    case 'unknown-rows':
      noteReason(notes, 'evaluation/unknown-rows', { counter, rows, unit: object }, because)
      return true
    case 'unlisted-level':
      noteReason(notes, 'evaluation/unlisted-level', { counter, object, rows }, because)
      return true
    case 'missing-total':
      noteReason(notes, 'evaluation/missing-total', { object, counter }, because)
      return true
    case 'rows-left-out':
      noteWarning(notes, 'evaluation/rows-left-out', { counter, rows, unit: object })
      return false
    case 'levels-left-out':
      noteWarning(notes, 'evaluation/levels-left-out', { counter, object, rows })
      return false
  }
}
