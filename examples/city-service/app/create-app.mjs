import { Hono } from 'hono'
import { buildDocument } from '../openapi/build-document.mjs'
import { addOpen311Routes } from '../open311/add-open311-routes.mjs'
import { addCaseRoutes } from '../routes/add-case-routes.mjs'
import { addDocumentRoutes } from '../routes/add-document-routes.mjs'
import { addJournalRoutes } from '../routes/add-journal-routes.mjs'
import { authenticate } from './authenticate.mjs'
import { chooseLanguage } from './choose-language.mjs'
import { fail, problemBody, toProblem } from './problem.mjs'

/**
 * The service as a Hono application: `app.fetch` answers requests.
 *
 * @param {{ city: any, actors: Map<string, any>, log?: (error: unknown) => void }} options
 */
export function createApp({ city, actors, log = () => undefined }) {
  const app = new Hono()
  app.use(async (context, next) => {
    context.set('language', chooseLanguage(context.req.header('accept-language')))
    await next()
    context.header('X-Content-Type-Options', 'nosniff')
    context.header('Cache-Control', 'no-store')
  })
  for (const path of ['/cases', '/cases/*', '/timers', '/journal/*']) app.use(path, authenticate(actors))
  addDocumentRoutes(app, city, buildDocument(city.rulebook))
  addCaseRoutes(app, city)
  addJournalRoutes(app, city)
  addOpen311Routes(app, city, actors)
  app.notFound((context) => answerProblem(context, fail(404, 'service/not-found')))
  app.onError((error, context) => {
    const problem = toProblem(error)
    if (problem.status >= 500) log(error)
    return answerProblem(context, problem)
  })
  return app
}

/** Open311 wants its own form of errors; everything else gets problem details. */
function answerProblem(context, problem) {
  const language = context.get('language') ?? chooseLanguage(context.req.header('accept-language'))
  const body = problemBody(problem, language)
  if (context.req.path.startsWith('/open311/')) {
    const errors = body.reasons.map(({ code, message }) => ({
      code: problem.status,
      description: `${code}: ${message[language]}`
    }))
    return context.json(errors, problem.status, problem.headers)
  }
  return context.json(body, problem.status, {
    ...problem.headers,
    'Content-Type': 'application/problem+json'
  })
}
