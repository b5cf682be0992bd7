import { findWords, type FoundWords } from '@lijie/engine/citations'
import { createIssue, type Issue } from '@lijie/schema'
import { exitStatus } from '../exit-status.js'
import { citeWords } from '../messages/cite-words.js'
import { showText } from '../output/show-text.js'
import { writeFully } from '../output/write-fully.js'
import { sayIssues, type Session } from '../session.js'

/** Shows what to write into the coverage for words of a text, and where they stand; gives the exit status. */
export async function showWords(
  asked: readonly string[],
  text: string,
  { file, json }: { readonly file: string; readonly json: boolean },
  session: Session
): Promise<number> {
  const found = asked.map((words) => ({ words, ...findWords(text, words) }))
  const output = json
    ? `${JSON.stringify(found, null, 2)}\n`
    : found.map((one) => renderWords(one, session)).join('\n')
  await writeFully(session.io.stdout, output)
  const issues = found.flatMap((one) => checkWords(one, file))
  sayIssues(session, issues)
  return issues.length === 0 ? exitStatus.ok : exitStatus.faults
}

function renderWords({ words, fragment, places }: Shown, { language }: Session): string {
  const { place, nowhere } = citeWords(language)
  const where = places.map(({ article, line, column }) => place(article, line, column))
  return [
    showText(words),
    ...(where.length === 0 ? [nowhere] : where).map((line) => `  ${line}`),
    `  "fragment": { "chars": ${fragment.chars}, "sha256": "${fragment.sha256}" }`,
    ''
  ].join('\n')
}

type Shown = FoundWords & { readonly words: string }

/** Words that stand nowhere cannot be cited; words that stand twice in an article do not say which place is meant: the first such article is told. */
function checkWords({ words, places }: Shown, file: string): readonly Issue[] {
  if (places.length === 0) return [createIssue('citations/words-not-found', { words }, { file })]
  const articles = [...new Set(places.map(({ article }) => article))].filter((article) => article !== '')
  return articles.flatMap((article) => {
    const inside = places.filter((one) => one.article === article)
    const [{ line, column } = { line: 1, column: 1 }] = inside
    const count = inside.length
    if (count === 1) return []
    return [createIssue('citations/repeated-words', { words, article, count }, { file, line, column })]
  })
}
