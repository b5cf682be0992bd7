import path from 'node:path'
import { hashFragment, readArticles, splitArticles, type CitationReport } from '@lijie/engine/citations'
import { formatPart, partFiles, type CoverageItem, type StandardPart } from '@lijie/schema'
import type { CliIo } from '../cli-io.js'
import { createFailure } from '../cli-failure.js'
import { replaceFile } from '../output/replace-file.js'
import { findStandardFolder } from '../standards/find-standard-folder.js'
import { readPartFile } from '../standards/read-part-file.js'
import { findPackagedFolder } from '../testing/find-packaged-folder.js'
import type { SourceText } from './read-source-text.js'

/**
 * Writes into standard.json that all its citations were found on a day in a text (核对记录), and the hash of every article.
 *
 * @throws CliFailure when a citation was not found or the file is another one than the standard names: nothing is written.
 */
export async function recordVerification(
  name: string,
  { text, sha256 }: SourceText,
  { found, rules, source, articles, standard: id }: CitationReport,
  on: string,
  io: CliIo
): Promise<string> {
  const isWhole = articles.every(
    ({ state }) => state === 'same' || state === 'changed' || state === 'present'
  )
  if (found !== rules || source === 'other' || !isWhole) {
    throw createFailure('citations/not-written', { standard: id })
  }
  const folder = (await findPackagedFolder(name)) ?? (await findStandardFolder(name, io.cwd)) ?? name
  const file = path.join(folder, partFiles.standard)
  const { value } = await readPartFile('standard', file, io.cwd)
  const standard = value as StandardPart
  const coverage = addArticleHashes(standard.coverage ?? [], text)
  const verified = { on, sha256, rules, found }
  await replaceFile(file, formatPart('standard', { ...standard, coverage, verified }), io)
  return file
}

function addArticleHashes(coverage: readonly CoverageItem[], text: string): readonly CoverageItem[] {
  const { articles } = splitArticles(text)
  return coverage.map((item) => {
    const names = readArticles(item.article)
    const found = articles.filter(({ article }) => names.includes(article))
    return found.length === 1 ? { ...item, fragment: hashFragment(found[0]?.text ?? '') } : item
  })
}
