// Reads standards from their part files, as their authors wrote them.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { readGoldenLines } from './read-golden-lines.mjs'

/** Part file -> key of the document, in the order in which they are written. */
const parts = {
  'standard.json': 'standard',
  'facts.json': 'facts',
  'taxonomy.json': 'taxonomy',
  'criteria.json': 'criteria',
  'calendar.json': 'calendar',
  'time-limits.json': 'timeLimits',
  'evaluation.json': 'evaluation',
  'responsibility.json': 'responsibility',
  'workflow.json': 'workflow',
  'duties.json': 'duties',
  'overrides.json': 'overrides'
}

/**
 * All instruments under a standards folder: their document (not yet prepared), their vector files, golden lines as vectors, and
 * known equivalents.
 * @returns {{ package: string, instrument: string, folder: string, document: object, vectors: { name: string, file: object }[], equivalents: object[] }[]}
 */
export function loadStandards(root = fileURLToPath(new URL('../standards', import.meta.url))) {
  return subfolders(root)
    .filter((name) => !name.startsWith('_'))
    .flatMap((name) =>
      subfolders(path.join(root, name))
        .map((instrument) => ({ package: name, instrument, folder: path.join(root, name, instrument) }))
        .filter(({ folder }) => existsSync(path.join(folder, 'standard.json')))
        .map((found) => readInstrument(found))
    )
}

/** Golden lines are asked on the day the standard takes effect, or on any day where it has none. */
function readInstrument(found) {
  const document = readDocument(found.folder)
  const golden = readGoldenLines(found.folder, document.standard.effectiveFrom ?? '2026-03-02')
  const equivalents = readEquivalents(found.folder)
  return { ...found, document, vectors: [...readVectors(found.folder), ...golden], equivalents }
}

/** The part files of one folder as one document; a broken file is named in the error. */
function readDocument(folder) {
  const document = {}
  for (const [file, key] of Object.entries(parts)) {
    const partPath = path.join(folder, file)
    if (!existsSync(partPath)) continue
    const { $schema: _editorHint, ...part } = readJson(partPath)
    document[key] = part
  }
  return document
}

/** Changes of the data that are known to mean the same. */
function readEquivalents(folder) {
  const file = path.join(folder, 'equivalent-mutants.json')
  return existsSync(file) ? readJson(file).mutants : []
}

function readVectors(folder) {
  const vectors = path.join(folder, 'vectors')
  if (!existsSync(vectors)) return []
  return readdirSync(vectors)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => ({ name, file: readJson(path.join(vectors, name)) }))
}

function subfolders(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules' && entry.name !== 'generated')
    .map((entry) => entry.name)
    .toSorted()
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (cause) {
    throw new Error(`${file} is not JSON: ${cause.message}`, { cause })
  }
}
