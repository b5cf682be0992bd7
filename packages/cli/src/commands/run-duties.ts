import { createWallTimeReader, parseInstant, parseLocalDate, type Rulebook } from '@lijie/engine'
import { answerDuties } from '@lijie/engine/duties'
import { compareSources } from '@lijie/engine/source-conflicts'
import { formatIssue, type Issue } from '@lijie/schema'
import { createFailure } from '../cli-failure.js'
import { openDutyTexts, type DutyText, type DutyTextOptions } from '../duties/open-duty-texts.js'
import { pickFacts, readDutyFacts, type GivenFacts } from '../duties/read-duty-facts.js'
import { renderDuties } from '../duties/render-duties.js'
import { writeDutiesJson, type AnsweredText } from '../duties/write-duties-json.js'
import { writeTemplate } from '../duties/write-template.js'
import { exitStatus } from '../exit-status.js'
import { dutiesWords } from '../messages/duties-words.js'
import { layOutColumns } from '../output/column-lines.js'
import { showText } from '../output/show-text.js'
import { writeFully } from '../output/write-fully.js'
import { say, type Session } from '../session.js'

/** Options of `lijie duties`. */
export interface DutiesOptions extends DutyTextOptions {
  readonly facts?: string
  readonly only?: readonly string[]
  readonly all?: true
  readonly template?: true
  readonly json?: true
}

/** Tells what is owed, forbidden and breached with some facts; gives the exit status. */
export async function runDuties(options: DutiesOptions, session: Session): Promise<number> {
  const { io, language } = session
  const texts = await openDutyTexts(options, session)
  if (options.template === true) {
    await writeFully(io.stdout, writeTemplate(texts, options, session))
    return exitStatus.ok
  }
  if (options.facts === undefined) {
    say(session, dutiesWords(language).factsOrTemplate)
    return exitStatus.unusable
  }
  const facts = await readDutyFacts(options.facts, texts, io)
  checkOnly(options.only, texts)
  const answered = texts.map((text) => answerText(text, facts, options))
  const conflicts = texts.length > 1 ? compareSources(texts.map(({ document }) => document)) : []
  const isJson = options.json === true
  const text = isJson
    ? writeDutiesJson(answered, conflicts, language)
    : render(answered, conflicts, options, session)
  await writeFully(io.stdout, text)
  return answered.every((one) => isKept(one)) ? exitStatus.ok : exitStatus.faults
}

/** Of several texts each is asked about the rules and penalties it has. */
function checkOnly(only: readonly string[] = [], texts: readonly DutyText[]): void {
  const known = texts.flatMap((text) => listIds(text))
  for (const rule of only)
    if (!known.includes(rule)) throw createFailure('duties/unknown-rule', { rule, known: known.join(', ') })
}

function listIds({ duties: { rules, part } }: DutyText): readonly string[] {
  return [...rules.keys(), ...(part.penalties ?? []).map(({ id }) => id)]
}

function answerText(text: DutyText, facts: GivenFacts, { only, asOf }: DutiesOptions): AnsweredText {
  const { rulebook } = text
  const decision = answerDuties(rulebook, {
    facts: pickFacts(facts, text),
    asOf: asOf === undefined ? undefined : readAsOf(asOf, rulebook),
    only: only?.filter((id) => listIds(text).includes(id))
  })
  return { text, decision }
}

/** Wall times are read in the zone in which periods are counted; while that is not known, an offset is needed. */
function readAsOf(asOf: string, { periods }: Rulebook): number {
  const text = parseLocalDate(asOf) === undefined ? asOf : `${asOf}T00:00:00`
  const instant =
    periods.units.size === 0 ? parseInstant(asOf) : createWallTimeReader('iso', periods.zone)(text)
  if (typeof instant === 'number') return instant
  const expected = 'ISO 8601, 2026-04-01T00:00:00+08:00'
  throw createFailure('cases/bad-option', { option: '--as-of', value: asOf, expected })
}

function render(
  answered: readonly AnsweredText[],
  conflicts: readonly Issue[],
  { asOf, all }: DutiesOptions,
  { io, language }: Session
): string {
  const words = dutiesWords(language)
  const columns = io.stdout.isTTY === true ? (io.stdout.columns ?? 80) : 80
  const lines = answered.flatMap(({ text, decision }, place) => {
    const wording = { language, words, columns, on: text.rulebook.on, asOf, isComplete: all === true }
    const gap = place > 0 ? [''] : []
    if (!('refused' in decision)) return [...gap, ...renderDuties(text, decision.value, wording)]
    return [...gap, ...decision.refused.map((reason) => showText(formatIssue(reason, language)))]
  })
  const told = new Set(conflicts.map((issue) => `${formatIssue(issue, language)} [${issue.code}]`))
  const differing = [...told].flatMap((one) => layOutColumns(['•', showText(one)], [1, columns - 4], '  '))
  return [
    ...lines,
    ...(told.size === 0 ? [] : ['', words.counted(words.conflicts, told.size), ...differing]),
    ''
  ].join('\n')
}

/** Nothing was refused, and nothing is breached or too late. */
function isKept({ decision }: AnsweredText): boolean {
  if ('refused' in decision) return false
  return decision.value.rules.every(({ status }) => status !== 'breached' && status !== 'late')
}
