import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { listNeededStandards } from '@lijie/testing'
import {
  createIssue,
  partFiles,
  type EquivalentMutants,
  type Issue,
  type StandardDocument,
  type VectorFile
} from '@lijie/schema'
import { findDocuments } from '../check/find-documents.js'
import { CliFailure, createFailure } from '../cli-failure.js'
import { prepare } from '../standards/load-standards.js'
import { findPackagedStandard, listPackagedNames } from '../standards/packaged-standards.js'
import { readPartFile } from '../standards/read-part-file.js'
import { readStandardFolder } from '../standards/read-standard-folder.js'
import { findPackagedFolder } from './find-packaged-folder.js'
import type { ReadVectors, TestedStandard } from './tested-standard.js'

/** The standards to be tested, and all that their rulebooks are composed of. */
export interface TestBench {
  readonly tested: readonly TestedStandard[]
  /** Prepared standards by id. */
  readonly standards: ReadonlyMap<string, StandardDocument>
  /** Ids that are needed and were found neither among the folders given nor among those packaged. */
  readonly missing: readonly string[]
}

/**
 * Reads standards with their tests from folders, or by the id of a packaged one.
 *
 * @throws CliFailure for a path that holds no standard, and for a standard or test file with errors.
 */
export async function readTestedStandards(names: readonly string[], cwd: string): Promise<TestBench> {
  const folders = new Set<string>()
  for (const name of names) for (const folder of await findFolders(name, cwd)) folders.add(folder)
  const read = await Promise.all([...folders].map((folder) => readTested(folder, cwd)))
  const errors = read.flatMap(({ issues }) => issues).filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new CliFailure(errors)
  const { documents, missing } = await collectDocuments(read.map(({ tested }) => tested))
  const standards = new Map(documents.map((document) => [document.standard.id, document]))
  const tested = read.map((one) => {
    const { document } = one.tested
    return { ...one.tested, document: standards.get(document.standard.id) ?? document }
  })
  return { tested, standards, missing }
}

async function findFolders(name: string, cwd: string): Promise<readonly string[]> {
  const packaged = existsSync(path.resolve(cwd, name)) ? undefined : await findPackagedFolder(name)
  if (packaged !== undefined) return [packaged]
  if (!existsSync(path.resolve(cwd, name)))
    throw createFailure('cases/unknown-standard', { standard: name, known: listPackagedNames() })
  const { folders } = await findDocuments([name], cwd)
  if (folders.length === 0)
    throw new CliFailure([createIssue('cases/nothing-to-check', { path: name }, { file: name })])
  return folders
}

async function readTested(
  folder: string,
  cwd: string
): Promise<{ readonly tested: TestedStandard; readonly issues: readonly Issue[] }> {
  const { document, sources, issues } = await readStandardFolder(folder, cwd)
  const found = [...issues]
  const vectors: ReadVectors[] = []
  for (const file of await listVectorFiles(folder, cwd)) {
    const read = await readPartFile('vectors', file, cwd)
    found.push(...read.issues)
    vectors.push({ file, content: read.value as VectorFile, positions: read.positions })
  }
  const file = path.join(folder, partFiles['equivalent-mutants'])
  const known = existsSync(path.resolve(cwd, file))
    ? await readPartFile('equivalent-mutants', file, cwd)
    : undefined
  found.push(...(known?.issues ?? []))
  const equivalents = (known?.value as EquivalentMutants | undefined)?.mutants ?? []
  return { tested: { folder, document, sources, vectors, equivalents }, issues: found }
}

/** `vectors.json` in the folder itself, then what lies in `vectors/`. */
async function listVectorFiles(folder: string, cwd: string): Promise<readonly string[]> {
  const own = path.join(folder, partFiles.vectors)
  const vectors = path.join(folder, 'vectors')
  const names = existsSync(path.resolve(cwd, vectors)) ? await readdir(path.resolve(cwd, vectors)) : []
  const files = names.filter((name) => name.endsWith('.json')).toSorted()
  const found = files.map((name) => path.join(vectors, name))
  return existsSync(path.resolve(cwd, own)) ? [own, ...found] : found
}

/** The tested standards, those that their vectors name, and all that these need. */
async function collectDocuments(
  tested: readonly TestedStandard[]
): Promise<{ readonly documents: readonly StandardDocument[]; readonly missing: readonly string[] }> {
  const given = new Map(tested.map(({ document }) => [document.standard.id, document]))
  const found = new Map<string, StandardDocument>()
  const missing: string[] = []
  const open = [...given.keys(), ...tested.flatMap(({ vectors }) => listNamed(vectors))]
  for (let id = open.shift(); id !== undefined; id = open.shift()) {
    if (found.has(id) || missing.includes(id)) continue
    const document = given.get(id) ?? (await findPackagedStandard(id)?.load())
    if (document === undefined) missing.push(id)
    else {
      found.set(id, document)
      open.push(...listNeededStandards(document))
    }
  }
  return { documents: await prepare([...found.values()]), missing }
}

function listNamed(vectors: readonly ReadVectors[]): readonly string[] {
  return vectors.flatMap(({ content }) =>
    content.groups.flatMap(({ bind = {}, standards = [] }) => [...Object.values(bind), ...standards])
  )
}
