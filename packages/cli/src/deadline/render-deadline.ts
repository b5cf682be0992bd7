import { describeDeadline, type DeadlineExplanation } from '@lijie/engine'
import { countUnits } from '@lijie/engine/kernel'
import type { LimitReading } from '@lijie/engine/limit-text'
import type { MessageLanguage } from '@lijie/schema'
import { deadlineCommandWords } from '../messages/deadline-words.js'
import { showText } from '../output/show-text.js'
import { writeMoment } from './write-moment.js'

/** A computed deadline and how it was asked for. */
export interface DeadlineReport {
  readonly explanation: DeadlineExplanation
  readonly reading: LimitReading | null
  /** IANA name of the zone whose clocks are shown. */
  readonly zone: string
  /** Day by day. */
  readonly isExplained: boolean
}

/** A deadline in words (截止时间): the moment, what was counted from when, and on request each day. */
export function renderDeadline(report: DeadlineReport, language: MessageLanguage): string {
  const { explanation, reading, zone, isExplained } = report
  const { deadline, unitLabel, startIso } = explanation
  const { limit, iso, provisional } = deadline
  const words = deadlineCommandWords(language)
  const isBefore = limit.direction === 'before'
  const place = language === 'en' ? ` (${zone}), ${iso}` : `（${zone}），${iso}`
  const lines = [
    words.due(`${writeMoment(iso, language)}${place}`, isBefore, provisional !== undefined),
    ...(isExplained
      ? ['', ...describeDeadline(explanation, language)]
      : [words.counted(countUnits(limit, unitLabel, language), writeMoment(startIso, language), isBefore)]),
    ...(reading?.qualifier === undefined ? [] : [words.qualifier(reading.qualifier)]),
    ...(reading?.action === undefined ? [] : [words.action(reading.action)])
  ]
  return lines.map((line) => `${showText(line)}\n`).join('')
}
