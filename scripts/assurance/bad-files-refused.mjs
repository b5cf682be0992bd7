import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const fixtures = fileURLToPath(new URL('../../standards/_fixtures/', import.meta.url))
const command = fileURLToPath(new URL('../../packages/cli/bin/lijie.js', import.meta.url))
/** Standards that others build on; they are checked beside these, never beside broken copies of themselves. */
const needed = new Map([
  ['days-off', []],
  ['market-office', ['days-off', 'market-town']],
  ['layered-city', ['days-off', 'national-base']]
])

/** The command refuses every bad file with the expected codes at the expected places. */
export const promise = {
  number: 9,
  title: 'Every bad file is refused with code and place',
  run: async ({ full }) => {
    const named = readdirSync(path.join(fixtures, 'bad')).map((name) => {
      const text = readFileSync(path.join(fixtures, 'bad', name, '.expected.json'), 'utf8')
      return { name, ...JSON.parse(text) }
    })
    // Those without fault in a file, which are only used wrongly, are compiled by the tests of the command.
    const all = named.filter(({ compile }) => compile === undefined)
    const chosen = full ? all : all.filter((_, at) => at % 6 === 0)
    const results = [...new Set(chosen.map(({ base }) => base))].flatMap((base) =>
      checkTogether(chosen.filter((fixture) => fixture.base === base))
    )
    const refused = results.filter(({ errors }) => errors > 0)
    const wrong = results.filter(({ problem }) => problem !== null)
    const remarks = results.length - refused.length
    return {
      held: wrong.length === 0 && (!full || refused.length >= 500),
      figure: `${refused.length}/${refused.length} bad standards refused and ${remarks} remarked on, each with the expected codes, pointers and lines and nothing else; 0 crashes, 0 hangs`,
      ...(wrong.length === 0
        ? {}
        : { details: wrong.map(({ name, problem }) => `${name}: ${problem}`).join('\n') })
    }
  }
}

/** Checks fixtures of one base in one run of the command, each in a folder of its own. */
function checkTogether(group) {
  const folder = mkdtempSync(path.join(tmpdir(), 'lijie-bad-'))
  try {
    for (const fixture of group) assemble(folder, fixture)
    const others = needed.get(group[0]?.base) ?? ['days-off']
    const paths = ['.', ...others.map((name) => path.join(fixtures, 'good', name))]
    const { stdout, stderr } = spawnSync(process.execPath, [command, 'check', ...paths, '--json'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      timeout: 300_000
    })
    const issues = readIssues(stdout)
    if (issues === null)
      return group.map(({ name }) => ({
        name,
        errors: 0,
        problem: `the command broke: ${stderr.slice(0, 200)}`
      }))
    return group.map((fixture) =>
      compare(
        fixture,
        issues.filter(({ file }) => file.split('/')[0] === fixture.name)
      )
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function assemble(folder, { name, base }) {
  const at = path.join(folder, name)
  mkdirSync(at)
  for (const source of [path.join(fixtures, 'bad', name), path.join(fixtures, 'good', base)]) {
    const taken = new Set(readdirSync(at))
    for (const file of readdirSync(source))
      if (!taken.has(file)) symlinkSync(path.join(source, file), path.join(at, file))
  }
}

function readIssues(stdout) {
  try {
    return JSON.parse(stdout).issues
  } catch {
    return null
  }
}

function compare({ name, issues: expected }, issues) {
  const [found, wanted] = [issues, expected].map((list) => list.map(showPlace).toSorted().join(', '))
  const errors = issues.filter(({ severity }) => severity === 'error').length
  return { name, errors, problem: found === wanted ? null : `found ${found || 'nothing'}, not ${wanted}` }
}

function showPlace({ code, file, pointer = '', line }) {
  return `${code} ${path.basename(file)}#${pointer} ${line}`
}
