import {
  describeConsequence,
  describeDutyAnswer,
  describeKeeping,
  type DutiesAnswer,
  type DutyAnswer,
  type DutyDescription
} from '@lijie/engine/duties'
import { wordOf } from '@lijie/schema/issues'
import type { DutyGroup } from '../messages/duties-words.js'
import { layOutColumns } from '../output/column-lines.js'
import { showText } from '../output/show-text.js'
import { sayLabel } from '../workflow/say-label.js'
import { groupDutyAnswers } from './group-duty-answers.js'
import { listMissingFacts } from './list-missing-facts.js'
import type { DutyText } from './open-duty-texts.js'
import { renderFacts, type FactsWording } from './render-facts.js'

/** What an answer is told in. */
export interface DutiesWording extends FactsWording {
  readonly on: string
  /** As it was asked; undefined where it was not. */
  readonly asOf: string | undefined
  /** Every rule, also those that do not apply and wait for facts. */
  readonly isComplete: boolean
}

/** So few rules that wait for facts are listed in any case. */
const fewOpen = 3
/** So many facts that would settle rules are listed, those first on which most depend. */
const mostMissing = 10
/** So many codes of a fact are named; the template names all. */
const fewCodes = 5

/** The answer of one text about duties, as lines of a terminal: by group, what matters most first. */
export function renderDuties(
  text: DutyText,
  answer: DutiesAnswer,
  wording: DutiesWording
): readonly string[] {
  const { language, words } = wording
  const { id, version, status, title } = text.document.standard
  const groups = groupDutyAnswers(answer)
  const group = (name: DutyGroup): readonly string[] =>
    renderGroup(name, groups.get(name) ?? [], text, wording)
  const open = groups.get('needs') ?? []
  const heading = words.heading(
    sayLabel(title, language, id),
    id,
    version,
    wordOf('status', status, language)
  )
  return [
    ...layOutColumns([showText(heading)], [wording.columns], ''),
    words.days(wording.on, wording.asOf),
    ...group('breached'),
    ...renderConsequences(text, answer, groups.has('breached'), wording),
    ...(['owed', 'forbidden', 'borne'] as const).flatMap(group),
    ...renderKeeping(text, answer, wording),
    ...(['gates', 'met', 'may', 'overridden', 'refused'] as const).flatMap(group),
    ...(wording.isComplete || open.length <= fewOpen ? group('needs') : ['', words.open(open.length)]),
    ...renderMissing(text, answer, wording),
    ...renderAbsent(text, answer, wording)
  ]
}

/** What surely follows comes first; what may follow says so. Where a breach has no consequence, that is said. */
function renderConsequences(
  { rulebook }: DutyText,
  { consequences }: DutiesAnswer,
  isBreached: boolean,
  wording: DutiesWording
): readonly string[] {
  const { words, language } = wording
  const described = consequences
    .toSorted((a, b) => Number(a.facts.length > 0) - Number(b.facts.length > 0))
    .map((one) => {
      const { summary, details } = describeConsequence(rulebook, one, language)
      return { summary: one.facts.length > 0 ? words.possibly(summary) : summary, details }
    })
  if (described.length > 0 || !isBreached)
    return renderSection(words.counted(words.consequences, described.length), described, wording)
  return ['', words.consequences, ...layOutColumns([words.noConsequence], [wording.columns - 2], '  ')]
}

function renderKeeping(
  { rulebook }: DutyText,
  { keeping }: DutiesAnswer,
  wording: DutiesWording
): readonly string[] {
  const described = keeping.map((one) => {
    const { summary, details } = describeKeeping(rulebook, one, wording.language)
    return { summary: `${summary} [${one.material}]`, details }
  })
  const { words } = wording
  return renderSection(words.counted(words.groups.keeping, described.length), described, wording)
}

function renderGroup(
  name: DutyGroup,
  answers: readonly DutyAnswer[],
  { rulebook, duties }: DutyText,
  wording: DutiesWording
): readonly string[] {
  const { language, words } = wording
  const isMixed = new Set(answers.map(({ status }) => status)).size > 1
  const described = orderSpecific(answers, duties).map((answer) => {
    const { status, summary, details } = describeDutyAnswer(rulebook, answer, language)
    const text = isMixed ? words.withStatus(status, summary) : summary
    return { summary: `${text} [${answer.rule}]`, details: name === 'met' ? details.slice(1) : details }
  })
  return renderSection(words.counted(words.groups[name], described.length), described, wording)
}

/** Rules that apply because of what is known come before those that everybody has to keep at all times. */
function orderSpecific(answers: readonly DutyAnswer[], { rules }: DutyText['duties']): readonly DutyAnswer[] {
  const isGeneral = ({ rule }: DutyAnswer): number => Number(rules.get(rule)?.when === undefined)
  return answers.toSorted((a, b) => isGeneral(a) - isGeneral(b))
}

/** Entries below their heading: a line for what is said, and below it, what there is to know. */
function renderSection(
  heading: string,
  entries: readonly Omit<DutyDescription, 'status'>[],
  { columns }: DutiesWording
): readonly string[] {
  if (entries.length === 0) return []
  return [
    '',
    heading,
    ...entries.flatMap(({ summary, details }) => [
      ...layOutColumns(['•', showText(summary)], [1, columns - 4], '  '),
      ...details.flatMap((line) => layOutColumns([showText(line)], [columns - 4], '    '))
    ])
  ]
}

function renderMissing(text: DutyText, answer: DutiesAnswer, wording: DutiesWording): readonly string[] {
  const missing = listMissingFacts(answer, text.duties.context.vocabulary.facts.keys())
  if (missing.length === 0) return []
  const { words, isComplete } = wording
  const names = missing.map(({ fact }) => fact)
  const told = isComplete ? names : names.slice(0, mostMissing)
  return [
    '',
    words.missing,
    ...renderFacts(told, text, wording, fewCodes),
    ...(told.length < names.length ? [`  ${words.more(names.length - told.length)}`] : [])
  ]
}

function renderAbsent(
  { rulebook }: DutyText,
  { rules }: DutiesAnswer,
  wording: DutiesWording
): readonly string[] {
  const { language, words, isComplete } = wording
  const absent = rules.filter(({ status }) => status === 'not-applicable')
  if (absent.length === 0) return []
  const listed = absent.map((answer) => ({
    summary: `${describeDutyAnswer(rulebook, answer, language).summary} [${answer.rule}]`,
    details: []
  }))
  return isComplete
    ? renderSection(words.notApplicable(absent.length), listed, wording)
    : ['', words.notApplicable(absent.length)]
}
