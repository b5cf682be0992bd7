import { median, summarize } from '../measure.mjs'

/**
 * Times tasks in interleaved rounds by both clocks: processor time of all threads of this process, which leaves out what
 * else runs, and wall time, which is what a person waits.
 */
export async function measureBoth(tasks, rounds) {
  const samples = tasks.map(() => ({ processor: [], wall: [] }))
  for (let round = 0; round < rounds; round += 1)
    // Every second round backwards: what comes after a heavy task finds other caches than what comes before it.
    for (const index of round % 2 === 0 ? tasks.keys() : [...tasks.keys()].toReversed()) {
      const { processor, wall } = await time(tasks[index].run)
      samples[index].processor.push(processor)
      samples[index].wall.push(wall)
    }
  return tasks.map(({ name, ops }, index) => ({
    name,
    ...samples[index],
    ...perRow(samples[index].processor, ops)
  }))
}

async function time(run) {
  const processor = process.cpuUsage()
  const wall = performance.now()
  await run()
  const elapsed = performance.now() - wall
  const { user, system } = process.cpuUsage(processor)
  return { processor: (user + system) / 1000, wall: elapsed }
}

function perRow(milliseconds, ops) {
  return summarize(milliseconds.map((one) => (one * 1e6) / ops))
}

/** How many times the time of one task another takes: the median of ratios within a round, and the ratio of the best. */
export function ratiosOf(task, base, clock) {
  const ratios = task[clock].map((one, round) => one / base[clock][round])
  return { middle: median(ratios), best: Math.min(...task[clock]) / Math.min(...base[clock]) }
}
