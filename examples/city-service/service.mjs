/**
 * A small city service over the runner: HTTP with OpenAPI, roles, and Open311 GeoReport v2.
 *
 * Environment: PORT (8080), HOST (127.0.0.1), STORE (memory, or sqlite:FILE), TOKENS (tokens.example.json), AREA (the area of
 * Open311 requests that name none).
 */
import { serve } from '@hono/node-server'
import { createApp } from './app/create-app.mjs'
import { openCity } from './app/open-city.mjs'
import { readTokens } from './app/read-tokens.mjs'
import { workOutbox } from './app/work-outbox.mjs'

const { PORT = '8080', HOST = '127.0.0.1', STORE = 'memory', AREA = 'yanhu' } = process.env
const tokensFile = process.env.TOKENS ?? new URL('tokens.example.json', import.meta.url)
const city = await openCity({ store: STORE, area: AREA, clock: Date.now })
const actors = await readTokens(tokensFile)
const app = createApp({ city, actors, log: (error) => console.error(error) })
const server = serve({ fetch: app.fetch, port: Number(PORT), hostname: HOST }, ({ address, port }) => {
  console.log(`http://${address}:${port}/openapi.json`)
})
const worker = setInterval(() => {
  workOutbox(city, (line) => console.log(line)).catch((error) => console.error(error))
}, 10_000)

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    clearInterval(worker)
    server.close(() => city.store.close())
  })
}
