// Imports TypeScript sources of the repository from a script, without a build.
import { mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { threadId } from 'node:worker_threads'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Bundles one entry file and imports it.
 * @param entry path from the repository root, e.g. packages/engine/src/index.ts
 */
export async function loadSource(entry) {
  const outfile = `${root}node_modules/.cache/lijie/${entry.replaceAll('/', '-').replace(/\.ts$/, '')}-${process.pid}-${threadId}.mjs`
  mkdirSync(`${root}node_modules/.cache/lijie`, { recursive: true })
  await build({
    entryPoints: [root + entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['@lijie/source'],
    logLevel: 'error'
  })
  try {
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(outfile)
  }
}
