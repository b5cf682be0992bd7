/**
 * Times tasks in interleaved rounds, so that a noisy neighbour hits all of them alike, and gives medians and quartiles.
 * It is processor time of this process that is counted, threads of its own included: time in which something else runs is
 * left out, but not what it costs to share caches with it.
 *
 * @param tasks {name, ops, run}: one call of run does ops operations; run may be async
 * @param options rounds, and the least milliseconds of each round
 * @returns {name, nanoseconds, quartiles, samples} per operation, in the order given; samples has one time for each round
 */
export async function measure(tasks, { rounds, leastMs }) {
  const samples = tasks.map(() => [])
  for (const task of tasks) await runFor(task, leastMs)
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, task] of tasks.entries()) samples[index].push(await runFor(task, leastMs))
  }
  return tasks.map(({ name }, index) => ({ name, ...summarize(samples[index]) }))
}

async function runFor(task, leastMs) {
  const started = process.cpuUsage()
  let calls = 0
  let elapsed = 0
  while (elapsed < leastMs) {
    const pending = task.run()
    if (pending instanceof Promise) await pending
    calls += 1
    const { user, system } = process.cpuUsage(started)
    elapsed = (user + system) / 1000
  }
  return (elapsed * 1e6) / (calls * task.ops)
}

/** The median of samples with the quartiles around it. */
export function summarize(samples) {
  return {
    nanoseconds: median(samples),
    quartiles: [quantile(samples, 0.25), quantile(samples, 0.75)],
    samples
  }
}

/**
 * How many times the time of one task another takes: the median over the rounds of the ratio within a round. A neighbour
 * that slows a whole round down slows both, so this is steadier than the ratio of two medians from different rounds; it
 * does not make a machine quiet, and the quartiles say how much it swings.
 */
export function compare(task, base) {
  const ratios = task.samples.map((sample, round) => sample / base.samples[round])
  return { ratio: median(ratios), quartiles: [quantile(ratios, 0.25), quantile(ratios, 0.75)] }
}

/** The middle value of a list of numbers. */
export function median(values) {
  return quantile(values, 0.5)
}

function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
}

/** Seeded random numbers in [0, 1), so that every run times the same cases (mulberry32). */
export function createRandom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
