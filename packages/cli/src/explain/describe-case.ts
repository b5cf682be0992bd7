import { describeDeadline, describeFiling, type Citation, type Reason } from '@lijie/engine'
import { formatIssue, type LocalizedText, type MessageLanguage } from '@lijie/schema'
import type { ExplainWords } from '../messages/words.js'
import type { ExplainedCase, ExplainedCriterion } from './explain-case.js'

/** An explained case as lines of prose: filing, bodies, deadline, closing, sources, notices. */
export function describeCase(
  explained: ExplainedCase,
  language: MessageLanguage,
  words: ExplainWords
): readonly string[] {
  const { caseId, filing, criteria, because, standards } = explained
  const listed = listCitations([...because, ...criteria.flatMap((criterion) => criterion.because)])
  return [
    ...(caseId === null ? [] : [`${words.case} ${caseId}`, '']),
    words.filing,
    ...indent(describeFiling(filing, language)),
    ...criteria.flatMap((criterion) => ['', ...describeCriterion(criterion, language, words)]),
    ...(explained.verdict === null ? [] : ['', `${words.verdict}: ${words.verdicts[explained.verdict]}`]),
    '',
    words.because,
    ...indent(listed),
    '',
    words.notice,
    ...indent(
      standards.map(
        ({ id, version, title, notice }) =>
          `${say(title, language)} (${id}@${version}): ${say(notice, language)}`
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
  return [
    `${words.deadline} ${id}`,
    ...indent(
      deadline === null ? describeRefusal(refused, language, words) : describeDeadline(deadline, language)
    ),
    `${words.responsible}: ${disposing.length === 0 ? words.noBody : disposing.join(comma)}`,
    ...(supervising.length === 0 ? [] : [`${words.supervising}: ${supervising.join(comma)}`]),
    ...(closing === null ? [] : [`${words.closing}: ${say(closing, language)}`])
  ]
}

function describeRefusal(
  refused: readonly Reason[],
  language: MessageLanguage,
  words: ExplainWords
): readonly string[] {
  return refused.map((reason) => `${words.refused}: ${formatIssue(reason, language)} (${reason.code})`)
}

function listCitations(citations: readonly Citation[]): readonly string[] {
  const lines = citations.map(
    ({ standard, version, rule, article, evidence }) =>
      `${standard}@${version} ${rule} · ${article} (${evidence})`
  )
  return [...new Set(lines)]
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`)
}

function say({ zh, en }: LocalizedText, language: MessageLanguage): string {
  return language === 'en' ? (en ?? zh) : zh
}
