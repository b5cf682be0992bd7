// Imports TypeScript sources of the repository from a script, without a build.
import { rmSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { bundleSource } from './bundle-source.mjs'

/**
 * Bundles one entry file and imports it.
 * @param entry path from the repository root, e.g. packages/engine/src/index.ts
 */
export async function loadSource(entry) {
  const outfile = await bundleSource(entry)
  try {
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(outfile)
  }
}
