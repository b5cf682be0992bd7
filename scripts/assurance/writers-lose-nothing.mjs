import { runSlices } from './run-slices.mjs'

const worker = new URL('runner/interleave-writers.mjs', import.meta.url)

/** Of what several writers send at once, nothing is lost and nothing is done twice. */
export const promise = {
  number: 24,
  title: 'Two writers cannot both win',
  run: async ({ full, seed }) => {
    const slices = await runSlices(worker, { seed, runs: full ? 10_000 : 400 })
    const failures = slices.flatMap(({ failure }) => (failure === null ? [] : [failure]))
    const total = (name) => slices.reduce((sum, { counts }) => sum + counts[name], 0)
    const [tried, acts, late] = ['interleavings', 'acts', 'late'].map((name) =>
      total(name).toLocaleString('en')
    )
    return {
      held: failures.length === 0 && total('late') > 0,
      figure: `${tried} interleavings of 2 or 3 writers with ${acts} acts on two cases: ${failures.length} lost or doubled; ${late} times a writer came too late, was told so and acted on the new version`,
      ...(failures.length === 0 ? {} : { details: failures.join('\n') })
    }
  }
}
