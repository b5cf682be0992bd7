/**
 * Bundles the parts of every standard into one prepared document per instrument.
 *
 *   standards/<package>/<instrument>/{standard,facts,...}.json
 *     -> standards/<package>/generated/<instrument>.{json,js,d.ts}
 *
 * The part files are the source; the generated twins carry the zone tables as well, are never edited and never
 * committed. Vectors stay out.
 * Usage: node scripts/generate-standards.mjs
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { loadSource } from './load-source.mjs'
import { loadStandards } from './load-standards.mjs'

const banner = '/* generated from the part files beside this folder; do not edit */'
const declaration = `${banner}
import type { StandardDocument } from '@lijie/schema'
declare const document: StandardDocument
export default document
`

const { prepareStandard } = await loadSource('packages/engine/src/calendar-compiler/index.ts')
const standards = loadStandards()
const outOf = ({ folder }) => path.join(path.dirname(folder), 'generated')
for (const out of new Set(standards.map(outOf))) rmSync(out, { recursive: true, force: true })
for (const standard of standards) {
  const out = outOf(standard)
  const json = JSON.stringify(prepareStandard(standard.document))
  mkdirSync(out, { recursive: true })
  writeFileSync(path.join(out, `${standard.instrument}.json`), `${json}\n`)
  writeFileSync(
    path.join(out, `${standard.instrument}.js`),
    `${banner}\nexport default /* @__PURE__ */ Object.freeze(${json})\n`
  )
  writeFileSync(path.join(out, `${standard.instrument}.d.ts`), declaration)
}
const names = standards.map(({ package: owner, instrument }) => `${owner}/${instrument}`)
console.log(`standards: ${names.length} instruments generated (${names.join(', ')})`)
