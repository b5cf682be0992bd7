/**
 * Times tasks in interleaved rounds, so that a noisy neighbour hits all of them alike, and gives medians.
 *
 * @param tasks {name, ops, run}: one call of run does ops operations; run may be async
 * @param options rounds, and the least milliseconds of each round
 * @returns {name, nanoseconds} per operation, in the order given
 */
export async function measure(tasks, { rounds, leastMs }) {
  const samples = tasks.map(() => [])
  for (const task of tasks) await runFor(task, leastMs)
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, task] of tasks.entries()) samples[index].push(await runFor(task, leastMs))
  }
  return tasks.map(({ name }, index) => ({ name, nanoseconds: median(samples[index]) }))
}

async function runFor(task, leastMs) {
  const started = performance.now()
  let calls = 0
  let elapsed = 0
  while (elapsed < leastMs) {
    const pending = task.run()
    if (pending instanceof Promise) await pending
    calls += 1
    elapsed = performance.now() - started
  }
  return (elapsed * 1e6) / (calls * task.ops)
}

/** The middle value of a list of numbers. */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
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
