import { actionTypes } from '@lijie/engine/workflow'

const name = { type: 'string', minLength: 1, maxLength: 200 }
const instant = { type: 'integer', description: 'Epoch milliseconds.' }
const result = { enum: ['pass', 'fail'] }
const filing = {
  criterion: name,
  areaGrade: { type: 'string', pattern: '^[A-Z]$' },
  confirmed: { const: true }
}

/** What each action takes besides `type`; `*` marks what it cannot do without. */
const payloads = {
  confirm: { result },
  file: filing,
  dispatch: { '*to': name, ...filing },
  reassign: { '*to': name },
  redispatch: { '*to': name },
  coordinate: {
    '*ladder': name,
    '*triggers': { type: 'object', additionalProperties: { type: 'boolean' } },
    '*agreed': { type: 'boolean' },
    unit: name
  },
  verify: { '*result': result },
  extend: { clock: name, extension: { $ref: '#/components/schemas/TimeLimit' }, requestedAt: instant },
  suspend: { clock: name, until: instant, requestedAt: instant },
  appeal: { '*granted': { type: 'boolean' } },
  merge: { '*into': name },
  split: { '*cases': { type: 'array', items: name, minItems: 1 } },
  continue: { '*case': name, criterion: name },
  notify: { '*to': name, '*about': name },
  'hand-over': { '*to': name }
}
/** Actions that the runner takes by itself, or that have an address of their own. */
const elsewhere = new Set(['report', 'absorb'])
const common = ['occurredAt', 'facts', 'reason']

/** The fields of an action of this type besides `type` and `expectedVersion`; undefined where it is not taken here. */
export function listActionFields(type) {
  if (elsewhere.has(type) || !actionTypes.includes(type)) return undefined
  const own = Object.hasOwn(payloads, type) ? Object.keys(payloads[type]) : []
  return [...common, ...own.map((field) => field.replace('*', ''))]
}

/** One schema for each action of the workflow, with the roles that may take it and the states it is possible in. */
export function buildActionSchemas({ workflow, parts }) {
  const byAction = new Map()
  for (const transition of workflow.part.transitions) {
    if (elsewhere.has(transition.action)) continue
    byAction.set(transition.action, [...(byAction.get(transition.action) ?? []), transition])
  }
  const schemas = Object.fromEntries(
    [...byAction].map(([action, transitions]) => [
      nameSchema(action),
      buildSchema(action, transitions, parts)
    ])
  )
  return { schemas, refs: Object.keys(schemas).map((schema) => ({ $ref: `#/components/schemas/${schema}` })) }
}

function buildSchema(action, transitions, parts) {
  const fields = Object.entries(payloads[action] ?? {})
  const roles = [...new Set(transitions.flatMap(({ roles: own }) => own))]
  const states = [...new Set(transitions.flatMap(({ from = [] }) => from))]
  const labels = roles.map((role) => parts.responsibility?.roles[role]?.label.zh ?? role)
  return {
    type: 'object',
    title: action,
    description: `${transitions.map(({ summary }) => `${summary.zh} ${summary.en ?? ''}`.trim()).join('\n')}\n\n角色 ${labels.join('、')}（${roles.join(', ')}）；states: ${states.join(', ')}.`,
    properties: {
      type: { const: action },
      expectedVersion: { type: 'integer', minimum: 1, description: 'The version of the case that was seen.' },
      occurredAt: { ...instant, description: 'When it took place, if earlier. Epoch milliseconds.' },
      facts: { type: 'object' },
      reason: name,
      ...Object.fromEntries(fields.map(([key, schema]) => [key.replace('*', ''), schema]))
    },
    required: [
      'type',
      'expectedVersion',
      ...fields.flatMap(([key]) => (key.startsWith('*') ? [key.slice(1)] : []))
    ],
    additionalProperties: false
  }
}

/** `report-back` -> `ReportBackAction`. */
function nameSchema(action) {
  const words = action.split('-').map((word) => word[0].toUpperCase() + word.slice(1))
  return `${words.join('')}Action`
}
