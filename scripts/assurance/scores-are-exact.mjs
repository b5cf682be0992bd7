import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { loadSource } from '../load-source.mjs'

const oracle = fileURLToPath(new URL('../oracles/score-oracle.py', import.meta.url))
const golden = new URL('../../packages/engine/test/score-oracle/golden-scores.ndjson', import.meta.url)
const shown = 10
/** One of so many cases is also scored by a scheme of its own, compiled and asked as a whole. */
const wholeEach = 20

/** Rates, points, totals and grades against Python's fractions, and what floating point would have made of them. */
export const promise = {
  number: 13,
  title: 'Scores are exact; rounding as the scheme says',
  run: async ({ full, seed }) => {
    const scorers = await loadSource('packages/engine/test/score-oracle/index.ts')
    const random = await compareAll('random', full ? 1_000_000 : 12_000, seed, scorers)
    const edges = await compareAll('edges', full ? 100_000 : 3000, seed, scorers)
    const problems = [...random.problems, ...edges.problems, ...checkGolden()]
    return {
      held: problems.length === 0 && random.cases > 0 && edges.cases > 0 && edges.floats > 0,
      figure: `${say(random.cases)} random scores and ${say(edges.cases)} on half places and grade lines, in four roundings, are as Python's fractions give them: ${random.wrong + edges.wrong} differ, ${say(random.whole + edges.whole)} of them also through a whole scheme; floating point would get ${say(random.floats)} (${share(random)}) and ${say(edges.floats)} (${share(edges)}) of them wrong, ${say(random.grades)} and ${say(edges.grades)} with another grade`,
      ...(problems.length === 0 ? {} : { details: problems.slice(0, shown).join('\n') })
    }
  }
}

/** The file that the tests read is what the oracle writes. */
function checkGolden() {
  const written = ['random', 'edges'].map((kind) =>
    execFileSync('python3', [oracle, kind, '300', '13'], { encoding: 'utf8' })
  )
  return readFileSync(golden, 'utf8') === written.join('')
    ? []
    : ['golden-scores.ndjson is not what the oracle writes']
}

function say(count) {
  return count.toLocaleString('en')
}

function share({ floats, cases }) {
  return `${((100 * floats) / cases).toFixed(2)} %`
}

/** So many cases from as many oracles as there are cores, each with a seed of its own. */
async function compareAll(kind, cases, seed, scorers) {
  const result = { cases: 0, whole: 0, wrong: 0, floats: 0, grades: 0, problems: [] }
  const threads = availableParallelism()
  const sizes = Array.from({ length: threads }, (_, at) => Math.floor((cases + at) / threads))
  await Promise.all(sizes.map((size, at) => compareSlice([kind, size, seed + at], scorers, result)))
  if (result.cases !== cases) result.problems.push(`${kind}: ${result.cases} of ${cases} cases came`)
  return result
}

async function compareSlice(args, scorers, result) {
  const child = spawn('python3', [oracle, ...args.map(String)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'close')
  for await (const line of createInterface({ input: child.stdout })) {
    const one = JSON.parse(line)
    const expected = JSON.stringify(one.a)
    result.cases++
    const isWhole = result.cases % wholeEach === 0 && scorers.fitsScheme(one)
    if (isWhole) result.whole++
    const answers = [scorers.scoreExactly(one), ...(isWhole ? [scorers.scoreByScheme(one)] : [])]
    if (answers.some((answer) => JSON.stringify(answer) !== expected)) {
      result.wrong++
      if (result.problems.length < shown) result.problems.push(`${args.join(' ')}: ${line}`)
    }
    const floats = scorers.scoreWithFloats(one)
    if (JSON.stringify(floats) !== expected) result.floats++
    if (floats.at(-1) !== one.a.at(-1)) result.grades++
  }
  const [status] = await ended
  if (status !== 0) result.problems.push(`${args.join(' ')}: the oracle ended with ${status}`)
}
