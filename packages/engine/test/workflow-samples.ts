import type { Transition, WorkflowGap, WorkflowPart, WorkflowState } from '@lijie/schema'

const evidence = 'inferred'

/** A state; without `outcome` an open one. */
export function createState(more: Partial<WorkflowState> = {}): WorkflowState {
  const kind = more.outcome === undefined ? 'open' : 'end'
  return { label: { zh: '状态', en: 'state' }, kind, evidence, ...more }
}

/** A transition whose id is its action unless another one is given. */
export function createTransition(action: Transition['action'], more: Partial<Transition> = {}): Transition {
  return { id: action, action, roles: ['clerk'], summary: { zh: '环节', en: 'step' }, evidence, ...more }
}

/** A gap about closing. */
export function createGap(from: readonly string[], more: Partial<WorkflowGap> = {}): WorkflowGap {
  return {
    id: 'not-stated',
    action: 'close',
    from,
    reason: 'closing-path-not-stated',
    articles: ['第二十六条'],
    summary: { zh: '条文没有规定如何结案', en: 'how it is closed is not stated' },
    evidence: 'published',
    ...more
  }
}

/** Reported, filed, disposed, verified, closed; a failed verification goes back to disposal. Nothing is wrong with it. */
export const soundWorkflow: WorkflowPart = {
  facts: { urgent: { type: 'boolean', label: { zh: '紧急', en: 'urgent' }, evidence } },
  states: {
    reported: createState({ label: { zh: '待立案', en: 'reported' } }),
    filed: createState({ label: { zh: '已立案', en: 'filed' }, filed: true }),
    disposed: createState({ label: { zh: '已处置', en: 'disposed' }, filed: true }),
    suspended: createState({ label: { zh: '挂账', en: 'suspended' }, filed: true }),
    closed: createState({ label: { zh: '已结案', en: 'closed' }, outcome: 'closed' })
  },
  transitions: [
    createTransition('report', { to: 'reported' }),
    createTransition('file', {
      from: ['reported'],
      to: 'filed',
      effects: [{ clock: 'disposal', event: 'start' }]
    }),
    createTransition('suspend', { from: ['filed'], to: 'suspended' }),
    createTransition('resume', {
      from: ['suspended'],
      to: 'filed',
      automatic: true,
      roles: ['clerk', 'timer']
    }),
    createTransition('supervise', { from: ['filed'], roles: ['head'] }),
    createTransition('dispose', {
      from: ['filed'],
      to: 'disposed',
      roles: ['unit'],
      effects: [{ clock: 'disposal', event: 'stop' }]
    }),
    createTransition('verify', {
      id: 'verify-failed',
      from: ['disposed'],
      to: 'filed',
      result: 'fail',
      effects: [{ clock: 'disposal', event: 'rework' }],
      article: '第二十六条'
    }),
    createTransition('verify', { from: ['disposed'], to: 'closed', result: 'pass', article: '第二十六条' })
  ]
}

/** The sound workflow with other or more transitions, by their ids, and with more of anything else. */
export function changeWorkflow(
  transitions: readonly Transition[],
  more: Partial<WorkflowPart> = {}
): WorkflowPart {
  const changed = new Map([...soundWorkflow.transitions, ...transitions].map((one) => [one.id, one]))
  return { ...soundWorkflow, ...more, transitions: [...changed.values()] }
}
