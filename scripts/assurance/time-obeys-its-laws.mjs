import { runSlices } from './run-slices.mjs'

const worker = new URL('try-time-laws.mjs', import.meta.url)

/** What must hold of working time, time limits and pauses, in random calendars of four time zones. */
export const promise = {
  number: 37,
  title: 'Working time, time limits and pauses obey their laws',
  run: async ({ full, seed }) => {
    const slices = await runSlices(worker, { seed, runs: full ? 1_000_000 : 12_000 })
    const groups = slices[0].map(({ name, laws }, i) => {
      const cases = slices.reduce((sum, slice) => sum + slice[i].cases, 0)
      return `${name}: ${laws} laws, ${cases.toLocaleString('en')} random cases`
    })
    const breaches = slices.flatMap((slice) => slice.flatMap((group) => group.breaches))
    return {
      held: breaches.length === 0,
      figure: `${groups.join('; ')}; ${breaches.length} breaches`,
      ...(breaches.length === 0 ? {} : { details: breaches.join('\n') })
    }
  }
}
