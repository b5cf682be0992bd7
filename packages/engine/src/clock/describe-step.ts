import type { KnownTimeLimit, MessageLanguage } from '@lijie/schema'
import { formatIssue } from '@lijie/schema/issues'
import { countUnits } from '../kernel/index.js'
import { deadlineWords } from '../time-limits/index.js'
import { clockWords } from './clock-words.js'
import type { ClockExplanation, ClockStep } from './explain-clock.js'

/** A step of one kind. */
type StepOf<S> = Extract<ClockStep, { readonly step: S }>
type Language = MessageLanguage
/** A limit as the standard names it. */
type SayLimit = (limit: KnownTimeLimit) => string

/** One step of a clock as a sentence. */
export function describeStep(step: ClockStep, { unitLabels }: ClockExplanation, language: Language): string {
  const sayLimit: SayLimit = (limit) =>
    countUnits(limit, unitLabels[limit.unit] ?? { zh: limit.unit }, language)
  switch (step.step) {
    case 'started':
    case 'started-anew':
      return describeStart(step, sayLimit, language)
    case 'ran':
      return describeRun(step, language)
    case 'stood-still':
      return describePause(step, language)
    case 'rejected':
      return describeRejected(step, language)
    case 'stopped':
      return language === 'en' ? `${step.iso} stopped.` : `${step.iso} 停止。`
    case 'reworked':
      return language === 'en' ? `${step.iso} reworked: it goes on.` : `${step.iso} 返工，继续计时。`
    case 'appealed':
      return describeAppeal(step, language)
    default:
      return describeChange(step, sayLimit, language)
  }
}

function describeStart(
  step: StepOf<'started' | 'started-anew'>,
  sayLimit: SayLimit,
  language: Language
): string {
  const { iso, unit, limit } = step
  const anew = step.step === 'started-anew'
  if (language === 'en') {
    const inCharge = unit === null ? '' : `, unit in charge ${unit}`
    return `${iso} started${anew ? ' anew' : ''}, limit ${sayLimit(limit)}${inCharge}.`
  }
  const inCharge = unit === null ? '' : `，责任单位 ${unit}`
  return `${iso} ${anew ? '重新' : ''}起算，时限 ${sayLimit(limit)}${inCharge}。`
}

function describeRun({ iso, toIso, countedMs }: StepOf<'ran'>, language: Language): string {
  const counted = deadlineWords(language).duration(countedMs)
  return language === 'en'
    ? `${iso} to ${toIso} ran: ${counted} counted.`
    : `${iso} 至 ${toIso} 计时，计入 ${counted}。`
}

function describePause(step: StepOf<'stood-still'>, language: Language): string {
  const { iso, toIso, by, reason = step.cause === 'clock' ? by : undefined } = step
  const cause = clockWords(language).cause(step.cause)
  if (language === 'en') {
    const note = reason === undefined ? '' : ` (${reason})`
    return `${iso} ${toIso === null ? 'until further notice' : `to ${toIso}`} stood still: ${cause}${note}.`
  }
  const note = reason === undefined ? '' : `（${reason}）`
  return `${iso} ${toIso === null ? '起' : `至 ${toIso} `}中止计时：${cause}${note}${toIso === null ? '，尚未结束' : ''}。`
}

function describeAppeal({ iso, granted }: StepOf<'appealed'>, language: Language): string {
  if (language === 'en') return `${iso} an appeal was ${granted ? 'granted' : 'denied'}.`
  return `${iso} 申诉${granted ? '成立' : '不成立'}。`
}

function describeRejected({ iso, type, event, reason }: StepOf<'rejected'>, language: Language): string {
  const name = clockWords(language).event(type)
  const why = formatIssue(reason, language)
  return language === 'en'
    ? `${iso} the ${name} (event ${event}) changed nothing: ${why}`
    : `${iso} ${name}（事件 ${event}）未予采纳：${why}`
}

function describeChange(
  step: StepOf<'extended' | 'limit-changed' | 'calendar-changed'>,
  sayLimit: SayLimit,
  language: Language
): string {
  const english = language === 'en'
  const { iso } = step
  switch (step.step) {
    case 'extended':
      return english ? `${iso} extended by ${sayLimit(step.by)}.` : `${iso} 准予延期 ${sayLimit(step.by)}。`
    case 'limit-changed': {
      const [from, to] = [sayLimit(step.from), sayLimit(step.to)]
      return english
        ? `${iso} the limit changed from ${from} to ${to}; what ran and what stood still stays.`
        : `${iso} 时限由 ${from} 变更为 ${to}，已计时和中止计时的时段不变。`
    }
    case 'calendar-changed':
      if (step.replacedBy !== null)
        return describeReplaced(step.iso, step.calendar, step.replacedBy, language)
      return english
        ? `${iso} from here on counted on the calendar ${step.calendar}.`
        : `${iso} 起改按日历 ${step.calendar} 计算。`
  }
}

function describeReplaced(iso: string, calendar: string, by: string, language: Language): string {
  return language === 'en'
    ? `${iso} the calendar ${calendar} was to hold from here on; the event ${by} put another in its place.`
    : `${iso} 起原改用日历 ${calendar}，由事件 ${by} 另行变更。`
}
