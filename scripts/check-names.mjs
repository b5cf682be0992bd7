/**
 * Checks the names and sizes of files: kebab-case ASCII names, no catch-all files, at most 300 lines of code a file.
 * Prints the median and the 90th percentile of the line counts, which should stay at or below 80 and 200.
 *
 * Looks at every file that git tracks or would track. Usage: node scripts/check-names.mjs
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const maxLines = 300
/** `a-b.test.ts`, `.editorconfig`, and `_fixtures` for folders that are no product data. */
const kebabCase = /^[._]?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/
/** Documents that everybody expects under this spelling. */
const document = /^[A-Z]+(-[A-Z]+)*(\.zh-CN)?(\.md)?$/
const catchAll = /^(utils?|helpers?|common|types)\.(test\.)?ts$/
const code = /\.(ts|mts|js|mjs)$/
const measuredFolders = /^(packages\/[^/]+\/src|scripts|examples|benchmarks)\//
const generated = /(^|\/)generated\//

/** The name rules that the path `file` breaks. */
export function nameProblems(file) {
  const steps = file.split('/')
  const problems = steps
    .filter((step) => !kebabCase.test(step) && !document.test(step))
    .map((step) => `${file}: "${step}" is not kebab-case ASCII`)
  const name = steps.at(-1) ?? ''
  if (/^packages\/[^/]+\/src\//.test(file) && catchAll.test(name) && !generated.test(file))
    problems.push(
      `${file}: a file named ${name} gathers what belongs elsewhere; name it after its main export`
    )
  return problems
}

/** Is `file` code whose length counts? */
export function isMeasured(file) {
  return code.test(file) && measuredFolders.test(file) && !generated.test(file)
}

/** Number of lines of a text, the last one with or without a line end. */
export function countLines(text) {
  return text === '' ? 0 : text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
}

/** The value below or at which the share `q` of the sorted numbers lies. */
export function quantile(sorted, q) {
  return sorted.length === 0 ? 0 : sorted[Math.min(sorted.length - 1, Math.ceil(q * sorted.length) - 1)]
}

function main(root) {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28
  })
  const files = listed.split('\0').filter((file) => file !== '' && existsSync(path.join(root, file)))
  const problems = files.flatMap((file) => nameProblems(file))
  const lines = new Map(
    files
      .filter((file) => isMeasured(file))
      .map((file) => [file, countLines(readFileSync(path.join(root, file), 'utf8'))])
  )
  for (const [file, count] of lines)
    if (count > maxLines) problems.push(`${file}: ${count} lines, more than ${maxLines}`)
  for (const problem of problems) console.error(problem)

  for (const [title, wanted] of [
    ['product code', (file) => !file.endsWith('.test.ts')],
    ['tests', (file) => file.endsWith('.test.ts')]
  ]) {
    const counts = [...lines].filter(([file]) => wanted(file)).map(([, count]) => count)
    counts.sort((a, b) => a - b)
    console.log(
      `${title}: ${counts.length} files, median ${quantile(counts, 0.5)}, p90 ${quantile(counts, 0.9)} lines`
    )
  }
  console.log(`names: ${problems.length} violations in ${files.length} files`)
  process.exitCode = problems.length === 0 ? 0 : 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  main(fileURLToPath(new URL('..', import.meta.url)))
