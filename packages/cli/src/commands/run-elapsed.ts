import {
  deadlineWords,
  describeElapsed,
  explainElapsed,
  type ElapsedExplanation
} from '@lijie/engine/time-limits'
import type { Decision } from '@lijie/engine'
import { formatInstant } from '@lijie/engine/calendar'
import type { MessageLanguage } from '@lijie/schema'
import { createFailure } from '../cli-failure.js'
import { findNamedUnits, listUsualUnits } from '../deadline/choose-units.js'
import { loadUnitTable, type UnitTable } from '../deadline/load-unit-table.js'
import { readMoment } from '../deadline/read-moment.js'
import { sayRefusal } from '../deadline/say-refusal.js'
import { exitStatus } from '../exit-status.js'
import { elapsedCommandWords } from '../messages/elapsed-words.js'
import { showText } from '../output/show-text.js'
import { writeFully } from '../output/write-fully.js'
import type { Session } from '../session.js'
import { chooseUnitTable, readWallTimeRule, type MomentOptions } from './moment-options.js'

/** Options of `lijie elapsed`. */
export interface ElapsedOptions extends MomentOptions {
  readonly unit?: string
}

/** Counts the time between two moments and prints it; gives the exit status. */
export async function runElapsed(
  fromText: string,
  toText: string,
  options: ElapsedOptions,
  session: Session
): Promise<number> {
  const table = await loadUnitTable(chooseUnitTable(fromText, options, session), session.io.cwd)
  const { rules, zone } = table
  const rule = readWallTimeRule(options)
  const from = readMoment({ argument: 'FROM', value: fromText }, zone, rule)
  const to = readMoment({ argument: 'TO', value: toText }, zone, rule)
  const { unresolved } = rules.timeLimits
  if (unresolved !== undefined) return sayRefusal({ refused: [unresolved] }, options, session)
  if (to < from) {
    throw createFailure('time-limits/reversed-span', {
      from: formatInstant(zone, from),
      to: formatInstant(zone, to)
    })
  }
  const explained: ElapsedExplanation[] = []
  for (const unit of chooseUnits(table, options, session)) {
    const decision: Decision<ElapsedExplanation> = explainElapsed(rules, { unit, from, to })
    if ('refused' in decision) return sayRefusal(decision, options, session)
    explained.push(decision.value)
  }
  await writeFully(session.io.stdout, writeElapsed(explained, options, session.language))
  return exitStatus.ok
}

function chooseUnits(
  { units }: UnitTable,
  { unit }: ElapsedOptions,
  { language }: Session
): readonly string[] {
  if (unit === undefined) return listUsualUnits(units)
  const found = findNamedUnits(unit, units)
  if (found.length > 0) return found
  const known = Object.entries(units).map(([id, { label }]) => `${id} (${label.zh})`)
  const expected = elapsedCommandWords(language).unknownUnit(known.join(language === 'en' ? ', ' : '、'))
  throw createFailure('cases/bad-option', { option: '--unit', value: unit, expected })
}

function writeElapsed(
  explained: readonly ElapsedExplanation[],
  { explain, json }: ElapsedOptions,
  language: MessageLanguage
): string {
  if (json === true)
    return `${JSON.stringify(
      explained.map((one) => describeAsJson(one, explain === true)),
      null,
      2
    )}\n`
  if (explain === true) {
    return explained.map((one) => writeLines(describeElapsed(one, language))).join('\n')
  }
  const { label } = deadlineWords(language)
  const colon = language === 'en' ? ': ' : '：'
  return writeLines(
    explained.map(({ elapsed }) =>
      explained.length === 1 ? label(elapsed.text) : `${label(elapsed.label)}${colon}${label(elapsed.text)}`
    )
  )
}

function describeAsJson(
  { elapsed, fromIso, toIso, days }: ElapsedExplanation,
  isExplained: boolean
): unknown {
  return { from: fromIso, to: toIso, ...elapsed, ...(isExplained ? { days } : {}) }
}

function writeLines(lines: readonly string[]): string {
  return lines.map((line) => `${showText(line)}\n`).join('')
}
