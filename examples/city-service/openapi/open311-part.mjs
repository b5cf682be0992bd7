import { answers, ref } from './build-paths.mjs'

const text = { type: ['string', 'null'] }
const errors = {
  description: 'Errors of Open311.',
  content: { 'application/json': { schema: ref('Open311Errors') } }
}
const failures = {
  400: errors,
  404: errors,
  406: { ...errors, description: 'Only JSON is served: write .json.' }
}
const operation = (operationId, summary, schema, more = {}) => ({
  operationId,
  summary,
  tags: ['open311'],
  security: [],
  responses: { 200: answers('OK', schema), ...failures },
  ...more
})
const path = (name) => [{ name, in: 'path', required: true, schema: { type: 'string' } }]
const query = (...names) => names.map((name) => ({ name, in: 'query', schema: { type: 'string' } }))

/** Open311 GeoReport v2, the JSON half. */
export const open311Paths = {
  '/open311/v2/services.json': {
    get: operation('open311Services', 'GET Service List', ref('Open311Services'))
  },
  '/open311/v2/services/{service_code}.json': {
    get: operation('open311Service', 'GET Service Definition', ref('Open311Service'), {
      parameters: path('service_code')
    })
  },
  '/open311/v2/requests.json': {
    post: operation('open311Post', 'POST Service Request', ref('Open311Requests'), {
      security: [{ bearer: [] }, {}],
      requestBody: {
        required: true,
        content: {
          'application/x-www-form-urlencoded': {
            schema: {
              type: 'object',
              properties: {
                service_code: { type: 'string' },
                api_key: { type: 'string' },
                address_id: { type: 'string' }
              },
              required: ['service_code'],
              additionalProperties: { type: 'string' }
            }
          }
        }
      },
      responses: {
        201: answers('Recorded', ref('Open311Requests')),
        401: errors,
        403: errors,
        409: errors,
        422: errors,
        ...failures
      }
    }),
    get: operation('open311Requests', 'GET Service Requests', ref('Open311Requests'), {
      parameters: query('service_request_id', 'service_code', 'start_date', 'end_date', 'status')
    })
  },
  '/open311/v2/requests/{service_request_id}.json': {
    get: operation('open311Request', 'GET Service Request', ref('Open311Requests'), {
      parameters: path('service_request_id')
    })
  }
}

const object = (properties, required = []) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: true
})

/** Schemas of Open311. */
export const open311Schemas = {
  Open311Services: {
    type: 'array',
    items: object(
      {
        service_code: { type: 'string' },
        service_name: { type: 'string' },
        metadata: { type: 'boolean' },
        type: { enum: ['realtime', 'batch', 'blackbox'] },
        group: { type: 'string' }
      },
      ['service_code', 'service_name', 'metadata', 'type']
    )
  },
  Open311Service: object(
    {
      service_code: { type: 'string' },
      attributes: {
        type: 'array',
        items: object(
          {
            code: { type: 'string' },
            datatype: { enum: ['string', 'number', 'datetime', 'text', 'singlevaluelist', 'multivaluelist'] }
          },
          ['code', 'datatype']
        )
      }
    },
    ['service_code', 'attributes']
  ),
  Open311Requests: {
    type: 'array',
    items: object(
      {
        service_request_id: { type: 'string' },
        status: { enum: ['open', 'closed'] },
        requested_datetime: text,
        updated_datetime: text
      },
      ['service_request_id']
    )
  },
  Open311Errors: {
    type: 'array',
    items: object({ code: { type: 'integer' }, description: { type: 'string' } }, ['code', 'description'])
  }
}
