import { existsSync } from 'node:fs'
import path from 'node:path'
import { partFiles, standardPartNames, type Issue, type PartName } from '@lijie/schema'
import { findDocuments } from '../check/find-documents.js'

/** Part files under the given paths, in alphabetical order, and the paths that hold none. */
export interface PartFileList {
  readonly files: readonly { readonly file: string; readonly part: PartName }[]
  readonly issues: readonly Issue[]
}

/** Finds every part file: those of standards, and those that stand alone. */
export async function listPartFiles(paths: readonly string[], cwd: string): Promise<PartFileList> {
  const { folders, files, issues } = await findDocuments(paths, cwd)
  const found = new Map(files.map(({ file, part }) => [path.normalize(file), part]))
  for (const folder of folders) {
    for (const part of standardPartNames) {
      const file = path.join(folder, partFiles[part])
      if (existsSync(path.resolve(cwd, file))) found.set(file, part)
    }
  }
  const sorted = [...found].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return { files: sorted.map(([file, part]) => ({ file, part })), issues: issues.filter(isEmptyPath) }
}

/** A part without its standard.json can be formatted as well; a path that holds nothing is worth a word. */
function isEmptyPath({ code }: Issue): boolean {
  return code === 'cases/nothing-to-check'
}
