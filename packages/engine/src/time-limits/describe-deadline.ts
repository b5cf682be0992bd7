import type { MessageLanguage } from '@lijie/schema'
import type { TakenGrade } from '../kernel/index.js'
import type { DayRun } from './day-run.js'
import { deadlineWords, type DeadlineWords } from './deadline-words.js'
import type { DeadlineExplanation } from './explain-deadline.js'

/** An explained deadline as lines of prose (说明文字), in Chinese or English. */
export function describeDeadline(
  explanation: DeadlineExplanation,
  language: MessageLanguage
): readonly string[] {
  const words = deadlineWords(language)
  const english = language === 'en'
  const { deadline, unitLabel, startIso } = explanation
  const { limit } = deadline
  return [
    english
      ? `Limit: ${countUnits(limit.value, words.label(unitLabel))}, counted from ${startIso}.`
      : `时限：${limit.value} ${words.label(unitLabel)}，自 ${startIso} 起算。`,
    ...describeGrade(deadline.grade, english),
    ...describeStart(explanation, english),
    ...explanation.days.map((run) => describeRun(run, explanation.counts, words, english)),
    ...describeEnd(explanation, english),
    english
      ? `Due ${deadline.iso}; finished at that very moment is on time.`
      : `截止时间：${deadline.iso}（恰在该时刻处置完毕的，视为按期）。`
  ]
}

/** `1 work hour`, `4 work hours`; a label in another script takes no plural. */
function countUnits(value: number, label: string): string {
  return value === 1 || !/[a-z]$/.test(label) ? `${value} ${label}` : `${value} ${label}s`
}

/** Which area grade's limit was taken; that it is the fallback is always said. */
function describeGrade(grade: TakenGrade | undefined, english: boolean): readonly string[] {
  if (grade === undefined) return []
  const { given, taken, byFallback } = grade
  if (!byFallback) return [english ? `It is the limit of area grade ${taken}.` : `按 ${taken} 级区域的时限。`]
  if (given === null)
    return [
      english
        ? `No area grade is given; the declared fallback takes the limit of grade ${taken}.`
        : `未给出区域等级，依缺省规则取 ${taken} 级的时限。`
    ]
  return [
    english
      ? `The table leaves area grade ${given} blank; the declared fallback takes the limit of grade ${taken}.`
      : `${given} 级区域未列时限，依缺省规则取 ${taken} 级的时限。`
  ]
}

function describeStart({ counts, rolledTo }: DeadlineExplanation, english: boolean): readonly string[] {
  if (counts === 'elapsed') {
    return [
      english ? 'Counted without a break, day and night, on every day.' : '昼夜连续计时，节假日不扣除。'
    ]
  }
  if (counts === 'calendar-days') {
    return [english ? 'Every calendar day counts; the clock time stays.' : '按自然日计算，钟点不变。']
  }
  if (rolledTo === undefined) return []
  return [
    english
      ? `The start is not on a working day and moves to ${rolledTo}, same clock time.`
      : `起算日不是工作日，顺延至 ${rolledTo}，钟点不变。`
  ]
}

function describeEnd({ cutOff, clockMoved }: DeadlineExplanation, english: boolean): readonly string[] {
  const lines: string[] = []
  if (cutOff !== undefined) {
    const { after, resumeAt } = cutOff
    lines.push(
      english
        ? `The result lies after ${after} and moves to ${resumeAt} of the next working day.`
        : `结果晚于 ${after}，移至下一工作日 ${resumeAt}。`
    )
  }
  if (clockMoved !== undefined) {
    const { wanted, taken } = clockMoved
    lines.push(
      english
        ? `The clocks change on that day: ${wanted} is read as ${taken}.`
        : `当日拨钟：${wanted} 按 ${taken} 计。`
    )
  }
  return lines
}

function describeRun(
  run: DayRun,
  counts: DeadlineExplanation['counts'],
  words: DeadlineWords,
  english: boolean
): string {
  const colon = english ? ': ' : '：'
  return `${nameDays(run, words, english)}${nameReason(run, words, english)}${colon}${nameCount(run, counts, words, english)}`
}

function nameDays(run: DayRun, words: DeadlineWords, english: boolean): string {
  const first = `${run.from} ${words.weekday(run.from)}`
  if (run.days === 1) return first
  const days = words.days(run.days)
  return `${first} – ${run.to} ${words.weekday(run.to)}${english ? ` (${days})` : `（${days}）`}`
}

function nameReason(run: DayRun, words: DeadlineWords, english: boolean): string {
  if (run.why === 'weekday' || run.why === 'several') return ''
  if (run.why === 'weekend') return english ? ', weekend' : '，休息日'
  const name = run.name === undefined ? '' : words.label(run.name)
  const source = run.notice?.number ?? run.notice?.id ?? ''
  if (run.why === 'day-off')
    return english ? `, day off (${name}, ${source})` : `，放假（${name}，${source}）`
  return english ? `, make-up workday (${name}, ${source})` : `，调休上班（${name}，${source}）`
}

function nameCount(
  run: DayRun,
  counts: DeadlineExplanation['counts'],
  words: DeadlineWords,
  english: boolean
): string {
  if (counts === 'working-days') {
    if (run.countedDays === 0) return english ? 'not counted' : '不计'
    return english ? `${words.days(run.countedDays)} counted` : `计 ${words.days(run.countedDays)}`
  }
  if (run.milliseconds === 0) {
    if (!run.worked) return english ? 'not counted' : '不计'
    return english ? 'no working time left, not counted' : '当日班次已过，不计'
  }
  const spans = run.spans.map((span) => `${span.from}–${span.to}`).join(english ? ', ' : '、')
  const each = run.days > 1 && spans !== '' ? (english ? ' each day' : '（每日）') : ''
  const total = words.duration(run.milliseconds)
  return spans === '' ? total : english ? `${spans}${each}, ${total}` : `${spans}${each}，计 ${total}`
}
