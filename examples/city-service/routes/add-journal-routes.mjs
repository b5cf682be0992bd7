import { requireRole } from '../app/authenticate.mjs'
import { workOutbox } from '../app/work-outbox.mjs'

/** The head of the journal, and the work that a timer starts. */
export function addJournalRoutes(app, city) {
  app.get('/journal/head', async (context) => {
    const head = await city.store.read((transaction) => transaction.readHead())
    return context.json(
      head === null ? { sequence: 0, hash: null } : { sequence: head.sequence, hash: head.hash }
    )
  })
  app.post('/timers', async (context) => {
    requireRole(context, 'timer')
    const delivered = []
    const done = await workOutbox(city, (line) => delivered.push(JSON.parse(line)))
    return context.json({
      ...done,
      delivered: delivered.map(({ effect: { reporters: _reporters, ...effect }, ...rest }) => ({
        ...rest,
        effect
      }))
    })
  })
}
