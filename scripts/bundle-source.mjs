// Bundles TypeScript sources of the repository into one file that Node runs, without a build.
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { threadId } from 'node:worker_threads'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const cache = path.join(root, 'node_modules/.cache/lijie')

/**
 * Bundles one entry file.
 * @param entry path from the repository root, e.g. packages/engine/src/index.ts
 * @returns the path of the bundle, this process's own; whoever asked for it removes it
 */
export async function bundleSource(entry) {
  const name = entry.replaceAll('/', '-').replace(/\.m?[jt]s$/, '')
  const outfile = path.join(cache, `${name}-${process.pid}-${threadId}.mjs`)
  mkdirSync(cache, { recursive: true })
  await build({
    entryPoints: [path.join(root, entry)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['@lijie/source'],
    // Drivers that load files beside their own.
    external: ['@duckdb/node-api', 'better-sqlite3', 'node-sqlite3-wasm', 'pg'],
    logLevel: 'error'
  })
  return outfile
}
