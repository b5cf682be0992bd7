import { describeDeadline, type Answer, type DeadlineExplanation } from '@lijie/engine'
import type { LimitReading } from '@lijie/engine/limit-text'
import { formatIssue, type MessageLanguage } from '@lijie/schema'
import type { LoadedCalendar } from '../standards/load-calendar.js'

/** What the JSON of a deadline is made of. */
export interface DeadlineData {
  readonly decision: Answer<DeadlineExplanation>
  readonly reading: LimitReading | null
  readonly zone: string
  readonly loaded: LoadedCalendar | null
  /** With the days and the prose. */
  readonly isExplained: boolean
}

/** A deadline as JSON: instants, limit, how the text was read, what it rests on; days and prose on request. */
export function describeDeadlineAsJson(data: DeadlineData, language: MessageLanguage): string {
  const { decision, reading, zone, loaded, isExplained } = data
  const { deadline, startedAt, startIso, ...days } = decision.value
  const { dueAt, iso, limit, grade, provisional } = deadline
  const answer = {
    start: { epochMs: startedAt, iso: startIso },
    deadline: { epochMs: dueAt, iso, zone },
    limit,
    ...(grade === undefined ? {} : { grade }),
    reading: reading === null ? null : describeReading(reading, language),
    provisional: provisional ?? null,
    calendar: loaded === null ? null : describeCalendar(loaded),
    ...(isExplained ? { explanation: { ...days, text: describeDeadline(decision.value, language) } } : {}),
    because: decision.because
  }
  return `${JSON.stringify(answer, null, 2)}\n`
}

function describeReading({ qualifier, action, guesses }: LimitReading, language: MessageLanguage): unknown {
  return {
    ...(qualifier === undefined ? {} : { qualifier }),
    ...(action === undefined ? {} : { action }),
    guesses: guesses.map((guess) => {
      const { code, text, chosen, alternatives } = guess
      return { code, text, chosen, alternatives, message: formatIssue(guess, language) }
    })
  }
}

function describeCalendar({ calendar, sources }: LoadedCalendar): unknown {
  return {
    coverage: calendar.coverage,
    standards: sources.map(({ standard: { id, version } }) => `${id}@${version}`)
  }
}
