import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { findPackagedStandard } from '../standards/packaged-standards.js'

/** The folder of part files of a packaged standard, by id or short name; its tests lie there too. */
export async function findPackagedFolder(name: string): Promise<string | undefined> {
  const packaged = findPackagedStandard(name)
  if (packaged === undefined) return undefined
  const require = createRequire(import.meta.url)
  const root = path.dirname(require.resolve(`${packaged.packageName}/package.json`))
  for (const entry of await readdir(root, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    const folder = path.join(root, entry.name)
    if ((await readId(path.join(folder, 'standard.json'))) === packaged.id) return folder
  }
  return undefined
}

async function readId(file: string): Promise<unknown> {
  try {
    return (JSON.parse(await readFile(file, 'utf8')) as { readonly id?: unknown }).id
  } catch {
    return undefined
  }
}
