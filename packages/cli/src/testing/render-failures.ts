import { formatIssue, type MessageLanguage } from '@lijie/schema'
import type { ExampleFailure } from '@lijie/testing'
import type { TestWords } from '../messages/test-words.js'
import { showText } from '../output/show-text.js'
import { phraseOutcome } from './phrase-outcome.js'
import type { TestPlace, TestReport } from './test-report.js'

/** `file:line:column` or, where lines are not known, `file#pointer`. */
export function showPlace({ file, pointer, line, column }: TestPlace): string {
  return showText(line === undefined ? `${file}#${pointer}` : `${file}:${line}:${column}`)
}

/** The vectors and examples that do not hold: where, what was asked, what should have come and what came. */
export function renderFailures(
  { vectors, examples }: TestReport,
  words: TestWords,
  language: MessageLanguage
): readonly string[] {
  return [
    ...vectors.failures.flatMap((failure) => [
      `${showPlace(failure)} ${showText(`${failure.group} › ${failure.test}`)}`,
      `  ${words.question}  ${showText(JSON.stringify(failure.when))}`,
      `  ${words.expected}  ${showText(phraseOutcome(failure.expected, words))}`,
      `  ${words.actual}  ${showText(phraseOutcome(failure.actual, words))}`
    ]),
    ...examples.failures.flatMap((failure) => [
      `${showPlace(failure)} ${failure.criterion}`,
      `  ${words.question}  ${showText(JSON.stringify(failure.facts))}`,
      `  ${words.expected}  ${words.outcomes.applies[failure.expected]}`,
      `  ${words.actual}  ${showText(phraseTruth(failure.actual, words, language))}`
    ])
  ]
}

function phraseTruth(
  actual: ExampleFailure['actual'],
  { outcomes }: TestWords,
  language: MessageLanguage
): string {
  if (typeof actual === 'string') return outcomes.applies[actual]
  return actual.map((issue) => formatIssue(issue, language)).join(' ')
}
