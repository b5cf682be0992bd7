/**
 * Writes standards/yuncheng/case-standard-v2 from the tables of facts.
 *
 * Reads yuncheng-criteria.json and taxonomies.json; the vocabulary written by this project stands in scripts/yuncheng/.
 * The same facts give the same bytes. Usage: node scripts/import-yuncheng.mjs FACTS_DIR
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildCriteria } from './yuncheng/build-criteria.mjs'
import { buildFacts } from './yuncheng/build-facts.mjs'
import { buildIdentity } from './yuncheng/build-identity.mjs'
import { buildTaxonomy } from './yuncheng/build-taxonomy.mjs'
import { buildTimeLimits } from './yuncheng/build-time-limits.mjs'
import { formatJson } from './yuncheng/format-json.mjs'
import { splitDefectArea } from './yuncheng/split-defect-area.mjs'

const out = fileURLToPath(new URL('../standards/yuncheng/case-standard-v2', import.meta.url))

function main(factsFolder) {
  const read = (name) => JSON.parse(readFileSync(path.join(factsFolder, name), 'utf8'))
  const table = read('yuncheng-criteria.json')
  const taxonomies = read('taxonomies.json')
  const parts = {
    standard: buildIdentity(table.source),
    facts: buildFacts(),
    taxonomy: buildTaxonomy(table.rows, taxonomies.rows),
    criteria: buildCriteria(table.rows.map((row) => splitDefectArea(row))),
    'time-limits': buildTimeLimits()
  }
  mkdirSync(out, { recursive: true })
  for (const [name, part] of Object.entries(parts)) {
    const $schema = `../../../packages/schema/schemas/${name}.schema.json`
    writeFileSync(path.join(out, `${name}.json`), formatJson({ $schema, ...part }))
  }
  console.log(`yuncheng: ${table.rows.length} rows in ${Object.keys(parts).length} part files`)
}

if (process.argv[2] === undefined) {
  console.error('usage: node scripts/import-yuncheng.mjs FACTS_DIR')
  process.exitCode = 2
} else main(process.argv[2])
