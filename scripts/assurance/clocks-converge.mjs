import { runSlices } from './run-slices.mjs'

const records = new URL('fold-records.mjs', import.meta.url)
const logs = new URL('runner/deliver-commands.mjs', import.meta.url)

/** The same events give the same clocks, and the same commands the same cases, however often and in whatever order they arrive. */
export const promise = {
  number: 23,
  title: 'Duplicated and reordered events converge',
  run: async ({ full, seed }) => {
    const slices = await runSlices(records, { seed, runs: full ? 100_000 : 3000 })
    const delivered = await runSlices(logs, { seed, runs: full ? 100_000 : 300 })
    const all = [...slices, ...delivered]
    const failures = all.flatMap(({ failure }) => (failure === null ? [] : [failure]))
    const total = (name) => count(slices, name)
    return {
      held: failures.length === 0,
      figure: `${total('records')} records of four clocks each with ${total('events')} events delivered ${total('deliveries')} times in random order: ${failures.length} other states, ${total('deadlines')} equal deadlines, ${total('rejected')} equal rejections; the state at an instant never depends on later events; ${count(delivered, 'logs')} logs with ${count(delivered, 'commands')} commands to a runner, delivered ${count(delivered, 'deliveries')} times in random order, and the same cases, clocks and timers`,
      ...(failures.length === 0 ? {} : { details: failures.join('\n') })
    }
  }
}

function count(from, name) {
  return from.reduce((sum, { counts }) => sum + counts[name], 0).toLocaleString('en')
}
