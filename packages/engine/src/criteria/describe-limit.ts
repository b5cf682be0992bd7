import type { KnownTimeLimit, LocalizedText, MessageLanguage, TimeLimitSpec } from '@lijie/schema'
import { endSentence, quoteText } from '@lijie/schema/issues'
import { countUnits, fallbackGrade } from '../kernel/index.js'
import type { LimitExplanation } from './explain-limit.js'

type Labels = LimitExplanation['unitLabels']

/** A time limit in one sentence (处置时限): in the unit that is counted, with what is printed where that differs. */
export function describeLimit(
  timeLimit: TimeLimitSpec,
  unitLabels: Labels,
  language: MessageLanguage
): string {
  const en = language === 'en'
  if ('unknown' in timeLimit) {
    const why = en ? (timeLimit.unknown.en ?? timeLimit.unknown.zh) : timeLimit.unknown.zh
    return endSentence(en ? `No time limit is known: ${why}` : `处置时限未知：${why}`, language)
  }
  const limit =
    'value' in timeLimit
      ? sayLimit(timeLimit, unitLabels, language)
      : sayGrades(timeLimit.byAreaGrade, timeLimit.fallback, unitLabels, language)
  return en ? `Time limit: ${limit}.` : `处置时限：${limit}。`
}

/** Which of a row's limits holds for the case, in one sentence; empty where limits do not depend on the area grade. */
export function describeHolding(
  { holds, grade, refused, unitLabels }: LimitExplanation,
  language: MessageLanguage
): string {
  const en = language === 'en'
  if (refused !== null) return en ? 'None of them holds for this case.' : '本案无可适用的时限。'
  if (holds === null || grade === null) return ''
  const limit = countUnits(holds, unitLabels[holds.unit] ?? null, language)
  const { given, taken, byFallback } = grade
  if (!byFallback) return en ? `Here grade ${taken} holds: ${limit}.` : `本案按 ${taken} 级区域：${limit}。`
  const why = given === null ? (en ? 'no grade is given' : '未给出等级') : sayBlank(given, en)
  return en
    ? `Here grade ${taken} is taken, because ${why}: ${limit}.`
    : `本案${why}，取 ${taken} 级：${limit}。`
}

function sayBlank(given: string, en: boolean): string {
  return en ? `grade ${given} is blank` : ` ${given} 级未列时限`
}

function sayGrades(
  byAreaGrade: Readonly<Record<string, KnownTimeLimit>>,
  fallback: string,
  unitLabels: Labels,
  language: MessageLanguage
): string {
  const en = language === 'en'
  const grades = Object.keys(byAreaGrade).toSorted()
  const parts = grades.map((grade) => {
    const limit = sayLimit(byAreaGrade[grade] as KnownTimeLimit, unitLabels, language)
    return en ? `grade ${grade} ${limit}` : `${grade} 级 ${limit}`
  })
  const other = fallbackGrade(fallback)
  const rest = en
    ? other === undefined
      ? 'none for other grades'
      : `other grades as ${other}`
    : other === undefined
      ? '其他等级未规定'
      : `其他等级同 ${other} 级`
  return [...parts, rest].join(en ? ', ' : '，')
}

function sayLimit(limit: KnownTimeLimit, unitLabels: Labels, language: MessageLanguage): string {
  const label = unitLabels[limit.unit] ?? null
  return countUnits(limit, label, language) + notePrinted(limit, label, language)
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
