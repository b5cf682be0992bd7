import { runSlices } from './run-slices.mjs'

const worker = new URL('runner/tamper-journals.mjs', import.meta.url)

/** A journal that was changed, cut or written anew is found out with the pinned head; the figure says what is missed without. */
export const promise = {
  number: 28,
  title: 'Tampering is detected with a pinned head',
  run: async ({ full, seed }) => {
    const slices = await runSlices(worker, { seed, runs: full ? 10_000 : 400 })
    const failures = slices.flatMap((slice) => slice.failures)
    const kinds = slices[0].counts.map(({ name }, kind) => ({
      name,
      ...Object.fromEntries(
        ['tried', 'pinned', 'unpinned'].map((key) => [
          key,
          slices.reduce((sum, { counts }) => sum + counts[kind][key], 0)
        ])
      )
    }))
    const sum = (key) => kinds.reduce((all, kind) => all + kind[key], 0).toLocaleString('en')
    const missed = kinds
      .filter(({ tried, unpinned }) => unpinned < tried)
      .map(
        ({ name, tried, unpinned }) =>
          `${name}: ${(tried - unpinned).toLocaleString('en')} of ${tried.toLocaleString('en')}`
      )
    return {
      held: failures.length === 0,
      figure: `${kinds.length} kinds of tampering, ${sum('tried')} journals: ${sum('pinned')} detected with the pinned head; without one the chain alone misses ${missed.join(', ')}`,
      ...(failures.length === 0 ? {} : { details: failures.join('\n') })
    }
  }
}
