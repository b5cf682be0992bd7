import type { DayRun } from './day-run.js'
import type { DeadlineExplanation } from './deadline-explanation.js'
import type { DeadlineWords } from './deadline-words.js'

/** Days with what a limit counted on them, or why it did not, one line each. */
export function describeDays(
  days: readonly DayRun[],
  counts: DeadlineExplanation['counts'],
  words: DeadlineWords
): readonly string[] {
  return days.map((run) => `${nameRun(run, words)}${words.say(': ', '：')}${nameCount(run, counts, words)}`)
}

/** `2026-02-15 Sun – 2026-02-23 Mon (9 days), day off (Spring Festival, 国办发明电〔2025〕7号)` */
export function nameRun(run: DayRun, words: DeadlineWords): string {
  const first = words.day(run.from)
  if (run.days === 1) return first + nameReason(run, words)
  const days = words.days(run.days)
  return `${first} – ${words.day(run.to)}${words.say(` (${days})`, `（${days}）`)}${nameReason(run, words)}`
}

function nameReason(run: DayRun, words: DeadlineWords): string {
  const { say } = words
  if (run.why === 'weekday' || run.why === 'several') return ''
  if (run.why === 'weekend') return say(', weekend', '，休息日')
  if (run.why === 'skipped') return say(', skipped by the clocks', '，因时区变更无此日')
  const { notice, recurring } = run
  const name = run.name === undefined ? '' : words.label(run.name)
  const source = notice?.number ?? notice?.id ?? recurring?.article ?? recurring?.id ?? ''
  const set = say(`(${name}, ${source})`, `（${name}，${source}）`)
  switch (run.why) {
    case 'day-off':
      return say(`, day off ${set}`, `，放假${set}`)
    case 'make-up-workday':
      return say(`, make-up workday ${set}`, `，调休上班${set}`)
    case 'extra-workday':
      return say(`, extra workday ${set}`, `，另定上班${set}`)
    case 'own-hours':
      return say(`, hours of its own ${set}`, `，作息另定${set}`)
  }
}

function nameCount(run: DayRun, counts: DeadlineExplanation['counts'], words: DeadlineWords): string {
  const { say } = words
  if (counts === 'working-days') {
    if (run.countedDays === 0) return say('not counted', '不计')
    return say(`${words.days(run.countedDays)} counted`, `计 ${words.days(run.countedDays)}`)
  }
  if (run.milliseconds === 0)
    return run.worked
      ? say('no working time left, not counted', '当日已无工作时间，不计')
      : say('not counted', '不计')
  const spans = run.spans.map((span) => `${span.from}–${span.to}`).join(say(', ', '、'))
  const each = run.days > 1 && spans !== '' ? say(' each day', '（每日）') : ''
  const total = words.duration(run.milliseconds)
  return spans === '' ? total : say(`${spans}${each}, ${total}`, `${spans}${each}，计 ${total}`)
}
