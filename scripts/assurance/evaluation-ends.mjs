import { hostileShapes } from './hostile-shapes.mjs'
import { runSlices } from './run-slices.mjs'

const worker = new URL('count-steps.mjs', import.meta.url)
const casesPerStandard = 20
const bound = 50

/** Judging takes at most one step per leaf, and shapes that are made to run for ever end with a code. */
export const promise = {
  number: 6,
  title: 'Evaluation always ends',
  run: async ({ full, seed }) => {
    const runs = (full ? 1_000_000 : 100_000) / casesPerStandard
    const slices = await runSlices(worker, { seed, runs, casesPerStandard })
    const failures = slices.flatMap(({ failure }) => failure ?? [])
    const pairs = slices.reduce((sum, slice) => sum + slice.pairs, 0)
    const most = Math.max(...slices.map((slice) => slice.most))
    const shapes = hostileShapes.map((shape) => ({ ...shape, ...tryShape(shape) }))
    const bad = shapes.filter(({ codes, milliseconds }) => codes.length === 0 || milliseconds > bound)
    const slowest = Math.max(...shapes.map(({ milliseconds }) => milliseconds))
    return {
      held: failures.length === 0 && bad.length === 0,
      figure: `${pairs.toLocaleString('en')} pairs of random standard and case within one step per leaf (most ${most} steps); ${shapes.length - bad.length}/${shapes.length} hostile shapes ended with a code in under ${bound} ms of processor time`,
      details: [
        ...failures,
        `slowest hostile shape: ${slowest.toFixed(1)} ms`,
        ...bad.map(
          (shape) => `${shape.title}: ${shape.codes[0] ?? 'no code'}, ${shape.milliseconds.toFixed(1)} ms`
        )
      ].join('\n')
    }
  }
}

/** The fastest of five tries, in processor time: the machine may be busy. */
function tryShape({ make, attempt }) {
  const tries = Array.from({ length: 5 }, () => {
    const made = make()
    const started = process.cpuUsage()
    const codes = attempt(made)
    const { user, system } = process.cpuUsage(started)
    return { codes, milliseconds: (user + system) / 1000 }
  })
  return tries.toSorted((a, b) => a.milliseconds - b.milliseconds)[0]
}
