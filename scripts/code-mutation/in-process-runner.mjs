/**
 * A Stryker test runner that keeps the tests of the time areas in one process: a mutant costs its tests and nothing else.
 *
 * Stryker's own vitest runner starts vitest anew for every mutant (two seconds, against some milliseconds here) and takes
 * a test file that no longer loads for one without failures. Mutants of code that runs while the files load are given
 * files that are loaded again.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { collectTests } from './collect-tests.mjs'

/** Folders of tests. */
const areas = ['src/civil-time', 'src/calendar', 'src/time-limits', 'test/time-laws']

/** Stryker finds the runner by its name. */
export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', factory: createRunner }]

function createRunner() {
  // Through this global, instrumented code is told which mutant is active and tells what was reached.
  const shared = (globalThis['__stryker__'] ??= {})
  let files
  let tests

  return {
    capabilities: () => ({ reloadEnvironment: true }),
    init: async () => {
      files = await bundleTests()
    },
    dispose: async () => {
      for (const file of files ?? []) rmSync(file, { force: true })
    },
    dryRun: async () => {
      tests = await loadTests(files[0])
      const results = []
      for (const [id] of tests.entries()) results.push(await runTest(id))
      return { status: 'complete', tests: results, mutantCoverage: shared.mutantCoverage }
    },
    mutantRun: async ({ activeMutant, hitLimit, mutantActivation, sandboxFileName, testFilter }) => {
      Object.assign(shared, { activeMutant: undefined, hitCount: 0, hitLimit })
      if (mutantActivation === 'runtime') tests ??= await loadTests(files[0])
      shared.activeMutant = activeMutant.id
      try {
        if (mutantActivation === 'static') tests = await loadTests(files[0])
        const ids = testFilter?.map(Number) ?? [...tests.keys()]
        return await runMutant(sortByCloseness(ids, tests, sandboxFileName))
      } catch (error) {
        return { status: 'killed', killedBy: [], failureMessage: String(error), nrOfTests: 0 }
      } finally {
        shared.activeMutant = undefined
        if (mutantActivation === 'static') tests = undefined
      }
    }
  }

  async function runMutant(ids) {
    let nrOfTests = 0
    for (const id of ids) {
      const { status, failureMessage } = await runTest(id)
      nrOfTests++
      if (shared.hitCount > shared.hitLimit) return { status: 'timeout', reason: 'It runs on and on.' }
      if (status === failed) return { status: 'killed', killedBy: [`${id}`], failureMessage, nrOfTests }
    }
    return { status: 'survived', nrOfTests }
  }

  async function runTest(id) {
    const { name, run } = tests[id]
    const begun = performance.now()
    const result = () => ({ id: `${id}`, name, timeSpentMs: performance.now() - begun })
    shared.currentTestId = `${id}`
    try {
      await run()
      return { ...result(), status: passed }
    } catch (error) {
      return { ...result(), status: failed, failureMessage: String(error) }
    } finally {
      shared.currentTestId = undefined
    }
  }
}
createRunner.inject = []

const passed = 0
const failed = 1

/** Tests of the mutated file first, then those of its folder: most mutants fall to one of them. */
function sortByCloseness(ids, tests, mutated) {
  const [folder, stem] = [path.dirname(mutated), mutated.replace(/\.ts$/, '.')]
  const distance = (id) => {
    const { file } = tests[id]
    return file.startsWith(stem) ? 0 : path.dirname(file) === folder ? 1 : 2
  }
  return ids.toSorted((a, b) => distance(a) - distance(b))
}

/** All tests of the areas as one file: examples first, because they are quick and most mutants fall to one. */
async function bundleTests() {
  const files = areas
    .flatMap((area) => readdirSync(`packages/engine/${area}`).map((name) => `./${area}/${name}`))
    .filter((file) => file.endsWith('.test.ts'))
    .toSorted((a, b) => Number(a.includes('.property.')) - Number(b.includes('.property.')))
  const kept = await bundle('kept', keptModules, [])
  const tests = files.map((file) => `import '${file}'`).join('\n')
  return [
    await bundle('time-tests', tests, [
      { filter: /^vitest$/, path: new URL('collect-tests.mjs', import.meta.url).href },
      { filter: /^fast-check$/, path: new URL('few-cases.mjs', import.meta.url).href },
      { filter: /\/(build-zone-table\.js|load-standards\.mjs)$/, path: pathToFileURL(kept).href }
    ]),
    kept
  ]
}

/** Reading the zone database and all standards takes longer than the tests of a mutant: they are read once. */
const keptModules = `
  import { buildZoneTable as build } from './src/calendar-compiler/build-zone-table.js'
  import { loadStandards as load } from '../../scripts/load-standards.mjs'
  export * from './src/calendar-compiler/build-zone-table.js'
  const zones = new Map()
  export function buildZoneTable(zone, range) {
    if (range !== undefined) return build(zone, range)
    if (!zones.has(zone)) zones.set(zone, build(zone))
    return zones.get(zone)
  }
  let standards
  export function loadStandards() {
    standards ??= load()
    return standards
  }`

async function bundle(name, contents, replacements) {
  // Beside the scripts, from which fixtures find the standards.
  const outfile = path.resolve(`scripts/${name}-${process.pid}.mjs`)
  await build({
    stdin: { contents, resolveDir: path.resolve('packages/engine') },
    // Not the folder in which esbuild was imported: Stryker has moved to its copy of the repository since.
    absWorkingDir: process.cwd(),
    outfile,
    bundle: true,
    // The package is without side effects; its tests are nothing else.
    ignoreAnnotations: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['@lijie/source'],
    external: ['luxon'],
    plugins: [{ name: 'replace', setup: (building) => replaceModules(building, replacements) }],
    logLevel: 'error'
  })
  return outfile
}

function replaceModules({ onLoad, onResolve }, replacements) {
  onLoad({ filter: /\.test\.ts$/ }, ({ path: file }) => ({
    contents: `import { enterFile } from 'vitest'\nenterFile(${JSON.stringify(file)})\n${readFileSync(file, 'utf8')}`,
    loader: 'ts'
  }))
  for (const { filter, path: url } of replacements)
    onResolve({ filter }, () => ({ path: url, external: true }))
}

async function loadTests(file) {
  const tests = collectTests()
  // The same address would give the module that is loaded already.
  await import(`${pathToFileURL(file).href}?${performance.now()}`)
  return tests
}
