/**
 * JSON Schemas -> one JavaScript module with a precompiled validator per schema file.
 *
 * ajv compiles at build time, so nothing is compiled where the code runs and a strict content security policy holds.
 * Its standalone output still calls `require` and runs code at import; both are taken out here, so that a bundler can
 * drop the validators which are not used.
 */
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import addFormats from 'ajv-formats'
import { build } from 'esbuild'
import { fileURLToPath } from 'node:url'
import { foldSchemas, isDocument } from './schema-fold.mjs'

const banner = '/* generated from packages/schema/schemas; do not edit */'
const rootId = 'lijie:schemas'

/** `time-limits` -> `validateTimeLimits`. */
export function validatorName(name) {
  return `validate${name.replace(/(^|-)([a-z0-9])/g, (_, __, letter) => letter.toUpperCase())}`
}

/** Marks what ajv runs at import as free of effects. */
function makeShakable(code) {
  return code
    .replace(/const (\w+) = (require\("[^"]+"\)[^;]*);/g, 'const $1 = /* @__PURE__ */ (() => $2)();')
    .replace(/= new RegExp\(/g, '= /* @__PURE__ */ new RegExp(')
}

/** ajv copies all earlier errors whenever a definition adds some; added in place, a bad file of any length takes linear time. */
function makeLinear(code) {
  const copies = /vErrors\.concat\(([\w.]+)\)/g
  if (!copies.test(code)) throw new Error('ajv gathers errors in a new way; see makeLinear')
  const append =
    'function appendErrors(list, more) {\n  for (const error of more) list.push(error)\n  return list\n}\n'
  return append + code.replace(copies, 'appendErrors(vErrors, $1)')
}

/** An ajv that writes small code: shared definitions become functions, bookkeeping for `unevaluated*` is left out. */
function createCompiler(definitions) {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allErrors: true,
    allowUnionTypes: true,
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: true, lines: true }
  })
  ajv.opts.unevaluated = false
  addFormats.default(ajv)
  if (/"unevaluated(Properties|Items)"/.test(JSON.stringify(definitions)))
    throw new Error('unevaluated* is not compiled; use additionalProperties: false')
  ajv.addSchema({ $id: rootId, $defs: definitions })
  return ajv
}

/** The text of validate.js and validate.d.ts for `schemas`; files without a rule of their own (defs) have none. */
export async function generateValidators(schemas) {
  const ajv = createCompiler(foldSchemas(schemas))
  const documents = schemas.filter(({ schema }) => isDocument(schema))
  const exports = Object.fromEntries(
    documents.map(({ name }) => [validatorName(name), `${rootId}#/$defs/${name}`])
  )
  const bundled = await build({
    stdin: {
      contents: makeLinear(makeShakable(standalone.default(ajv, exports))),
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      loader: 'js'
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    charset: 'utf8'
  })
  // ajv notes beside each runtime function how its own compiler would import it; nothing reads that note here.
  const text = bundled.outputFiles[0].text.replace(/^\s*\w+\.code = 'require\([^\n]*\n/gm, '')
  const code = `${banner}\n${text}`
  if (/(?<![\w.$])require\(/.test(code)) throw new Error('the bundled validators still call require()')
  return { code, declarations: declarationsOf(documents) }
}

function declarationsOf(documents) {
  const types = documents.map(({ schema }) => schema.title).toSorted()
  const lines = documents.map(
    ({ name, schema }) => `export declare const ${validatorName(name)}: Validator<${schema.title}>`
  )
  return `${banner}
import type { ${types.join(', ')} } from './types.js'

/** One violation, as ajv reports it. */
export interface ValidationError {
  readonly keyword: string
  readonly instancePath: string
  readonly schemaPath: string
  readonly params: Readonly<Record<string, unknown>>
  readonly propertyName?: string
}

/** Says whether \`data\` has the shape \`T\`; when it has not, \`errors\` of the function holds every violation until the next call. */
export interface Validator<T> {
  (data: unknown): data is T
  errors?: readonly ValidationError[] | null
}

${lines.join('\n')}
`
}
