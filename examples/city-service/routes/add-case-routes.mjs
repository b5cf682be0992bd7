import { isRefusal } from '@lijie/engine'
import { requireRole } from '../app/authenticate.mjs'
import { checkAction } from '../app/check-action.mjs'
import { describeCase, describeClocks } from '../app/describe-case.mjs'
import { listNextActions } from '../app/list-next-actions.mjs'
import { fail, refusalProblem } from '../app/problem.mjs'
import { readObject } from '../app/read-body.mjs'
import { readKey } from '../app/read-key.mjs'
import { submitReport } from '../app/submit-report.mjs'

const mostListed = 100

/** Cases: create, read, list, act; next actions, clocks, timers, reporters. */
export function addCaseRoutes(app, city) {
  app.post('/cases', async (context) => {
    const body = await readObject(context.req.raw)
    const result = await submitReport(city, { body, by: context.get('actor'), key: readKey(context) })
    context.header('Location', `/cases/${result.case}`)
    return context.json(describeResult(city, result), 201)
  })
  app.get('/cases', async (context) => {
    const limit = readLimit(context.req.query('limit'))
    const cases = []
    for await (const id of city.runner.listCases(context.req.query('after') ?? null)) {
      if (cases.length >= limit) break
      cases.push(describeCase(city, await readCase(city, id)))
    }
    return context.json({ cases, next: cases.length < limit ? null : (cases.at(-1)?.case ?? null) })
  })
  app.get('/cases/:case', async (context) =>
    context.json(describeCase(city, await readCase(city, context.req.param('case'))))
  )
  app.post('/cases/:case/actions', async (context) => act(city, context))
  app.get('/cases/:case/actions', async (context) => {
    const { record } = await readCase(city, context.req.param('case'))
    return context.json({
      state: record.state,
      version: record.version,
      actions: listNextActions(city, record, context.get('actor'))
    })
  })
  app.get('/cases/:case/clocks', async (context) =>
    context.json({ clocks: describeClocks(city, await readCase(city, context.req.param('case'))) })
  )
  app.get('/cases/:case/timers', async (context) => {
    const { record } = await readCase(city, context.req.param('case'))
    return context.json({
      timers: await city.store.read((transaction) => transaction.listTimers(record.case))
    })
  })
  addReporterRoutes(app, city)
}

/** Personal data: only the complaints desk reads and erases them. */
function addReporterRoutes(app, city) {
  app.get('/cases/:case/reporters', async (context) => {
    requireRole(context, 'complainant-desk')
    const { record } = await readCase(city, context.req.param('case'))
    const reporters = []
    for (const id of record.reporters) {
      const found = await city.runner.readPersonal(id)
      if (!isRefusal(found)) reporters.push({ id, data: found.value.data })
      else if (found.refused[0]?.code === 'runner/unknown-personal') reporters.push({ id, erased: true })
      else throw refusalProblem(found.refused)
    }
    return context.json({ reporters })
  })
  app.delete('/cases/:case/reporters/:reporter', async (context) => {
    requireRole(context, 'complainant-desk')
    const { record } = await readCase(city, context.req.param('case'))
    const personal = context.req.param('reporter')
    if (!record.reporters.includes(personal)) throw fail(404, 'service/not-found')
    const by = context.get('actor')
    const id = `erase-${readKey(context)}`
    const erased = await city.runner.erasePersonal({ id, personal, by, reason: 'request' })
    if (isRefusal(erased)) throw refusalProblem(erased.refused)
    return context.json({ erased: personal, sequence: erased.value.sequence })
  })
}

async function act(city, context) {
  const body = await readObject(context.req.raw)
  checkAction(body)
  const { expectedVersion, ...action } = body
  const result = await city.runner.submit({
    id: `request-${readKey(context)}`,
    case: context.req.param('case'),
    expectedVersion,
    // Who acts is said by the token alone.
    action: { ...action, by: context.get('actor') }
  })
  if (isRefusal(result)) throw refusalProblem(result.refused)
  return context.json(describeResult(city, result.value))
}

function describeResult(city, { record, effects, sequence, repeated }) {
  const told = effects.filter(({ type }) => type !== 'clock')
  return { case: describeCase(city, { record }), effects: told.map(hideReporters), sequence, repeated }
}

function hideReporters({ reporters: _reporters, ...effect }) {
  return effect
}

function readLimit(text) {
  if (text === undefined || text === '') return mostListed
  const limit = /^\d{1,3}$/.test(text) ? Number(text) : 0
  if (limit >= 1 && limit <= mostListed) return limit
  throw fail(400, 'service/bad-field', { field: 'limit', expected: `1-${mostListed}` })
}

async function readCase({ runner }, id) {
  const view = await runner.readCase(id)
  if (isRefusal(view)) throw refusalProblem(view.refused)
  return view.value
}
