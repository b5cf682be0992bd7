// Events of many made-up cases, in the order in which they happened, always the same: what is replayed.

/** States of a case, the first one first: there is none yet. */
export const states = [
  'new',
  'reported',
  'accepted',
  'filed',
  'dispatched',
  'handling',
  'suspended',
  'fedback',
  'verifying',
  'closed',
  'rejected'
]

/** From, event, to: the whole workflow. EXTEND is possible once. */
export const moves = [
  ['new', 'REPORT', 'reported'],
  ['reported', 'ACCEPT', 'accepted'],
  ['reported', 'REJECT', 'rejected'],
  ['accepted', 'FILE', 'filed'],
  ['accepted', 'REJECT', 'rejected'],
  ['filed', 'DISPATCH', 'dispatched'],
  ['dispatched', 'RETURN', 'filed'],
  ['dispatched', 'START', 'handling'],
  ['handling', 'SUSPEND', 'suspended'],
  ['suspended', 'RESUME', 'handling'],
  ['handling', 'EXTEND', 'handling'],
  ['handling', 'FEEDBACK', 'fedback'],
  ['fedback', 'VERIFY', 'verifying'],
  ['verifying', 'PASS', 'closed'],
  ['verifying', 'FAIL', 'dispatched']
]

const events = [...new Set(moves.map(([, event]) => event))]

/** At most so many steps are planned for a case. */
const mostSteps = 15

/** Draws the log; one event in a hundred comes at a random place, and is mostly refused there. Minutes since the beginning. */
export function drawLog(random, cases) {
  const integer = (least, most) => least + Math.floor(random() * (most - least + 1))
  const log = []
  for (let caseId = 0; caseId < cases; caseId += 1) {
    let state = 'new'
    let at = integer(0, 500_000)
    for (let step = 0; step < mostSteps && state !== 'closed' && state !== 'rejected'; step += 1) {
      const [, type, to] = chooseMove(state, random)
      at += integer(1, 600)
      log.push(drawEvent(caseId, at, type, integer))
      if (random() < 0.01) log.push(drawEvent(caseId, at, events[integer(0, events.length - 1)], integer))
      if (type !== 'EXTEND') state = to
    }
  }
  return log.toSorted((a, b) => a.at - b.at || a.caseId - b.caseId)
}

/** Mostly what leads on; of handling one case in ten is suspended, one in seven extended. */
function chooseMove(state, random) {
  const possible = moves.filter(([from]) => from === state)
  if (possible.length === 1) return possible[0]
  const draw = random()
  if (state === 'handling') return possible[draw < 0.1 ? 0 : draw < 0.25 ? 1 : 2]
  const usual = state === 'dispatched' ? 1 : 0
  return possible[draw < 0.9 ? usual : 1 - usual]
}

function drawEvent(caseId, at, type, integer) {
  const isDispatch = type === 'DISPATCH'
  return {
    caseId,
    at,
    type,
    unit: isDispatch ? `U${integer(1, 200)}` : '',
    deadline: isDispatch ? at + integer(60, 3000) : 0,
    by: type === 'EXTEND' ? 240 : 0
  }
}
