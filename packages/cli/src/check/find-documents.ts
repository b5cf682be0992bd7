import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { createIssue, partFiles, standardPartNames, type Issue, type PartName } from '@lijie/schema'
import { createFailure, nameProblem } from '../cli-failure.js'

/** What a path holds: whole standards, and single files of one part. */
export interface FoundDocuments {
  /** Folders with a standard.json. */
  readonly folders: readonly string[]
  readonly files: readonly { readonly file: string; readonly part: PartName }[]
  /** Paths that hold nothing, and folders with parts of a standard but without its standard.json. */
  readonly issues: readonly Issue[]
}

/** What was found so far. */
interface Search {
  readonly cwd: string
  readonly folders: Set<string>
  readonly files: { file: string; part: PartName }[]
  readonly issues: Issue[]
}

/** Folders that never hold a standard. */
const skipped = new Set(['node_modules', 'generated', 'dist'])
const standardParts: ReadonlySet<PartName> = new Set(standardPartNames)
/** File name -> part. */
const partNames = new Map(Object.entries(partFiles).map(([part, name]) => [name, part as PartName]))
/** Folders are searched so deep below a path. */
const mostLevels = 6

/**
 * Finds the standards and part files under the given paths, in alphabetical order. Folders below a path whose names begin
 * with `.` or `_` (such as `_fixtures`, whose documents are broken on purpose) are searched only when they are named.
 */
export async function findDocuments(paths: readonly string[], cwd: string): Promise<FoundDocuments> {
  const search: Search = { cwd, folders: new Set(), files: [], issues: [] }
  for (const one of paths) {
    if (!(await isFolder(one, cwd))) search.files.push({ file: one, part: partOf(one) })
    else if (!(await searchFolder(one, mostLevels, search))) {
      search.issues.push(createIssue('cases/nothing-to-check', { path: one }, { file: one }))
    }
  }
  return { ...search, folders: [...search.folders] }
}

/** Searches a folder and those in it; false when they hold nothing. */
async function searchFolder(folder: string, levels: number, search: Search): Promise<boolean> {
  const entries = await readdir(path.resolve(search.cwd, folder), { withFileTypes: true })
  const directories = new Set(entries.filter((entry) => entry.isDirectory()).map(({ name }) => name))
  const names = entries.map(({ name }) => name).toSorted()
  let found = takeParts(
    folder,
    names.filter((name) => !directories.has(name)),
    search
  )
  if (levels === 0) return found
  for (const name of names) {
    if (!directories.has(name) || skipped.has(name) || /^[._]/.test(name)) continue
    if (await searchFolder(path.join(folder, name), levels - 1, search)) found = true
  }
  return found
}

/** Takes what lies in a folder itself. The parts of a standard are checked together, others one by one. */
function takeParts(folder: string, names: readonly string[], { folders, files, issues }: Search): boolean {
  const isStandard = names.includes(partFiles.standard)
  if (isStandard) folders.add(folder)
  const lost: string[] = []
  let found = isStandard
  for (const name of names) {
    const part = partInFolder(folder, name)
    if (part === undefined) continue
    found = true
    if (standardParts.has(part)) {
      if (isStandard) continue
      lost.push(name)
    }
    files.push({ file: path.join(folder, name), part })
  }
  if (lost.length > 0) {
    const params = { folder, parts: lost.join(', ') }
    issues.push(createIssue('cases/no-standard-file', params, { file: folder }))
  }
  return found
}

function partInFolder(folder: string, name: string): PartName | undefined {
  if (path.basename(folder) === 'vectors') return name.endsWith('.json') ? 'vectors' : undefined
  return partNames.get(name)
}

async function isFolder(file: string, cwd: string): Promise<boolean> {
  if (file === '') throw createFailure('cases/empty-name', {})
  try {
    return (await stat(path.resolve(cwd, file))).isDirectory()
  } catch (error) {
    const problem = nameProblem(error)
    if (problem === 'ENOENT' || problem === 'ENOTDIR') throw createFailure('cases/not-found', { file })
    throw createFailure('cases/not-readable', { file, problem })
  }
}

/** The part a single file holds, by its name or its folder. */
function partOf(file: string): PartName {
  const found = partInFolder(path.dirname(file), path.basename(file))
  if (found !== undefined) return found
  const expected = Object.values(partFiles).join(', ')
  throw createFailure('cases/bad-option', { option: 'PATH', value: file, expected })
}
