import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const vectors = fileURLToPath(new URL('run-all-vectors.mjs', import.meta.url))
const permission =
  Number(process.versions.node.split('.')[0]) >= 24 ? '--permission' : '--experimental-permission'

/** What each run forbids, and a line that must fail under it: a flag that forbids nothing proves nothing. */
const runs = [
  {
    name: 'no code from text',
    flags: ['--disallow-code-generation-from-strings'],
    control: "new Function('return 1')()"
  },
  {
    name: 'no __proto__',
    flags: ['--disable-proto=throw'],
    control: '({}).__proto__'
  },
  {
    name: 'frozen built-ins',
    flags: ['--frozen-intrinsics'],
    control: "'use strict'; Array.prototype.first = 1"
  },
  {
    name: 'no writing, children, workers',
    flags: [permission, '--allow-fs-read=*'],
    control: "require('node:fs').writeFileSync('lijie-must-not-be-written', '')"
  }
]

/** The built packages need no code from text, no inherited property, no built-in changed, and write nothing. */
export const promise = {
  number: 30,
  title: 'No code from data: the built packages run hardened',
  run: async () => {
    const results = runs.map((run) => ({ ...run, ...runHardened(run) }))
    const bad = results.filter(({ problem }) => problem !== null)
    const tests = Math.min(...results.map((result) => result.tests))
    return {
      held: bad.length === 0,
      figure: `${results.length - bad.length}/${results.length} flag runs over ${tests.toLocaleString('en')} conformance vectors (${results.map(({ name }) => name).join(', ')})`,
      ...(bad.length === 0
        ? {}
        : { details: bad.map(({ name, problem }) => `${name}: ${problem}`).join('\n') })
    }
  }
}

function runHardened({ flags, control }) {
  const start = (...args) =>
    spawnSync(process.execPath, [...flags, '--no-warnings', ...args], { cwd: root, encoding: 'utf8' })
  const { status, stdout, stderr } = start(vectors)
  if (status !== 0) return { tests: 0, problem: stderr.slice(0, 2000) || stdout }
  const { tests } = JSON.parse(stdout)
  const isControlled = start('-e', control).status !== 0
  return { tests, problem: isControlled ? null : 'the flag forbids nothing' }
}
