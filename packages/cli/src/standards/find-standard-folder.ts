import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { partFiles } from '@lijie/schema'

/** The folder that holds the standard a folder stands for: itself, or the only one directly in it that is a standard. */
export async function findStandardFolder(name: string, cwd: string): Promise<string | undefined> {
  const isStandard = (folder: string): boolean => existsSync(path.resolve(cwd, folder, partFiles.standard))
  if (isStandard(name)) return name
  if (name === '' || !existsSync(path.resolve(cwd, name))) return undefined
  const entries = await readdir(path.resolve(cwd, name), { withFileTypes: true }).catch(() => [])
  const folders = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => path.join(name, entry.name))
    .filter(isStandard)
  return folders.length === 1 ? folders[0] : undefined
}
