// The same workflow as a standard: with roles, organs, a condition, a target, the holder and effects.
import { moves, states } from './log.mjs'

const text = (zh) => ({ zh })
const evidence = 'inferred'

/** What an event of the log is as an action: its type, who does it, what follows. */
const actions = {
  REPORT: { action: 'report', role: 'collector' },
  ACCEPT: { action: 'accept', role: 'acceptor' },
  REJECT: { action: 'refuse-filing', role: 'acceptor' },
  FILE: { action: 'file', role: 'filer' },
  DISPATCH: {
    action: 'dispatch',
    role: 'dispatcher',
    target: { level: 1, roles: ['disposer'] },
    effects: [{ clock: 'disposal', event: 'dispatch' }, { send: 'order' }]
  },
  RETURN: {
    action: 'return',
    role: 'disposer',
    holder: 1,
    effects: [{ clock: 'disposal', event: 'return' }]
  },
  START: { action: 'dispose', role: 'disposer', holder: 1 },
  SUSPEND: { action: 'suspend', role: 'dispatcher', effects: [{ clock: 'disposal', event: 'suspend' }] },
  RESUME: { action: 'resume', role: 'dispatcher', effects: [{ clock: 'disposal', event: 'resume' }] },
  EXTEND: {
    action: 'extend',
    role: 'dispatcher',
    when: { fact: 'extensions', operator: 'lessThan', value: 1 },
    effects: [{ clock: 'disposal', event: 'extend' }]
  },
  FEEDBACK: {
    action: 'report-back',
    role: 'disposer',
    holder: 1,
    effects: [{ clock: 'disposal', event: 'stop' }]
  },
  VERIFY: {
    action: 'order-verification',
    role: 'dispatcher',
    effects: [{ task: 'verify', performer: 'verifier' }]
  },
  PASS: { action: 'verify', role: 'verifier', result: 'pass' },
  FAIL: {
    action: 'verify',
    role: 'verifier',
    result: 'fail',
    effects: [{ clock: 'disposal', event: 'rework' }]
  }
}

/** The standard. */
export function createWorkflowStandard() {
  return {
    standard: {
      id: 'cn.example.replay',
      version: '1.0.0',
      edition: 'benchmark',
      status: 'example',
      title: text('重放流程'),
      issuer: text('示例'),
      jurisdiction: { scheme: 'gb-t-2260', code: '140800', name: text('示例') },
      effectiveFrom: null,
      source: { title: text('示例') },
      delegates: [
        { slot: 'criteria', part: 'criteria', with: ['facts', 'taxonomy'], summary: text('另行规定') }
      ],
      evidence
    },
    responsibility: createResponsibility(),
    workflow: createWorkflow(),
    timeLimits: {
      zone: 'Asia/Shanghai',
      calendar: null,
      computedWallTime: { onGap: 'refuse', onOverlap: 'refuse' },
      units: { minute: { counts: 'elapsed', minutes: 1, label: text('分钟'), evidence } },
      clocks: {
        disposal: {
          label: text('处置'),
          limit: { value: 3000, unit: 'minute' },
          startsOn: text('派遣'),
          stopsOn: text('反馈'),
          evidence
        }
      }
    }
  }
}

function createResponsibility() {
  const roles = ['collector', 'acceptor', 'filer', 'dispatcher', 'disposer', 'verifier']
  return {
    organs: {
      centre: { label: text('中心'), evidence },
      unit: { label: text('责任单位'), openMembers: true, evidence }
    },
    openAreas: { divisionPrefix: '1408', evidence },
    roles: Object.fromEntries(roles.map((role) => [role, { label: text(role), evidence }])),
    bindings: roles.map((role) => ({
      id: role,
      role,
      organ: role === 'disposer' ? 'unit' : 'centre',
      evidence
    }))
  }
}

function createWorkflow() {
  const ends = { closed: 'closed', rejected: 'not-filed' }
  const [before, ...known] = states
  const filed = new Set(known.slice(2, 9))
  return {
    facts: {
      extensions: { type: 'integer', label: text('延期次数') },
      deadline: { type: 'instant', label: text('约定的处置时刻') }
    },
    states: Object.fromEntries(
      known.map((state) => [
        state,
        {
          label: text(state),
          kind: state in ends ? 'end' : 'open',
          ...(state in ends ? { outcome: ends[state] } : {}),
          ...(filed.has(state) ? { filed: true } : {}),
          evidence
        }
      ])
    ),
    transitions: moves.map(([from, event, to], place) => {
      const { role, ...rest } = actions[event]
      return {
        id: `move-${place}`,
        ...(from === before ? {} : { from: [from] }),
        to,
        roles: [role],
        ...rest,
        summary: text(event),
        evidence
      }
    })
  }
}

const startMs = Date.UTC(2026, 0, 1)
const minuteMs = 60_000

/**
 * An event of the log as an action with its instant, as it is read from a journal; `holder` is the unit that the case is with.
 */
export function toAction({ caseId, at, type, unit, deadline, by }, holder) {
  const { action, role, result } = actions[type]
  const organ = role === 'disposer' ? `unit:${holder}` : 'centre'
  const more = {
    REPORT: { case: `C${caseId}`, kind: 'event', area: '140802' },
    DISPATCH: { to: `unit:${unit}`, facts: { deadline: startMs + deadline * minuteMs } },
    EXTEND: { extension: { value: by, unit: 'minute' } }
  }[type]
  const written = JSON.stringify({ type: action, by: { organ, role }, result, ...more })
  return { caseId, at: startMs + at * minuteMs, action: JSON.parse(written) }
}

/** A record in the words of the reducer by hand. */
export function toContext({
  state,
  facts,
  returns,
  extensions,
  rounds,
  endedAt,
  version,
  clockEvents,
  dispatched
}) {
  const begun = clockEvents.findLastIndex(({ type }) => type === 'dispatch')
  const added = clockEvents.slice(begun + 1).reduce((sum, { by }) => sum + (by?.value ?? 0), 0)
  return {
    s: state,
    holder: dispatched.at(-1)?.organ ?? null,
    deadline: facts.deadline === undefined ? 0 : (facts.deadline - startMs) / minuteMs + added,
    returns,
    extensions,
    reworks: rounds,
    closedAt: state !== 'closed' ? 0 : (endedAt - startMs) / minuteMs,
    n: version
  }
}
