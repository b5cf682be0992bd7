import { toAction } from './case-workflow/document.mjs'; import { reduceLog } from './case-workflow/reducer.mjs'
/** The log as actions: units act under the name that the case is with. */
export function toActions(log) {
  const holders = new Map()
  const isTaken = createFollower()
  return log.map((event) => {
    const { caseId, type } = event
    const action = toAction(event, holders.get(caseId) ?? 'none')
    const moved = isTaken(event)
    if (moved && type === 'DISPATCH') holders.set(caseId, event.unit)
    if (moved && type === 'RETURN') holders.delete(caseId)
    return action
  })
}

/** Follows cases by hand, and says of each event whether it was taken. */
function createFollower() {
  const cases = new Map()
  return (event) => {
    const before = cases.get(event.caseId)
    const after = reduceLog(before === undefined ? [event] : [...before, event]).get(event.caseId)
    const taken = after.x.n > (before?.n ?? 0)
    if (taken) {
      const kept = before ?? Object.assign([], { n: 0 })
      kept.push(event)
      kept.n = after.x.n
      cases.set(event.caseId, kept)
    }
    return taken
  }
}

