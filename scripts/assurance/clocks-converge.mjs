import { runSlices } from './run-slices.mjs'

const worker = new URL('fold-records.mjs', import.meta.url)

/** The same events give the same clocks, however often and in whatever order they arrive, and at whatever later time. */
export const promise = {
  number: 23,
  title: 'Duplicated and reordered events converge',
  run: async ({ full, seed }) => {
    const slices = await runSlices(worker, { seed, runs: full ? 100_000 : 3000 })
    const failures = slices.flatMap(({ failure }) => (failure === null ? [] : [failure]))
    const total = (name) => slices.reduce((sum, { counts }) => sum + counts[name], 0).toLocaleString('en')
    return {
      held: failures.length === 0,
      figure: `${total('records')} records of four clocks each with ${total('events')} events delivered ${total('deliveries')} times in random order: ${failures.length} other states, ${total('deadlines')} equal deadlines, ${total('rejected')} equal rejections; the state at an instant never depends on later events`,
      ...(failures.length === 0 ? {} : { details: failures.join('\n') })
    }
  }
}
