/**
 * Checks that standards speak of regulations in own words: no more than 20 characters on end, white space and width left
 * out, may stand both in a file of a standard and in the text of a regulation. Titles and numbers of instruments may.
 *
 * The texts are not part of the repository. Usage: node scripts/check-own-words.mjs TEXTS [ROOT ...]
 * TEXTS is a folder of .txt files; ROOTs are searched for JSON and Markdown, standards/ and docs/ when none is given.
 * Prints file, line and the common words; exits 1 when there are any, 2 when there is nothing to compare.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
/** The longest run of characters that may be common. */
export const longestCommon = 20
const skipped = new Set(['node_modules', 'generated', 'dist', '_fixtures'])

/** Runs of more than `longestCommon` characters of `text` that one of the texts has as well, with their lines. */
export function findCommonWords(text, texts, titles = []) {
  const lines = text.split('\n')
  const characters = lines.flatMap((line, index) =>
    [...normalize(line)].map((sign) => ({ sign, line: index + 1 }))
  )
  const windows = new Set(texts.flatMap((one) => windowsOf(withoutTitles(normalize(one), titles))))
  const found = []
  let end = 0
  for (let at = 0; at + longestCommon < characters.length; at++) {
    if (!windows.has(join(characters, at, at + longestCommon + 1))) continue
    if (at < end) {
      found.at(-1).to = at + longestCommon + 1
    } else found.push({ line: characters[at].line, from: at, to: at + longestCommon + 1 })
    end = at + longestCommon + 1
  }
  return found.map(({ line, from, to }) => ({ line, words: join(characters, from, to) }))
}

function join(characters, from, to) {
  let text = ''
  for (let at = from; at < to; at++) text += characters[at].sign
  return text
}

function normalize(text) {
  return text.normalize('NFKC').replace(/\s+/gu, '')
}

function windowsOf(text) {
  const characters = [...text]
  return characters.slice(longestCommon).map((_, at) => characters.slice(at, at + longestCommon + 1).join(''))
}

/** Titles are names; a run that only holds one is nobody's sentence. */
function withoutTitles(text, titles) {
  return titles.reduce((left, title) => left.replaceAll(normalize(title), '\u0000'), text)
}

/** Titles and numbers of instruments in the documents, longest first. */
function listTitles(value, key = '') {
  if (typeof value === 'string')
    return key === 'title' || key === 'number'
      ? [value, value.replace(/(?:[（(][^（()）]*[)）])+$/u, '')]
      : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) => listTitles(one, key === 'title' ? key : name))
}

function listFiles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name)
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : listFiles(full)
    return /\.(json|md)$/.test(entry.name) ? [full] : []
  })
}

function main([folder, ...roots]) {
  const names = folder === undefined ? [] : readdirSync(folder).filter((name) => name.endsWith('.txt'))
  const texts = names.map((name) => readFileSync(path.join(folder, name), 'utf8'))
  const searched = roots.length > 0 ? roots : ['standards', 'docs'].map((name) => path.join(root, name))
  const files = searched.flatMap(listFiles).map((file) => ({ file, text: readFileSync(file, 'utf8') }))
  if (texts.length === 0 || files.length === 0) {
    console.error('usage: node scripts/check-own-words.mjs TEXTS [ROOT ...]; TEXTS holds no .txt file')
    return 2
  }
  const documents = files.filter(({ file }) => file.endsWith('.json'))
  const titles = [...new Set(documents.flatMap(({ text }) => listTitles(JSON.parse(text))))]
    .filter((title) => title.length > 3)
    .toSorted((a, b) => b.length - a.length)
  let count = 0
  for (const { file, text } of files)
    for (const { line, words } of findCommonWords(text, texts, titles)) {
      count += 1
      console.log(`${path.relative(process.cwd(), file)}:${line} ${words}`)
    }
  console.log(`own words: ${files.length} files against ${texts.length} texts, ${count} common passages`)
  return count === 0 ? 0 : 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = main(process.argv.slice(2))
