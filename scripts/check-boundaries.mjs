/**
 * Checks who may import whom (see ARCHITECTURE.md): directions between packages, directions between the areas of the
 * engine and of the runner, no import cycles, no node builtins in schema and engine, luxon and rrule each behind one file.
 *
 * Test files are free: they may read standards, files and other areas. Type imports count for directions; for cycles
 * and for the one-file rule of the two libraries only imports that exist at run time count.
 *
 * Usage: node scripts/check-boundaries.mjs [root]; prints file:line and the rule, exits 1 when there is a violation.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { readImports } from './read-imports.mjs'

/** package folder -> package folders it may import from; `standards` stands for every standards package. */
const packageDirections = {
  schema: [],
  engine: ['schema'],
  testing: ['schema', 'engine'],
  runner: ['schema', 'engine'],
  'json-rules-engine': ['schema', 'engine'],
  warehouse: ['schema', 'engine'],
  cli: ['schema', 'engine', 'testing', 'runner', 'warehouse', 'standards']
}
/** engine area -> areas directly below it; what lies below those may be imported too. */
const areaDirections = {
  kernel: [],
  'civil-time': ['kernel'],
  taxonomy: ['kernel'],
  criteria: ['taxonomy', 'civil-time'],
  calendar: ['kernel', 'civil-time'],
  'calendar-compiler': ['calendar'],
  'time-limits': ['calendar'],
  instants: ['calendar'],
  responsibility: ['criteria'],
  'unit-grids': ['responsibility'],
  codes: ['responsibility'],
  'limit-text': ['time-limits'],
  citations: ['limit-text'],
  clock: ['time-limits'],
  workflow: ['criteria', 'responsibility', 'clock'],
  'workflow-graph': ['workflow'],
  'case-facts': ['workflow', 'counting'],
  duties: ['criteria', 'time-limits'],
  drawings: ['clock'],
  counting: ['kernel'],
  formulas: ['kernel'],
  points: ['formulas'],
  periods: ['calendar'],
  evaluation: ['counting', 'periods', 'formulas', 'points'],
  reference: ['criteria'],
  batch: ['criteria'],
  layers: ['civil-time'],
  rulebook: [
    'layers',
    'taxonomy',
    'criteria',
    'civil-time',
    'calendar',
    'time-limits',
    'evaluation',
    'responsibility',
    'workflow',
    'duties'
  ],
  catalog: ['rulebook'],
  analysis: ['rulebook'],
  changes: ['catalog', 'analysis'],
  'source-conflicts': ['analysis', 'criteria']
}
/** The same for the areas of the runner. */
const runnerDirections = {
  journal: [],
  store: ['journal'],
  'memory-store': ['store'],
  sqlite: ['store'],
  postgres: ['store'],
  rules: ['journal'],
  cases: ['rules', 'store'],
  timers: ['store'],
  outbox: ['store'],
  'personal-data': ['store'],
  commands: ['cases', 'timers', 'outbox', 'personal-data'],
  'case-facts': ['commands'],
  runner: ['commands', 'case-facts'],
  simulation: ['runner', 'memory-store']
}
/** package folder -> the table of its areas. */
const areaTables = { engine: areaDirections, runner: runnerDirections }
const withoutBuiltins = new Set(['schema', 'engine'])
const confinedLibraries = {
  luxon: 'packages/engine/src/calendar-compiler/',
  rrule: 'packages/engine/src/calendar-compiler/',
  flatbush: 'packages/engine/src/unit-grids/',
  '@turf/boolean-point-in-polygon': 'packages/engine/src/unit-grids/'
}
const builtins = new Set(builtinModules)

/** The name of the package in `@lijie/engine/kernel`, `node:fs` or `rrule/dist/x`. */
function packageNameOf(specifier) {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

/** `@lijie/engine` -> `engine`, `@lijie/standard-boston` -> `standards`, anything else -> undefined. */
function workspaceOf(specifier) {
  const name = packageNameOf(specifier)
  if (name.startsWith('@lijie/standard-')) return 'standards'
  return name === 'lijie' ? 'cli' : /^@lijie\/(.+)$/.exec(name)?.[1]
}

/** All areas below `area`, itself included. */
function areasBelow(area, table) {
  return new Set([area, ...table[area].flatMap((below) => [...areasBelow(below, table)])])
}

/** Source files of packages/<name>/src that ship, as paths relative to `root` with forward slashes. */
function sourceFiles(root) {
  const packages = path.join(root, 'packages')
  return readdirSync(packages, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => /^packages\/[^/]+\/src\/.*\.(ts|js|mts|mjs)$/.test(file))
    .filter((file) => !/\.d\.ts$|\.test\.ts$|\.test-d\.ts$/.test(file))
    .toSorted()
}

/** The file of `files` that a relative import leads to, or the plain path when there is none. */
function resolveRelative(file, specifier, files) {
  const target = path.posix.join(path.posix.dirname(file), specifier)
  return (
    [target, target.replace(/\.js$/, '.ts'), target.replace(/\.mjs$/, '.mts')].find((one) =>
      files.has(one)
    ) ?? target
  )
}

function checkPackageImport(file, { specifier, typeOnly }, report, owners) {
  const own = file.split('/')[1]
  const name = packageNameOf(specifier)
  const workspace = workspaceOf(specifier)
  if (workspace === own) report(`imports its own package by name: ${specifier}`)
  else if (workspace !== undefined && !packageDirections[own]?.includes(workspace))
    report(`${own} must not import ${specifier}`)
  if (withoutBuiltins.has(own) && (specifier.startsWith('node:') || builtins.has(name)))
    report(`${own} runs in browsers too and must not import ${specifier}`)
  const home = confinedLibraries[name]
  if (home === undefined) return
  if (!file.startsWith(home)) report(`${name} may be imported only under ${home}`)
  else if (!typeOnly && (owners[name] ??= file) !== file)
    report(`${name} is already imported by ${owners[name]}`)
}

function checkAreaImport(file, target, report) {
  const [, own, , from] = file.split('/')
  const [, , , to] = target.split('/')
  const table = areaTables[own]
  if (from === to || file === `packages/${own}/src/index.ts`) {
    if (from !== to && !target.endsWith(`/${to}/index.ts`))
      report(`${to} is entered by ./${to}/index.js only`)
    return
  }
  if (table[from] === undefined) return
  if (table[to] === undefined) report(`${from} must not import ${target}: not an area`)
  else if (!areasBelow(from, table).has(to)) report(`area ${from} must not import area ${to}`)
  else if (!target.endsWith(`src/${to}/index.ts`)) report(`area ${to} is entered by ../${to}/index.js only`)
}

/** One violation per group of files that import each other in a circle, at the import that closes it. */
function findCycles(graph, report) {
  const state = new Map()
  const visit = (file, trail) => {
    state.set(file, 'open')
    for (const { target, line } of graph.get(file) ?? []) {
      if (state.get(target) === 'open') {
        const circle = [...trail.slice(trail.indexOf(target)), target]
        report(file, line, `import cycle: ${circle.join(' -> ')}`)
      } else if (!state.has(target)) visit(target, [...trail, target])
    }
    state.set(file, 'done')
  }
  for (const file of graph.keys()) if (!state.has(file)) visit(file, [file])
}

/** All violations under `root`, each as `{ file, line, message }`. */
export function checkBoundaries(root) {
  const violations = []
  const add = (file, line, message) => violations.push({ file, line, message })
  const files = new Set(sourceFiles(root))
  const graph = new Map()
  const owners = {}
  for (const file of files) {
    const [, own, , area, ...rest] = file.split('/')
    if (packageDirections[own] === undefined)
      add(file, 1, `package ${own} has no line in the table of directions`)
    const table = areaTables[own]
    if (table !== undefined && rest.length > 0 && table[area] === undefined)
      add(file, 1, `${area} has no line in the table of areas`)
    if (table !== undefined && rest.length === 0 && area !== 'index.ts')
      add(file, 1, 'only index.ts stands beside the areas')
    const edges = []
    for (const imported of readImports(file, readFileSync(path.join(root, file), 'utf8'))) {
      const report = (message) => add(file, imported.line, message)
      if (!imported.specifier.startsWith('.')) {
        checkPackageImport(file, imported, report, owners)
        continue
      }
      const target = resolveRelative(file, imported.specifier, files)
      if (!target.startsWith(`packages/${own}/src/`)) report(`leaves the package: ${imported.specifier}`)
      else if (table !== undefined) checkAreaImport(file, target, report)
      if (!imported.typeOnly && files.has(target)) edges.push({ target, line: imported.line })
    }
    graph.set(file, edges)
  }
  findCycles(graph, add)
  return violations
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url))
  const violations = checkBoundaries(root)
  for (const { file, line, message } of violations) console.error(`${file}:${line} ${message}`)
  console.log(`boundaries: ${violations.length} violations`)
  process.exitCode = violations.length === 0 ? 0 : 1
}
