/**
 * Checks that the core asks nothing of its host: no clock, no chance, no locale, no environment, no network, no code made
 * from text. It looks at the sources of @lijie/schema and @lijie/engine without comments; tests are free.
 *
 * Usage: node scripts/check-purity.mjs; prints each place and exits 1.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const impure =
  /\b(?:Date(?:\.|\()|Intl\b|Math\.random|process\b|performance\b|globalThis\b|localeCompare|toLocale\w+|fetch\(|eval\(|new Function|setTimeout|setInterval|console\b)/

function sourcesOf(folder) {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !/\.test(-d)?\.ts$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.includes(`${path.sep}generated${path.sep}`))
}

/** Blanks comments, so that lines keep their numbers. */
function withoutComments(text) {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, (comment) => comment.replace(/[^\n]/g, ' '))
}

const found = ['packages/schema/src', 'packages/engine/src'].flatMap((folder) =>
  sourcesOf(folder).flatMap((file) =>
    withoutComments(readFileSync(file, 'utf8'))
      .split('\n')
      .flatMap((line, index) => {
        const match = impure.exec(line.replaceAll(/'[^']*'|`[^`]*`/g, "''"))
        return match === null ? [] : [`${path.relative(root, file)}:${index + 1}: ${match[0]}`]
      })
  )
)
for (const place of found) console.log(place)
console.log(`purity: ${found.length} violations`)
process.exitCode = found.length === 0 ? 0 : 1
