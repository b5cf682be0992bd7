import { inputSchema, isRefusal } from '@lijie/engine'
import { refusalProblem } from '../app/problem.mjs'

/** What needs no token: the description of the service, its standards, and the form of each sub-category. */
export function addDocumentRoutes(app, { rulebook }, document) {
  app.get('/openapi.json', (context) => context.json(document))
  app.get('/standards', (context) =>
    context.json({
      rulebook: rulebook.hash,
      on: rulebook.on,
      standards: rulebook.documents.map(({ standard: { id, version, title, notice } }) => ({
        id,
        version,
        title,
        notice
      }))
    })
  )
  app.get('/forms/:kind/:code', (context) => {
    const { kind, code } = context.req.param()
    const schema = inputSchema(rulebook, kind, code, context.get('language'))
    if (isRefusal(schema)) throw refusalProblem(schema.refused)
    return context.json(schema.value)
  })
}
