const text = {
  type: 'object',
  properties: { zh: { type: 'string' }, en: { type: 'string' } },
  required: ['zh']
}
const when = { type: ['string', 'null'], format: 'date-time' }
const open = { type: 'object', additionalProperties: true }

/** Schemas that several answers share. */
export function sharedSchemas({ workflow }) {
  return {
    Text: text,
    Reporter: {
      type: 'object',
      description: 'Personal data: kept outside the journal, and erased on request.',
      properties: {
        name: { type: 'string' },
        phone: { type: 'string' },
        email: { type: 'string' },
        address: { type: 'string' },
        text: { type: 'string' },
        photos: { type: 'array', items: { type: 'string' } }
      },
      additionalProperties: false
    },
    TimeLimit: {
      type: 'object',
      properties: { value: { type: 'number', exclusiveMinimum: 0 }, unit: { type: 'string' } },
      required: ['value', 'unit']
    },
    Case: {
      type: 'object',
      properties: {
        case: { type: 'string' },
        version: { type: 'integer' },
        state: { enum: Object.keys(workflow.part.states) },
        stateLabel: { $ref: '#/components/schemas/Text' },
        hasEnded: { type: 'boolean' },
        outcome: { type: ['string', 'null'] },
        kind: { enum: ['component', 'event'] },
        code: { type: ['string', 'null'] },
        area: { type: 'string' },
        criterion: { type: ['string', 'null'] },
        reportedAt: when,
        filedAt: when,
        endedAt: when,
        at: when
      },
      required: ['case', 'version', 'state', 'stateLabel', 'hasEnded'],
      additionalProperties: true
    },
    CommandResult: {
      type: 'object',
      properties: {
        case: { $ref: '#/components/schemas/Case' },
        effects: { type: 'array', items: open },
        sequence: { type: 'integer' },
        repeated: { type: 'boolean' }
      },
      required: ['case', 'effects', 'sequence', 'repeated']
    },
    Clock: {
      type: 'object',
      properties: {
        clock: { type: 'string' },
        label: { $ref: '#/components/schemas/Text' },
        status: { enum: ['running', 'paused', 'suspended', 'stopped'] },
        startedAt: when,
        stoppedAt: when,
        dueAt: when,
        light: { type: ['string', 'null'] },
        verdict: { enum: ['open', 'on-time', 'overdue'] },
        overdueMs: { type: 'integer' }
      }
    },
    Problem: {
      type: 'object',
      description: 'RFC 9457.',
      properties: {
        type: { type: 'string' },
        title: { type: 'string' },
        status: { type: 'integer' },
        code: { type: 'string' },
        reasons: { type: 'array', items: open }
      },
      required: ['type', 'title', 'status', 'code', 'reasons']
    }
  }
}
