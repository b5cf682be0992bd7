import fc from 'fast-check'
import { workingTimeBetween } from '../../src/calendar/index.js'
import { foldClock } from '../../src/clock/index.js'
import { canonicalJson, isRefusal } from '../../src/kernel/index.js'
import { describeDeadline, explainDeadline } from '../../src/time-limits/index.js'
import { arbitraryQuestion } from './arbitrary-question.js'
import { limitsOn } from './time-limit-laws.js'

/** Random questions about deadlines, elapsed time and clocks, each answered as canonical JSON (规范化结果), prose included. */
export function* answerTimeQuestions(seed: number, numRuns: number): Generator<string> {
  for (const question of fc.sample(arbitraryQuestion(), { seed, numRuns })) {
    const { calendar, t, u, a, b } = question
    const timeLimits = limitsOn(question)
    const rules = { timeLimits, limitOf: () => undefined }
    const units = [...timeLimits.units.keys()]
    const limit = { value: 1 + (a % 30), unit: units[b % units.length] as string }
    const explained = explainDeadline(rules, { limit, startedAt: t })
    const prose = isRefusal(explained)
      ? []
      : [describeDeadline(explained.value, 'zh-CN'), describeDeadline(explained.value, 'en')]
    const events = [
      { id: '1', sequence: 1, type: 'start', occurredAt: t, limit },
      { id: '2', sequence: 2, type: 'pause', occurredAt: t + a, reason: '等待', until: t + a + b }
    ] as const
    const clock = foldClock(rules, { clock: 'disposal', events, asOf: Math.max(t + a + b, u) })
    yield canonicalJson([explained, prose, workingTimeBetween(calendar, t, u), clock])
  }
}
