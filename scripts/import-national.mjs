/**
 * Writes standards/national from a file of code list rows (taxonomies.json).
 *
 * The words written by this project stand in scripts/national/. The same rows give the same bytes; the committed files are the
 * truth where the rows are not at hand. Usage: node scripts/import-national.mjs ROWS_FILE
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildIdentity } from './national/build-identity.mjs'
import { buildTaxonomy } from './national/build-taxonomy.mjs'
import { codeLists } from './national/code-lists.mjs'
import { formatJson } from './yuncheng/format-json.mjs'

const out = fileURLToPath(new URL('../standards/national', import.meta.url))

function main(rowsFile) {
  const { rows } = JSON.parse(readFileSync(rowsFile, 'utf8'))
  for (const list of codeLists) {
    const own = rows.filter(({ standard }) => standard === list.rowsOf)
    if (own.length === 0) throw new Error(`${rowsFile} has no rows of ${list.rowsOf}`)
    const parts = { standard: buildIdentity(list), taxonomy: buildTaxonomy(own, list) }
    const folder = path.join(out, list.folder)
    mkdirSync(folder, { recursive: true })
    for (const [name, part] of Object.entries(parts)) {
      const $schema = `../../../packages/schema/schemas/${name}.schema.json`
      writeFileSync(path.join(folder, `${name}.json`), formatJson({ $schema, ...part }))
    }
    console.log(`${list.folder}: ${own.length} rows`)
  }
}

if (process.argv[2] === undefined) {
  console.error('usage: node scripts/import-national.mjs ROWS_FILE')
  process.exitCode = 2
} else main(process.argv[2])
