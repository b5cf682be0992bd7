import { buildActionSchemas } from './build-action-schemas.mjs'
import { buildPaths } from './build-paths.mjs'
import { buildReportSchema } from './build-report-schema.mjs'
import { open311Paths, open311Schemas } from './open311-part.mjs'
import { sharedSchemas } from './shared-schemas.mjs'

/**
 * The OpenAPI 3.1 document of the service, made from its rules: facts and sub-categories from the input schemas, actions and
 * roles from the workflow. Nothing in it is written down twice.
 */
export function buildDocument(rulebook) {
  const actions = buildActionSchemas(rulebook)
  return {
    openapi: '3.1.0',
    info: {
      title: '城市管理服务（示例） · City service (example)',
      version: '0.1.0',
      description:
        '以参考流程为例的办件服务。错误以 application/problem+json 返回，代码与中英文说明并列。\n\nA service of cases under the reference workflow. Errors are application/problem+json with codes and both languages.',
      license: { name: 'MIT', identifier: 'MIT' }
    },
    servers: [{ url: '/' }],
    security: [{ bearer: [] }],
    tags: [{ name: 'cases' }, { name: 'journal' }, { name: 'rules' }, { name: 'open311' }],
    paths: { ...buildPaths(actions), ...open311Paths },
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
      schemas: {
        Report: buildReportSchema(rulebook),
        ...actions.schemas,
        ...sharedSchemas(rulebook),
        ...open311Schemas
      },
      responses: problemResponses()
    }
  }
}

function problemResponses() {
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }
  const texts = {
    BadRequest: 'The request cannot be read.',
    Unauthorized: 'No token, or one that is not known.',
    Forbidden: 'The role or organ of the token may not do this.',
    NotFound: 'There is no such case, sub-category or address.',
    Conflict: 'The case has another version or state, or the key was used for something else.',
    Refused: 'The rules say no; each reason has a code and the rules that say so.'
  }
  return Object.fromEntries(
    Object.entries(texts).map(([name, description]) => [name, { description, content }])
  )
}
