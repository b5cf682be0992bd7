/**
 * Keeps the first example of the README and its printed output true: the code is examples/yuncheng-manhole/embed.mjs,
 * the output is what it prints.
 *
 * Usage: node scripts/run-readme-example.mjs   writes both into README.md
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const example = `${root}examples/yuncheng-manhole/embed.mjs`
const block = /```js\n[\s\S]*?```\n\n```text\n[\s\S]*?```/

/** The README with the example and its output as they are now. */
export async function renderReadme(readme) {
  const code = readFileSync(example, 'utf8')
  const text = `\`\`\`js\n${code}\`\`\`\n\n\`\`\`text\n${await runExample()}\`\`\``
  if (!block.test(readme)) throw new Error('README.md has no js block followed by a text block')
  return readme.replace(block, () => text)
}

/** Runs the example against the sources and gives what it prints. */
async function runExample() {
  const outfile = `${root}node_modules/.cache/lijie/readme-example-${process.pid}.mjs`
  mkdirSync(`${root}node_modules/.cache/lijie`, { recursive: true })
  await build({
    entryPoints: [example],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    conditions: ['@lijie/source'],
    logLevel: 'error'
  })
  const child = spawnSync(process.execPath, [outfile], { encoding: 'utf8' })
  rmSync(outfile)
  if (child.status !== 0) throw new Error(child.stderr)
  return child.stdout
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const readme = `${root}README.md`
  writeFileSync(readme, await renderReadme(readFileSync(readme, 'utf8')))
  console.log('README.md: example and output are up to date')
}
