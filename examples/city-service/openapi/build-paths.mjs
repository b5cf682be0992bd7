/** A JSON answer of a schema. */
export function answers(description, schema) {
  return { description, content: { 'application/json': { schema } } }
}

/** A reference to a schema of the document. */
export function ref(name) {
  return { $ref: `#/components/schemas/${name}` }
}

const problem = (name) => ({ $ref: `#/components/responses/${name}` })
const parameter = (name, place, schema = { type: 'string' }) => ({
  name,
  in: place,
  required: place === 'path',
  schema
})
const caseId = parameter('case', 'path')
const key = {
  ...parameter('Idempotency-Key', 'header', { type: 'string', pattern: '^[A-Za-z0-9_.-]{1,100}$' }),
  description: 'The same key with the same request is carried out once.'
}
const usual = { 401: problem('Unauthorized'), 404: problem('NotFound') }
const listOf = (field, items) => ({
  type: 'object',
  properties: { [field]: { type: 'array', items } },
  required: [field]
})
const open = { type: 'object', additionalProperties: true }

function read(operationId, summary, schema, parameters = [caseId]) {
  return {
    operationId,
    summary,
    tags: ['cases'],
    parameters,
    responses: { 200: answers('OK', schema), ...usual }
  }
}

function write(operationId, summary, schema, { parameters, created = 200 }) {
  return {
    operationId,
    summary,
    tags: ['cases'],
    parameters,
    requestBody: { required: true, content: { 'application/json': { schema } } },
    responses: {
      [created]: answers('Done', ref('CommandResult')),
      400: problem('BadRequest'),
      403: problem('Forbidden'),
      409: problem('Conflict'),
      422: problem('Refused'),
      ...usual
    }
  }
}

/** The paths of the service itself; the one for actions takes those of the workflow. */
export function buildPaths({ refs }) {
  const page = [
    parameter('after', 'query'),
    parameter('limit', 'query', { type: 'integer', minimum: 1, maximum: 100 })
  ]
  return {
    '/cases': {
      post: write('reportCase', '上报 · Report', ref('Report'), { parameters: [key], created: 201 }),
      get: read('listCases', '案件清单 · List cases', listOf('cases', ref('Case')), page)
    },
    '/cases/{case}': { get: read('readCase', '案件 · Read a case', ref('Case')) },
    '/cases/{case}/actions': {
      post: write('actOnCase', '办理 · Act', { oneOf: refs }, { parameters: [caseId, key] }),
      get: read('listNextActions', '可办理的动作 · What may be done next', open)
    },
    '/cases/{case}/clocks': { get: read('readClocks', '计时 · Clocks', listOf('clocks', ref('Clock'))) },
    '/cases/{case}/timers': { get: read('readTimers', '定时事项 · Timers', listOf('timers', open)) },
    '/cases/{case}/reporters': {
      get: withForbidden(
        read(
          'readReporters',
          '投诉人（限投诉受理席） · Reporters, for the complaints desk',
          listOf('reporters', open)
        )
      )
    },
    '/cases/{case}/reporters/{reporter}': {
      delete: withForbidden(
        read('eraseReporter', '删除个人信息 · Erase personal data', open, [
          caseId,
          parameter('reporter', 'path')
        ])
      )
    },
    '/timers': {
      post: withForbidden({
        ...read(
          'workTimers',
          '执行到点事项（限定时器） · Fire timers and deliver effects, for the timer',
          open,
          []
        ),
        tags: ['journal']
      })
    },
    '/journal/head': {
      get: { ...read('readHead', '日志链头 · Head of the journal', open, []), tags: ['journal'] }
    },
    '/standards': { get: free('listStandards', '所依标准 · Standards', open) },
    '/forms/{kind}/{code}': {
      get: {
        ...free('readForm', '上报表单 · Form of a sub-category (JSON Schema)', open),
        parameters: [parameter('kind', 'path', { enum: ['component', 'event'] }), parameter('code', 'path')]
      }
    },
    '/openapi.json': { get: free('readDocument', 'OpenAPI', open) }
  }
}

function withForbidden(operation) {
  return { ...operation, responses: { ...operation.responses, 403: problem('Forbidden') } }
}

function free(operationId, summary, schema) {
  return {
    operationId,
    summary,
    tags: ['rules'],
    security: [],
    responses: { 200: answers('OK', schema), 404: problem('NotFound') }
  }
}
