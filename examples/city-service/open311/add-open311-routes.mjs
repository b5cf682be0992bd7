import { isRefusal } from '@lijie/engine'
import { findActor, readToken } from '../app/authenticate.mjs'
import { fail, refusalProblem } from '../app/problem.mjs'
import { readText } from '../app/read-body.mjs'
import { readKey } from '../app/read-key.mjs'
import { submitReport } from '../app/submit-report.mjs'
import { describeRequest } from './describe-request.mjs'
import { findRequests } from './find-requests.mjs'
import { defineService, listServices } from './list-services.mjs'
import { readRequestForm } from './read-request-form.mjs'
import { parseServiceCode } from './service-code.mjs'

const base = '/open311/v2'

/** Open311 GeoReport v2, JSON only: services, service definitions, and service requests. */
export function addOpen311Routes(app, city, actors) {
  app.get(`${base}/services.json`, (context) => context.json(listServices(city, context.get('language'))))
  app.get(`${base}/services/:file`, (context) => {
    const code = readJsonName(context.req.param('file'))
    const definition = defineService(city, code, context.get('language'))
    if (definition === undefined) throw fail(404, 'service/not-found')
    return context.json(definition)
  })
  app.post(`${base}/requests.json`, async (context) => postRequest(city, actors, context))
  app.get(`${base}/requests.json`, async (context) => {
    const views = await findRequests(city, context.req.query())
    return context.json(views.map((view) => describeRequest(city, view, context.get('language'))))
  })
  app.get(`${base}/requests/:file`, async (context) => {
    const view = await city.runner.readCase(readJsonName(context.req.param('file')))
    if (isRefusal(view)) throw refusalProblem(view.refused)
    return context.json([describeRequest(city, view.value, context.get('language'))])
  })
  app.all(`${base}/*`, (context) => {
    throw context.req.path.endsWith('.xml') ? fail(406, 'service/only-json') : fail(404, 'service/not-found')
  })
}

/** Posting needs an API key: `api_key` in the form, or a bearer token. */
async function postRequest(city, actors, context) {
  const text = await readText(context.req.raw)
  const form = new URLSearchParams(text)
  const by = findActor(
    actors,
    readToken(context.req.header('authorization')) ?? form.get('api_key') ?? undefined
  )
  const { kind, code } = parseServiceCode(form.get('service_code'))
  if (kind === '') throw fail(400, 'service/missing-field', { field: 'service_code' })
  const body = readRequestForm(text, city, { kind, code })
  const result = await submitReport(city, { body, by, key: readKey(context) })
  return context.json([{ service_request_id: result.case, service_notice: null, account_id: null }], 201)
}

function readJsonName(file) {
  if (file.endsWith('.xml')) throw fail(406, 'service/only-json')
  if (!file.endsWith('.json')) throw fail(404, 'service/not-found')
  return file.slice(0, -'.json'.length)
}
