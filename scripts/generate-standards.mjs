/**
 * Bundles the parts of every standard into one document per instrument.
 *
 *   standards/<package>/<instrument>/{standard,facts,...}.json
 *     -> standards/<package>/generated/<instrument>.{json,js,d.ts}
 *
 * The part files are the source; the generated twins are never edited and never committed. Vectors stay out.
 * Usage: node scripts/generate-standards.mjs [folder that holds standards/, default the repository]
 */
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** Part file -> key of the bundled document, in the order in which they are written. */
const parts = {
  'standard.json': 'standard',
  'facts.json': 'facts',
  'taxonomy.json': 'taxonomy',
  'criteria.json': 'criteria',
  'calendar.json': 'calendar',
  'time-limits.json': 'timeLimits',
  'evaluation.json': 'evaluation'
}
const banner = '/* generated from the part files beside this folder; do not edit */'
const declaration = `${banner}
import type { StandardDocument } from '@lijie/schema'
declare const document: StandardDocument
export default document
`

/** The instruments of one standards package: folders that hold a standard.json. */
async function instrumentsOf(packageFolder) {
  const entries = await readdir(packageFolder, { withFileTypes: true })
  return entries
    .filter(
      (entry) => entry.isDirectory() && existsSync(path.join(packageFolder, entry.name, 'standard.json'))
    )
    .map((entry) => entry.name)
    .toSorted()
}

/** Reads the parts of one instrument into one object; a broken file is named in the error. */
async function readDocument(folder) {
  const document = {}
  for (const [file, key] of Object.entries(parts)) {
    const partPath = path.join(folder, file)
    if (!existsSync(partPath)) continue
    const text = await readFile(partPath, 'utf8')
    try {
      const { $schema: _, ...part } = JSON.parse(text)
      document[key] = part
    } catch (cause) {
      throw new Error(`${partPath} is not JSON: ${cause.message}`, { cause })
    }
  }
  return document
}

/** Generates the twins of every instrument under `root`/standards; returns the instruments as `package/instrument`. */
export async function generateStandards(root) {
  const standards = path.join(root, 'standards')
  const done = []
  if (!existsSync(standards)) return done
  for (const name of (await readdir(standards)).toSorted()) {
    const packageFolder = path.join(standards, name)
    if (!existsSync(path.join(packageFolder, 'package.json'))) continue
    const out = path.join(packageFolder, 'generated')
    await rm(out, { recursive: true, force: true })
    for (const instrument of await instrumentsOf(packageFolder)) {
      const json = JSON.stringify(await readDocument(path.join(packageFolder, instrument)), null, 2)
      await mkdir(out, { recursive: true })
      await writeFile(path.join(out, `${instrument}.json`), `${json}\n`)
      await writeFile(
        path.join(out, `${instrument}.js`),
        `${banner}\nexport default /* @__PURE__ */ Object.freeze(${json})\n`
      )
      await writeFile(path.join(out, `${instrument}.d.ts`), declaration)
      done.push(`${name}/${instrument}`)
    }
  }
  return done
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url))
  const done = await generateStandards(root)
  console.log(`standards: ${done.length} instruments generated${done.length ? ` (${done.join(', ')})` : ''}`)
}
