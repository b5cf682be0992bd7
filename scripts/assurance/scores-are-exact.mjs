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
/** So many schemes are one document. */
const schemesPerDocument = 20

/** Rates, points, totals, ranks and grades of whole schemes against Python's fractions, and what floating point would have made of them. */
export const promise = {
  number: 13,
  title: 'Scores are exact; rounding and ties as the scheme says',
  run: async ({ full, seed }) => {
    const scorers = await loadSource('packages/engine/test/score-oracle/index.ts')
    const random = await compareAll('schemes', full ? 1_000_000 : 12_000, seed, scorers, full)
    const edges = await compareAll('lines', full ? 100_000 : 3000, seed, scorers, full)
    const problems = [...random.problems, ...edges.problems, ...checkGolden()]
    const { rates, points, totals, lines, beside } = edges.sums
    return {
      held: problems.length === 0 && random.cases > 0 && edges.cases > 0 && edges.floats > 0,
      figure: `${say(random.cases)} random scores of ${say(random.schemes)} whole schemes, and ${say(edges.cases)} of ${say(edges.schemes)} found backwards from their totals (${say(lines)} on a grade line, ${say(beside)} one place or half a place beside it, ${say(totals)} on half a place; ${say(rates)} rates and ${say(points)} points on half a place), in four roundings, with ranks and grades, are as Python's fractions give them: ${random.wrong + edges.wrong} differ; floating point would get ${say(random.floats)} (${share(random)}) and ${say(edges.floats)} (${share(edges)}) of them wrong, ${say(random.grades)} and ${say(edges.grades)} with another grade`,
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

/** So many scores from as many oracles as there are cores, each with a seed of its own. */
async function compareAll(kind, cases, seed, scorers, tells) {
  const sums = { rates: 0, points: 0, totals: 0, lines: 0, beside: 0 }
  const result = { cases: 0, schemes: 0, wrong: 0, floats: 0, grades: 0, problems: [], sums }
  const started = performance.now()
  const tell = () => {
    const seconds = Math.round((performance.now() - started) / 1000)
    console.log(
      `      ${kind}: ${say(result.cases)} of ${say(cases)} compared, ${result.wrong} differ (${seconds} s)`
    )
  }
  const compare = (pending, name) => {
    const before = result.cases
    compareDocument(pending, name, scorers, result)
    const step = cases / 10
    if (tells && Math.floor(before / step) < Math.floor(result.cases / step)) tell()
  }
  const threads = availableParallelism()
  const sizes = Array.from({ length: threads }, (_, at) => Math.floor((cases + at) / threads))
  await Promise.all(sizes.map((size, at) => readSlice([kind, size, seed + at], compare, result)))
  if (result.cases !== cases) result.problems.push(`${kind}: ${result.cases} of ${cases} scores came`)
  return result
}

async function readSlice(args, compare, { problems, sums }) {
  const name = args.join(' ')
  const child = spawn('python3', [oracle, ...args.map(String)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'close')
  let pending = []
  for await (const line of createInterface({ input: child.stdout })) {
    const read = JSON.parse(line)
    if (read.sums === undefined) pending.push(read)
    else for (const key of Object.keys(sums)) sums[key] += read.sums[key]
    if (pending.length === schemesPerDocument) compare(pending.splice(0), name)
  }
  if (pending.length > 0) compare(pending, name)
  const [status] = await ended
  if (status !== 0) problems.push(`${name}: the oracle ended with ${status}`)
}

/** Scores the schemes as one document, and each object of them with floating point. */
function compareDocument(schemes, name, { scoreSchemes, scoreWithFloats, splitScheme }, result) {
  const answers = scoreSchemes(schemes)
  result.schemes += schemes.length
  for (const [at, scheme] of schemes.entries()) {
    for (const [place, one] of splitScheme(scheme).entries()) {
      const expected = JSON.stringify(one.a)
      const isSame =
        JSON.stringify(answers[at].a[place]) === expected && answers[at].r[place] === scheme.r[place]
      result.cases++
      if (!isSame) {
        result.wrong++
        if (result.problems.length < shown) result.problems.push(`${name}: ${JSON.stringify(one)}`)
      }
      const floats = scoreWithFloats(one)
      if (JSON.stringify(floats) !== expected) result.floats++
      if (floats.at(-1) !== one.a.at(-1)) result.grades++
    }
  }
}
