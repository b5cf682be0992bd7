import { partFiles } from '@lijie/schema'
import { statSync } from 'node:fs'
import path from 'node:path'

/**
 * The name under which the standard of a part file is loaded: the folder of a file beside a standard.json, the name itself
 * when it is no file; null when the name is that of a part file that stands alone.
 */
export function findSiblingFolder(name: string, cwd: string): string | null {
  if (!isFile(path.resolve(cwd, name))) return name
  const folder = path.dirname(name)
  return isFile(path.resolve(cwd, folder, partFiles.standard)) ? folder : null
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true
}
