import type { KnownTimeLimit, LocalizedText, MessageLanguage } from '@lijie/schema'
import { endSentence, quoteText } from '@lijie/schema/issues'
import type { RowExplanation } from './explain-filing.js'

/** The time limit of a row in one sentence (处置时限): in the unit that is counted, with what is printed where that differs. */
export function describeLimit({ timeLimit, unitLabel }: RowExplanation, language: MessageLanguage): string {
  const en = language === 'en'
  if ('unknown' in timeLimit) {
    const why = en ? (timeLimit.unknown.en ?? timeLimit.unknown.zh) : timeLimit.unknown.zh
    return endSentence(en ? `No time limit is known: ${why}` : `处置时限未知：${why}`, language)
  }
  const limit = countUnits(timeLimit, unitLabel, language)
  const printed = notePrinted(timeLimit, unitLabel, language)
  return en ? `Time limit: ${limit}${printed}.` : `处置时限：${limit}${printed}。`
}

/** A limit with its unit: `4 work hours`, `4 工作时`; the id of the unit where it has no label. */
export function countUnits(
  { value, unit }: KnownTimeLimit,
  label: LocalizedText | null,
  language: MessageLanguage
): string {
  if (language !== 'en') return `${value} ${label?.zh ?? unit}`
  const name = label === null ? unit.replaceAll('-', ' ') : (label.en ?? label.zh)
  return `${value} ${name}${value === 1 || !/[a-z]$/.test(name) ? '' : 's'}`
}

function notePrinted(
  { printed, unit }: KnownTimeLimit,
  label: LocalizedText | null,
  language: MessageLanguage
): string {
  if (printed === undefined || [unit, label?.zh, label?.en].includes(printed.trim())) return ''
  const quoted = quoteText(printed, language)
  return language === 'en' ? ` (printed ${quoted})` : `（源表印作${quoted}）`
}
