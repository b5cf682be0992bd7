import { describeDeadline, describeFiling, type Citation, type Reason } from '@lijie/engine'
import type { LocalizedText, MessageLanguage } from '@lijie/schema'
import { endSentence, formatIssue, wordOf } from '@lijie/schema/issues'
import type { ExplainWords } from '../messages/words.js'
import type { ExplainedCase, ExplainedCriterion } from './explain-case.js'

/** An explained case as lines of prose: filing, bodies, deadline, closing, sources, notices. */
export function describeCase(
  explained: ExplainedCase,
  language: MessageLanguage,
  words: ExplainWords
): readonly string[] {
  const { caseId, filing, criteria, because, standards } = explained
  const cited = [...because, ...criteria.flatMap((criterion) => criterion.because)]
  const colon = colonOf(language)
  return [
    ...(caseId === null ? [] : [`${words.case} ${caseId}`, '']),
    words.filing,
    ...indent(describeFiling(filing, language)),
    ...criteria.flatMap((criterion) => ['', ...describeCriterion(criterion, language, words)]),
    ...(explained.verdict === null ? [] : ['', words.verdict + colon + words.verdicts[explained.verdict]]),
    '',
    ...(cited.length === 0 ? [] : [words.because, ...indent(listCitations(cited, language)), '']),
    words.notice,
    ...indent(
      standards.map(
        ({ id, version, title, notice }) =>
          say(title, language) + inBrackets(`${id}@${version}`, language) + colon + say(notice, language)
      )
    )
  ]
}

function describeCriterion(
  { id, deadline, refused, disposing, supervising, closing }: ExplainedCriterion,
  language: MessageLanguage,
  words: ExplainWords
): readonly string[] {
  const comma = language === 'en' ? ', ' : '、'
  const colon = colonOf(language)
  return [
    words.deadline + inBrackets(id, language),
    ...indent(
      deadline === null ? describeRefusal(refused, language, words) : describeDeadline(deadline, language)
    ),
    words.responsible + colon + (disposing.length === 0 ? words.noBody : disposing.join(comma)),
    ...(supervising.length === 0 ? [] : [words.supervising + colon + supervising.join(comma)]),
    ...(closing === null ? [] : [words.closing + colon + endSentence(say(closing, language), language)])
  ]
}

function describeRefusal(
  refused: readonly Reason[],
  language: MessageLanguage,
  words: ExplainWords
): readonly string[] {
  return refused.map(
    (reason) =>
      words.refused + colonOf(language) + formatIssue(reason, language) + inBrackets(reason.code, language)
  )
}

function listCitations(citations: readonly Citation[], language: MessageLanguage): readonly string[] {
  const lines = citations.map(
    ({ standard, version, rule, article, evidence }) =>
      `${standard}@${version} ${rule} · ${article}${inBrackets(wordOf('evidence', evidence, language), language)}`
  )
  return [...new Set(lines)]
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`)
}

function colonOf(language: MessageLanguage): string {
  return language === 'en' ? ': ' : '：'
}

function inBrackets(text: string, language: MessageLanguage): string {
  return language === 'en' ? ` (${text})` : `（${text}）`
}

function say({ zh, en }: LocalizedText, language: MessageLanguage): string {
  return language === 'en' ? (en ?? zh) : zh
}
