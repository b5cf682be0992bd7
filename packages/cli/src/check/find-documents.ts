import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { partFiles, standardPartNames, type PartName } from '@lijie/schema'
import { createFailure, nameProblem } from '../cli-failure.js'

/** What a path holds: whole standards, and single files of one part. */
export interface FoundDocuments {
  /** Folders with a standard.json. */
  readonly folders: readonly string[]
  readonly files: readonly { readonly file: string; readonly part: PartName }[]
}

/** Folders that never hold a standard. */
const skipped = new Set(['node_modules', 'generated', 'dist'])
const standardParts: ReadonlySet<PartName> = new Set(standardPartNames)
/** File name -> part. */
const partNames = new Map(Object.entries(partFiles).map(([part, name]) => [name, part as PartName]))
/** Folders are searched so deep below a path. */
const mostLevels = 6

/** Finds the standards and part files under the given paths, in alphabetical order. */
export async function findDocuments(paths: readonly string[], cwd: string): Promise<FoundDocuments> {
  const folders: string[] = []
  const files: { file: string; part: PartName }[] = []
  for (const one of paths) {
    if (await isFolder(one, cwd)) await searchFolder(one, cwd, mostLevels, folders, files)
    else files.push({ file: one, part: partOf(one) })
  }
  return { folders: [...new Set(folders)], files }
}

async function searchFolder(
  folder: string,
  cwd: string,
  levels: number,
  folders: string[],
  files: { file: string; part: PartName }[]
): Promise<void> {
  const entries = await readdir(path.resolve(cwd, folder), { withFileTypes: true })
  const names = entries.map(({ name }) => name).toSorted()
  const isStandard = names.includes(partFiles.standard)
  if (isStandard) folders.push(folder)
  const directories = new Set(entries.filter((entry) => entry.isDirectory()).map(({ name }) => name))
  for (const name of names) {
    const inner = path.join(folder, name)
    if (!directories.has(name)) {
      const part = partInFolder(folder, name)
      // The parts of a standard are checked together; without a standard.json each file stands alone.
      if (part !== undefined && !(isStandard && standardParts.has(part))) files.push({ file: inner, part })
    } else if (levels > 0 && !skipped.has(name) && !name.startsWith('.')) {
      await searchFolder(inner, cwd, levels - 1, folders, files)
    }
  }
}

function partInFolder(folder: string, name: string): PartName | undefined {
  if (path.basename(folder) === 'vectors') return name.endsWith('.json') ? 'vectors' : undefined
  return partNames.get(name)
}

async function isFolder(file: string, cwd: string): Promise<boolean> {
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
