// The workflow written by hand for just this log: a pure reducer, (state, event) -> state, that changes nothing. xstate runs
// the same updates.
import { moves } from './log.mjs'

/** What is known of a case before anything happened. */
export const newContext = () => ({
  unit: '',
  deadline: 0,
  returns: 0,
  extensions: 0,
  reworks: 0,
  late: 0,
  closedAt: 0,
  n: 0
})

const count = (x) => ({ ...x, n: x.n + 1 })

/** What an event does to it besides leading to another state. */
const updates = {
  DISPATCH: (x, e) => ({ ...x, n: x.n + 1, unit: e.unit, deadline: e.deadline }),
  RETURN: (x) => ({ ...x, n: x.n + 1, returns: x.returns + 1 }),
  EXTEND: (x, e) => ({ ...x, n: x.n + 1, extensions: x.extensions + 1, deadline: x.deadline + e.by }),
  FEEDBACK: (x, e) => ({ ...x, n: x.n + 1, late: x.late + (e.at > x.deadline ? 1 : 0) }),
  PASS: (x, e) => ({ ...x, n: x.n + 1, closedAt: e.at }),
  FAIL: (x) => ({ ...x, n: x.n + 1, reworks: x.reworks + 1 })
}

/** The update of an event. */
export const updateOf = (type) => updates[type] ?? count

const lookup = {}
for (const [from, type, to] of moves) (lookup[from] ??= {})[type] = [to, updateOf(type), type === 'EXTEND']

/** Replays a log by hand; gives state and context by case. */
export function reduceLog(log) {
  const cases = new Map()
  for (const event of log) {
    const before = cases.get(event.caseId) ?? { s: 'new', x: newContext() }
    const move = lookup[before.s]?.[event.type]
    cases.set(
      event.caseId,
      move === undefined || (move[2] && before.x.extensions >= 1)
        ? before
        : { s: move[0], x: move[1](before.x, event) }
    )
  }
  return cases
}
