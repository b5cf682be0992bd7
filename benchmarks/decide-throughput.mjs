/**
 * How fast `lijie decide` is on a real table, and how much memory it takes: as ratios against a bare loop in the same run.
 *
 * The bare loop reads the same file with the same CSV library in its fastest streaming mode and writes JSON.stringify of
 * the same output lines, already made; it decides nothing. Both write to a file, and both files must be equal first.
 * The time of `lijie` is that of the whole process, start included; the time of the bare loop is the loop alone.
 *
 * Usage: node benchmarks/decide-throughput.mjs [--rounds N]   (needs the built packages: npm run build)
 */
import { spawnSync } from 'node:child_process'
import {
  createReadStream,
  createWriteStream,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import Papa from 'papaparse'

const root = fileURLToPath(new URL('..', import.meta.url))
const example = path.join(root, 'examples/boston-311')
const bin = path.join(root, 'packages/cli/dist/bin.js')
const copies = 10
const bars = { speed: 0.6, megabytes: 250, growth: 1.15 }

/**
 * Prints the peak memory of a process in kilobytes when it ends. The kernel's own figure for the program is preferred:
 * maxRSS also holds what the parent used when it started the process.
 */
const measure = `data:text/javascript,${encodeURIComponent(`import { readFileSync } from 'node:fs'
process.on('exit', () => {
  let peak = process.resourceUsage().maxRSS
  try {
    peak = /VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]
  } catch {}
  process.stderr.write('peak ' + peak + '\\n')
})`)}`

/** Runs a script in a process of its own; gives its wall time in ms, its peak memory in MB, and what it printed. */
function runNode(argv) {
  const begin = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', measure, ...argv], {
    encoding: 'utf8'
  })
  const wall = performance.now() - begin
  if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${status}: ${stderr}`)
  return { wall, megabytes: Number(/peak (\d+)/.exec(stderr)[1]) / 1024, stdout }
}

function runLijie(cases, out) {
  const map = path.join(example, 'map.json')
  const asOf = '2011-10-01T00:00:00-04:00'
  const options = ['--standard', 'boston', '--map', map, '--as-of', asOf, '--out', out, '--quiet']
  return runNode([bin, 'decide', cases, ...options])
}

/** The bare loop; prints the milliseconds of the loop. `lines` holds the output of one copy of the table. */
function loopBare(cases, lines, out) {
  const answers = readFileSync(lines, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  const file = createWriteStream(out)
  let row = -1
  let text = ''
  const begin = performance.now()
  Papa.parse(createReadStream(cases), {
    chunk({ data }) {
      for (const cells of data) {
        if (cells.length > 1 && row >= 0) text += `${JSON.stringify(answers[row % answers.length])}\n`
        if (cells.length > 1) row += 1
        if (text.length > 1 << 18) {
          file.write(text)
          text = ''
        }
      }
    },
    complete() {
      file.end(text, () => console.log(performance.now() - begin))
    }
  })
}

function seconds(ms) {
  return `${(ms / 1000).toFixed(2)} s`
}

function best(values) {
  return Math.min(...values)
}

function report(name, value, reached, bar) {
  console.log(`${reached ? 'ok  ' : 'MISS'} ${name}: ${value} (${bar})`)
  return reached
}

function compare(rounds) {
  const folder = mkdtempSync(path.join(tmpdir(), 'lijie-bench-'))
  const at = (name) => path.join(folder, name)
  try {
    const table = gunzipSync(readFileSync(path.join(example, 'boston-311-2011-q3.csv.gz')))
    const body = table.subarray(table.indexOf(10) + 1)
    writeFileSync(at('one.csv'), table)
    writeFileSync(at('ten.csv'), Buffer.concat([table, ...Array.from({ length: copies - 1 }, () => body)]))
    const one = []
    const ten = []
    const bare = []
    for (let round = 0; round < rounds; round += 1) {
      one.push(runLijie(at('one.csv'), at('one.ndjson')))
      ten.push(runLijie(at('ten.csv'), at('ten.ndjson')))
      bare.push(
        Number(
          runNode([
            fileURLToPath(import.meta.url),
            '--bare',
            at('ten.csv'),
            at('one.ndjson'),
            at('bare.ndjson')
          ]).stdout
        )
      )
      if (!readFileSync(at('ten.ndjson')).equals(readFileSync(at('bare.ndjson')))) {
        throw new Error('lijie and the bare loop do not write the same lines')
      }
    }
    return summarise(one, ten, bare, readFileSync(at('one.ndjson'), 'utf8').split('\n').length - 1)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function summarise(one, ten, bare, rows) {
  const wall = best(ten.map((run) => run.wall))
  const small = best(one.map((run) => run.megabytes))
  const large = Math.max(...ten.map((run) => run.megabytes))
  const speed = best(bare) / wall
  console.log(
    `${rows} rows in ${seconds(best(one.map((run) => run.wall)))}, ${rows * copies} rows in ${seconds(wall)}`
  )
  console.log(`bare loop over ${rows * copies} rows: ${seconds(best(bare))}; equal output checked`)
  return [
    report('speed against the bare loop', speed.toFixed(2), speed >= bars.speed, `at least ${bars.speed}`),
    report(
      'peak memory, MB',
      `${small.toFixed(0)} and ${large.toFixed(0)}`,
      large < bars.megabytes,
      `under ${bars.megabytes}`
    ),
    report(
      'memory of ten times the rows',
      `${(large / small).toFixed(2)}x`,
      large / small <= bars.growth,
      `at most ${bars.growth}x`
    )
  ].every(Boolean)
}

const [mode, ...rest] = process.argv.slice(2)
if (mode === '--bare') loopBare(...rest)
else process.exitCode = compare(mode === '--rounds' ? Number(rest[0]) : 3) ? 0 : 1
