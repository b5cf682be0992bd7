/**
 * Derives the time limits of Boston's 311 service types from published target instants and writes the part files of
 * standards/boston/service-targets-2011. The same input gives the same bytes.
 *
 * A type gets a limit when at least half of its cases have a target and one limit reproduces at least three quarters of
 * them to within 10 seconds; the others say that no limit is known, and why. Fails when the types with a limit hold less
 * than 95 % of all published targets.
 *
 * Usage: node scripts/derive-boston-limits.mjs CASES.csv [OUT_DIR]
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildCriteria } from './boston/build-criteria.mjs'
import { buildEvaluation } from './boston/build-evaluation.mjs'
import { buildStandard } from './boston/build-standard.mjs'
import { buildTaxonomy } from './boston/build-taxonomy.mjs'
import { buildCalendar, buildTimeLimits } from './boston/build-time-parts.mjs'
import { fitTypes, hasLimit } from './boston/fit-limits.mjs'
import { readCases } from './boston/read-cases.mjs'
import { formatJson } from './yuncheng/format-json.mjs'

const here = path.dirname(fileURLToPath(import.meta.url))
const leastCovered = 0.95

function main(file, outFolder) {
  const types = fitTypes(readCases(file))
  const limited = types.filter((type) => hasLimit(type))
  const figures = {
    types: types.length,
    limited: limited.length,
    targets: sum(types, ({ targets }) => targets),
    covered: sum(limited, ({ targets }) => targets),
    reproduced: sum(limited, ({ best }) => best.reproduced)
  }
  if (figures.covered < leastCovered * figures.targets) {
    throw new Error(
      `Types with a limit hold ${figures.covered} of ${figures.targets} targets, less than 95 %`
    )
  }
  const names = JSON.parse(readFileSync(path.join(here, 'boston/type-names.json'), 'utf8'))
  const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex')
  const parts = {
    standard: buildStandard(sha256, figures),
    facts: { $schema: '../../../packages/schema/schemas/facts.schema.json', facts: {} },
    taxonomy: buildTaxonomy(types, names),
    criteria: buildCriteria(types),
    calendar: buildCalendar(),
    'time-limits': buildTimeLimits(),
    evaluation: buildEvaluation()
  }
  mkdirSync(outFolder, { recursive: true })
  for (const [part, value] of Object.entries(parts)) {
    writeFileSync(path.join(outFolder, `${part}.json`), formatJson(value))
  }
  console.log(JSON.stringify(figures))
}

function sum(list, read) {
  return list.reduce((total, item) => total + read(item), 0)
}

const [file, outFolder = path.join(here, '../standards/boston/service-targets-2011')] = process.argv.slice(2)
if (file === undefined) {
  console.error('Usage: node scripts/derive-boston-limits.mjs CASES.csv [OUT_DIR]')
  process.exitCode = 2
} else {
  main(file, outFolder)
}
