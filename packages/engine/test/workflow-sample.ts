import type { Transition, WorkflowPart } from '@lijie/schema'
import type { Citation } from '../src/kernel/index.js'

const label = (zh: string, en: string): { readonly label: { readonly zh: string; readonly en: string } } => ({
  label: { zh, en }
})
const published = { evidence: 'published' } as const

/** Cites an entry of a made-up standard. */
export function citeEntry(
  rule: string,
  article: string | undefined,
  evidence: Citation['evidence']
): Citation {
  return {
    standard: 'cn.example',
    edition: '',
    version: '1.0.0',
    hash: '00',
    rule,
    article: article ?? '',
    evidence
  }
}

type Loose = Omit<Transition, 'summary' | 'evidence'>

function taken(transition: Loose): Transition {
  return { summary: { zh: transition.id }, ...published, article: `第${transition.id}条`, ...transition }
}

const everyOpen = ['reported', 'filed', 'assigned', 'disposing', 'suspended', 'disposed', 'rework'] as const

/** A workflow with all types of action, in few states. */
export const sampleWorkflow: WorkflowPart = {
  facts: {
    fromPublic: { type: 'boolean', ...label('市民投诉', 'from the public') },
    extensions: { type: 'integer', ...label('延期次数', 'extensions') },
    slight: { type: 'boolean', ...label('轻微', 'slight') }
  },
  conditions: { once: { fact: 'extensions', operator: 'lessThan', value: 1 } },
  states: {
    ...Object.fromEntries(
      everyOpen.map((id, place) => [
        id,
        {
          ...label(id, id),
          kind: 'open' as const,
          ...(place > 0 ? { filed: true as const } : {}),
          ...published
        }
      ])
    ),
    'not-filed': { ...label('未立案', 'not filed'), kind: 'end', outcome: 'not-filed', ...published },
    closed: { ...label('已结案', 'closed'), kind: 'end', outcome: 'closed', filed: true, ...published },
    merged: { ...label('已并案', 'merged'), kind: 'end', outcome: 'merged', ...published }
  },
  transitions: [
    taken({ id: 'report', action: 'report', to: 'reported', roles: ['collector', 'clerk'] }),
    taken({ id: 'confirm', action: 'confirm', from: ['reported'], roles: ['collector'], result: 'pass' }),
    taken({ id: 'accept', action: 'accept', from: ['reported'], roles: ['clerk'] }),
    taken({
      id: 'refuse-acceptance',
      action: 'refuse-acceptance',
      from: ['reported'],
      to: 'not-filed',
      roles: ['clerk']
    }),
    taken({
      id: 'on-site',
      action: 'handle-on-site',
      from: ['reported'],
      to: 'closed',
      roles: ['collector'],
      when: { fact: 'slight', operator: 'equal', value: true }
    }),
    taken({
      id: 'file',
      action: 'file',
      from: ['reported'],
      to: 'filed',
      roles: ['clerk'],
      confirms: 'filing-criteria'
    }),
    taken({
      id: 'refuse-filing',
      action: 'refuse-filing',
      from: ['reported'],
      to: 'not-filed',
      roles: ['clerk']
    }),
    taken({
      id: 'assign',
      action: 'dispatch',
      from: ['filed', 'rework'],
      to: 'assigned',
      roles: ['clerk'],
      target: { level: 1, roles: ['platform'] },
      effects: [{ send: 'assigned' }]
    }),
    taken({
      id: 'dispatch',
      action: 'dispatch',
      from: ['assigned'],
      to: 'disposing',
      roles: ['platform'],
      holder: 1,
      target: { level: 2, roles: ['disposer'] },
      effects: [{ clock: 'disposal', event: 'start' }, { send: 'order' }]
    }),
    taken({
      id: 'return',
      action: 'return',
      from: ['disposing'],
      to: 'assigned',
      roles: ['disposer'],
      holder: 2,
      effects: [{ clock: 'disposal', event: 'return' }]
    }),
    taken({
      id: 'reassign',
      action: 'reassign',
      from: ['disposing'],
      roles: ['platform'],
      target: { level: 2, roles: ['disposer'] },
      effects: [{ clock: 'disposal', event: 'dispatch' }]
    }),
    taken({
      id: 'coordinate',
      action: 'coordinate',
      from: ['assigned'],
      roles: ['platform', 'clerk'],
      ladder: 'unclear',
      target: { level: 2, roles: ['disposer'] }
    }),
    taken({ id: 'dispose', action: 'dispose', from: ['disposing'], roles: ['disposer'], holder: 2 }),
    taken({
      id: 'report-back',
      action: 'report-back',
      from: ['disposing'],
      to: 'disposed',
      roles: ['disposer'],
      holder: 2,
      effects: [{ clock: 'disposal', event: 'stop' }]
    }),
    taken({
      id: 'order-verification',
      action: 'order-verification',
      from: ['disposed'],
      roles: ['clerk'],
      effects: [{ task: 'verify', performer: 'verifier' }]
    }),
    taken({ id: 'pass', action: 'verify', from: ['disposed'], roles: ['verifier'], result: 'pass' }),
    taken({
      id: 'fail',
      action: 'verify',
      from: ['disposed'],
      to: 'rework',
      roles: ['verifier'],
      result: 'fail',
      effects: [{ clock: 'disposal', event: 'rework' }]
    }),
    taken({
      id: 'redispatch',
      action: 'redispatch',
      from: ['rework'],
      to: 'assigned',
      roles: ['clerk'],
      target: { level: 1, roles: ['platform'] }
    }),
    taken({
      id: 'extend',
      action: 'extend',
      from: ['disposing'],
      roles: ['clerk'],
      when: { condition: 'once' },
      effects: [{ clock: 'disposal', event: 'extend' }]
    }),
    taken({
      id: 'suspend',
      action: 'suspend',
      from: ['disposing'],
      to: 'suspended',
      roles: ['clerk'],
      effects: [{ clock: 'disposal', event: 'suspend' }]
    }),
    taken({
      id: 'resume',
      action: 'resume',
      from: ['suspended'],
      to: 'disposing',
      roles: ['clerk', 'timer'],
      automatic: true,
      effects: [{ clock: 'disposal', event: 'resume' }]
    }),
    taken({
      id: 'supervise',
      action: 'supervise',
      from: [...everyOpen],
      roles: ['supervisor'],
      effects: [{ notify: 'disposer', about: 'supervision' }]
    }),
    taken({
      id: 'appeal',
      action: 'appeal',
      from: ['disposed'],
      roles: ['clerk'],
      effects: [{ clock: 'disposal', event: 'appeal' }]
    }),
    taken({ id: 'merge', action: 'merge', from: [...everyOpen], to: 'merged', roles: ['clerk'] }),
    taken({ id: 'absorb', action: 'absorb', from: [...everyOpen], roles: ['clerk'] }),
    taken({ id: 'split', action: 'split', from: ['filed'], roles: ['clerk'] }),
    taken({ id: 'continue', action: 'continue', from: ['disposed'], roles: ['clerk'] }),
    taken({ id: 'void', action: 'void', from: ['filed'], to: 'closed', roles: ['clerk'] }),
    taken({
      id: 'close',
      action: 'close',
      from: ['disposed'],
      to: 'closed',
      roles: ['clerk'],
      effects: [
        {
          notify: 'complainant',
          about: 'result',
          when: { fact: 'fromPublic', operator: 'equal', value: true }
        }
      ]
    }),
    taken({ id: 'notify', action: 'notify', from: [...everyOpen], roles: ['clerk'] }),
    taken({
      id: 'hand-over',
      action: 'hand-over',
      from: ['filed', 'disposing'],
      roles: ['clerk'],
      effects: [{ handOver: 'enforcement' }, { register: 'no-owner' }]
    })
  ],
  gaps: [
    {
      id: 'platform-files',
      action: 'order-verification',
      from: ['disposed'],
      roles: ['platform'],
      reason: 'closing-path-not-stated',
      articles: ['第二十二条', '第二十六条'],
      summary: { zh: '未规定区平台立案的案件如何核查结案' },
      ...published
    }
  ]
}
