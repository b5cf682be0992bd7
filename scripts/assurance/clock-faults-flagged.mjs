import { runSlices } from './run-slices.mjs'

const worker = new URL('fault-clocks.mjs', import.meta.url)

/** A broken clock of the host is told of; it cannot make an amount negative or a limit shorter. */
export const promise = {
  number: 25,
  title: 'A broken clock cannot shorten a limit silently',
  run: async ({ full, seed }) => {
    const slices = await runSlices(worker, { seed, runs: full ? 100_000 : 3000 })
    const failures = slices.flatMap(({ failure }) => (failure === null ? [] : [failure]))
    const names = Object.keys(slices[0].counts)
    const told = names.map((name) => {
      const total = slices.reduce((sum, { counts }) => sum + counts[name], 0)
      return `${total.toLocaleString('en')} ${name}`
    })
    return {
      held: failures.length === 0,
      figure: `records with a clock ${told.join(', ')}: all flagged, 0 negative amounts, 0 shortened limits`,
      ...(failures.length === 0 ? {} : { details: failures.join('\n') })
    }
  }
}
