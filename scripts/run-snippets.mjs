/**
 * Keeps the snippets of documents true: every `js` block is run against the sources, and the `text` block right after it
 * is what it prints; so is a `mermaid` block, which is then shown as a picture.
 *
 * Usage: node scripts/run-snippets.mjs FILE ...   writes the output into the documents
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const block = /```js\n([\s\S]*?)```(?:\n\n```(text|mermaid)\n[\s\S]*?```)?/g

/** The document with the output of its snippets as it is now. */
export async function renderSnippets(text) {
  const outputs = []
  for (const [, code] of text.matchAll(block)) outputs.push(await runSnippet(code, outputs.length))
  return text.replace(
    block,
    (_, code, form = 'text') => `\`\`\`js\n${code}\`\`\`\n\n\`\`\`${form}\n${outputs.shift()}\`\`\``
  )
}

/** Runs one snippet as a module of its own and gives what it prints. */
async function runSnippet(code, number) {
  const cache = `${root}node_modules/.cache/lijie`
  const outfile = `${cache}/snippet-${process.pid}-${number}.mjs`
  mkdirSync(cache, { recursive: true })
  await build({
    stdin: { contents: code, resolveDir: `${root}packages/cli`, sourcefile: `snippet-${number}.js` },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    conditions: ['@lijie/source'],
    external: ['json-rules-engine', 'fast-check', '@duckdb/node-api', 'pg'],
    logLevel: 'error'
  })
  const child = spawnSync(process.execPath, [outfile], { encoding: 'utf8', cwd: root })
  rmSync(outfile)
  if (child.status !== 0) throw new Error(child.stderr)
  return child.stdout
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const file of process.argv.slice(2)) {
    writeFileSync(file, await renderSnippets(readFileSync(file, 'utf8')))
    console.log(`${file}: outputs are up to date`)
  }
}
