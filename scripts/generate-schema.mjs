/**
 * Generates the code that @lijie/schema derives from its JSON Schemas (2020-12).
 *
 *   packages/schema/schemas/*.schema.json
 *     -> packages/schema/src/generated/types.ts       one readonly type per titled schema, plus StandardDocument
 *     -> packages/schema/src/generated/validate.js    one precompiled validator per file, no require, no eval
 *     -> packages/schema/src/generated/validate.d.ts
 *     -> packages/schema/src/generated/schema-shapes.ts   the bare shapes, to explain what is wrong
 *
 * Usage: node scripts/generate-schema.mjs [package folder, default packages/schema]
 */
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { generateShapes } from './schema-shapes.mjs'
import { generateTypes } from './schema-types.mjs'
import { generateValidators } from './schema-validators.mjs'

/** Reads all schema files; `name` is the file name without its ending, e.g. `time-limits`. */
export async function readSchemas(folder) {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.schema.json')).toSorted()
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(path.join(folder, file), 'utf8')
      try {
        return { name: file.replace(/\.schema\.json$/, ''), schema: JSON.parse(text) }
      } catch (cause) {
        throw new Error(`${path.join(folder, file)} is not JSON: ${cause.message}`, { cause })
      }
    })
  )
}

/** Generates the four files for one package folder; returns the names of the schemas read. */
export async function generateSchema(packageFolder) {
  const schemaFolder = path.join(packageFolder, 'schemas')
  if (!existsSync(schemaFolder)) return []
  const schemas = await readSchemas(schemaFolder)
  const out = path.join(packageFolder, 'src', 'generated')
  await mkdir(out, { recursive: true })
  const types = await generateTypes(schemas)
  const { code, declarations } = await generateValidators(schemas)
  await writeFile(path.join(out, 'types.ts'), types)
  await writeFile(path.join(out, 'validate.js'), code)
  await writeFile(path.join(out, 'schema-shapes.ts'), generateShapes(schemas))
  await writeFile(path.join(out, 'validate.d.ts'), declarations)
  return schemas.map(({ name }) => name)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const packageFolder = process.argv[2] ?? fileURLToPath(new URL('../packages/schema', import.meta.url))
  const names = await generateSchema(packageFolder)
  console.log(`schema: types and validators generated from ${names.length} files (${names.join(', ')})`)
}
