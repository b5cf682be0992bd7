import { readFileSync } from 'node:fs'

/** What each package may need at run time, beside packages of this project. */
const allowed = {
  '@lijie/schema': [],
  '@lijie/engine': ['luxon', 'ts-pattern'],
  '@lijie/testing': [],
  '@lijie/json-rules-engine': []
}
const never = ['expr-eval', 'mathjs', 'xlsx', 'exceljs', 'js-yaml', 'jsonpath-plus', 'json-rules-engine']

/** Runtime dependencies are those of the design; none of them runs a script when it is installed. */
export const promise = {
  number: 34,
  title: 'Runtime dependencies are what the design says',
  run: async () => {
    const { packages } = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'))
    const published = Object.entries(packages).filter(([place]) =>
      /^(packages|standards)\/[^/]+$/.test(place)
    )
    const problems = published.flatMap(([place, entry]) => checkPackage(packages, place, entry))
    problems.push(...checkJsonPath(packages))
    const closure = new Set(published.flatMap(([place]) => [...closureOf(packages, place)]))
    return {
      held: problems.length === 0,
      figure: `${published.length} published packages, ${closure.size} packages installed with them, ${problems.length} not as designed; jsonpath-plus only below json-rules-engine, a peer of its adapter alone`,
      ...(problems.length === 0 ? {} : { details: problems.join('\n') })
    }
  }
}

function checkPackage(packages, place, { name, dependencies = {} }) {
  const problems = []
  const limit = allowed[name]
  for (const dependency of Object.keys(dependencies))
    if (limit !== undefined && !dependency.startsWith('@lijie/') && !limit.includes(dependency))
      problems.push(`${name} needs ${dependency}`)
  for (const installed of closureOf(packages, place)) {
    const dependency = nameOf(installed)
    if (never.includes(dependency)) problems.push(`${name} installs ${dependency}`)
    if (packages[installed].hasInstallScript) problems.push(`${dependency} runs a script when installed`)
  }
  return problems
}

/** Who needs jsonpath-plus, and who has json-rules-engine as a peer. */
function checkJsonPath(packages) {
  return Object.entries(packages).flatMap(([place, entry]) => {
    const isEngine = nameOf(place) === 'json-rules-engine'
    const isAdapter = place === 'packages/json-rules-engine'
    const problems = []
    if (!isEngine && 'jsonpath-plus' in (entry.dependencies ?? {}))
      problems.push(`${place} needs jsonpath-plus`)
    if (!isAdapter && 'json-rules-engine' in (entry.peerDependencies ?? {}))
      problems.push(`${place} has json-rules-engine as a peer`)
    return problems
  })
}

/** Everything that comes with a package when it is installed, by its place in the lock file; peers do not count. */
function closureOf(packages, start) {
  const found = new Set()
  const open = [start]
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { dependencies = {}, optionalDependencies = {} } = packages[place]
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const next = resolve(packages, place, name)
      if (next === undefined || found.has(next)) continue
      if (!next.startsWith('packages/') && !next.startsWith('standards/')) found.add(next)
      open.push(next)
    }
  }
  return found
}

/** Where the lock file puts a dependency: the nearest node_modules above; links are followed. */
function resolve(packages, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
    const place = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`
    const entry = packages[place]
    if (entry !== undefined) return entry.link ? entry.resolved : place
    if (folder === '') return undefined
  }
}

function nameOf(place) {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)
}
