import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../../', import.meta.url))
const packages = ['schema', 'engine', 'testing', 'json-rules-engine', 'cli']
const size = 100_000
const bound = 50

/** No regular expression comes from a document, and each of ours takes time in proportion to its input. */
export const promise = {
  number: 8,
  title: 'Our regular expressions are linear',
  run: async () => {
    const patterns = [...collectLiterals(), ...collectSchemaPatterns()]
    const built = listFiles('src').filter(
      ([file, text]) => !isOwnPattern(file) && /\bnew RegExp\(/.test(text)
    )
    const timed = [...patterns.values()].map((pattern) => ({ pattern, ...findSlowest(pattern) }))
    const slow = timed.filter(({ milliseconds }) => milliseconds > bound)
    const inputs = timed.reduce((sum, { tried }) => sum + tried, 0)
    const slowest = Math.max(...timed.map(({ milliseconds }) => milliseconds))
    return {
      held: slow.length === 0 && built.length === 0,
      figure: `${patterns.length} patterns in ${inputs.toLocaleString('en')} attempts with texts of ${size.toLocaleString('en')} characters: ${patterns.length - slow.length}/${patterns.length} under ${bound} ms, slowest ${slowest.toFixed(1)} ms`,
      details: [
        ...slow.map(
          ({ pattern, milliseconds, pump }) =>
            `${pattern.source} (${pattern.place}): ${milliseconds.toFixed(0)} ms on ${JSON.stringify(pump)}`
        ),
        ...built.map(([file]) => `${file} builds a pattern while running`)
      ].join('\n')
    }
  }
}

/** The walk over a schema runs the patterns of that schema, which are in the list. */
function isOwnPattern(file) {
  return /schema\/src\/validate\/explain-(object|shape)\.ts$/.test(file)
}

function listFiles(folder) {
  return packages.flatMap((name) => {
    const at = path.join(root, 'packages', name, folder)
    return readdirSync(at, { recursive: true })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('generated'))
      .map((file) => [`${name}/${folder}/${file}`, readFileSync(path.join(at, file), 'utf8')])
  })
}

function collectLiterals() {
  return listFiles('src').flatMap(([place, text]) => {
    const found = []
    const visit = (node) => {
      if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
        const end = node.text.lastIndexOf('/')
        found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), place })
      }
      ts.forEachChild(node, visit)
    }
    visit(ts.createSourceFile(place, text, ts.ScriptTarget.Latest))
    return found
  })
}

function collectSchemaPatterns() {
  const folder = path.join(root, 'packages/schema/schemas')
  return readdirSync(folder).flatMap((place) => {
    const found = []
    JSON.parse(readFileSync(path.join(folder, place), 'utf8'), (key, value) => {
      if (key === 'pattern' && typeof value === 'string') found.push({ source: value, flags: 'u', place })
      return value
    })
    return found
  })
}

/** The text on which a pattern takes longest: every one and two characters that it speaks of, repeated. */
function findSlowest({ source, flags }) {
  const own = [...new Set(source.replaceAll(/\\[\\a-zA-Z]|[()[\]{}*+?^$|]/g, ''))].slice(0, 8)
  const general = ['a', 'A', '0', ' ', '-', '.', '\n', '中']
  const pumps = [...new Set([...own, ...general, ...own.flatMap((a) => own.map((b) => a + b))])]
  let worst = { milliseconds: 0, pump: '' }
  for (const pump of pumps) {
    const text = `${pump.repeat(size / pump.length)}\u0000`
    const milliseconds = timeMatches(new RegExp(source, flags), text)
    if (milliseconds > worst.milliseconds) worst = { milliseconds, pump }
  }
  return { ...worst, tried: pumps.length }
}

/** One search; a slow attempt is repeated, because the machine may be busy. */
function timeMatches(pattern, text) {
  let best = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < 3 && best > bound / 2; attempt += 1) {
    const started = process.cpuUsage()
    pattern.lastIndex = 0
    pattern.test(text)
    const { user, system } = process.cpuUsage(started)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}
