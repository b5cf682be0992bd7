import type { DeadlineExplanation } from '@lijie/engine'
import { drawDeadline } from '@lijie/engine/drawings'
import { openOutput } from '../output/open-output.js'
import type { Session } from '../session.js'
import type { UnitTable } from './load-unit-table.js'

/** Draws the time line of a deadline (时间轴) into a file, or to stdout for `-`. */
export async function writeTimeline(
  file: string,
  explanation: DeadlineExplanation,
  { rules }: UnitTable,
  { io, language }: Session
): Promise<void> {
  const { calendar } = rules.timeLimits
  const isKnown = calendar !== null && !('unresolved' in calendar)
  const drawn = drawDeadline(explanation, { language, ...(isKnown ? { calendar } : {}) })
  const output = openOutput(file, io)
  try {
    output.write(drawn)
    await output.finish()
  } finally {
    output.discard()
  }
}
