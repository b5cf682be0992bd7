/**
 * Writes the golden vectors of every row of the national code lists straight from the file of rows: what the parts of its code
 * are, what it is called and how well it is known.
 *
 * Usage: node scripts/oracles/national-vectors.mjs ROWS_FILE
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { formatJson } from '../yuncheng/format-json.mjs'
import { createVector } from './create-vector.mjs'

const root = new URL('../../standards/national/', import.meta.url)
const folders = { 'CJ/T 214-2007': 'cjt-214-2007', 'GB/T 30428.2-2013': 'gbt-30428-2-2013' }

/** A code is no surer than the place of its category. */
function evidenceOf({ evidence, categoryEvidence }) {
  return [evidence, categoryEvidence].includes('inferred') ? 'inferred' : 'derived'
}

function createTest(row) {
  const { kind, category, subcategory, name } = row
  const words = name.en.toLowerCase().split(/[^a-z0-9]+/)
  const key = `name:${words.filter((word) => word !== '').join('-')}`
  const text = subcategory === null ? key : category + subcategory
  const value = { category, subcategory, name, evidence: evidenceOf(row), written: text }
  const answer = subcategory === null ? { refused: ['taxonomy/entry-without-code'] } : { value }
  return createVector(`${kind} ${name.zh}`, { code: { form: 'type', kind, text } }, answer)
}

function main(rowsFile) {
  const { rows } = JSON.parse(readFileSync(rowsFile, 'utf8'))
  for (const [standard, folder] of Object.entries(folders)) {
    const tests = rows.filter((row) => row.standard === standard).map((row) => createTest(row))
    const groups = [{ description: 'every row of the list', on: '2026-03-02', tests }]
    const $schema = '../../../../packages/schema/schemas/vectors.schema.json'
    writeFileSync(new URL(`${folder}/vectors/types.json`, root), formatJson({ $schema, groups }))
    console.log(`${folder}: ${tests.length} vectors`)
  }
}

if (process.argv[2] === undefined) {
  console.error('usage: node scripts/oracles/national-vectors.mjs ROWS_FILE')
  process.exitCode = 2
} else main(process.argv[2])
