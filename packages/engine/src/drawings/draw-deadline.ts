import type { MessageLanguage } from '@lijie/schema'
import type { WorkingCalendar } from '../calendar/index.js'
import { describeDeadline, type DeadlineExplanation } from '../time-limits/index.js'
import { bandColumns } from './band-columns.js'
import { drawDayBands } from './draw-day-bands.js'
import { drawDayStrip } from './draw-day-strip.js'
import { drawHeading } from './draw-heading.js'
import { drawLegend } from './draw-legend.js'
import { drawPage } from './draw-page.js'
import { listDeadlineBands } from './list-deadline-bands.js'
import { listStripWeeks } from './list-strip-weeks.js'
import { listNotices, drawNotices } from './draw-notices.js'
import { listBandLegend, listStripLegend } from './list-legend.js'
import { phraseDeadline } from './phrase-deadline.js'
import { timelineWords } from './timeline-words.js'

/** What a picture of a deadline is drawn with. */
export interface DeadlineDrawing {
  readonly language: MessageLanguage
  /** Shows the shifts that were not counted, too. */
  readonly calendar?: WorkingCalendar
}

/**
 * An explained deadline as SVG text (时限图): for limits in hours each day as a band of 24 hours with what was counted, for
 * limits in days and months the days as weeks with what was skipped and why.
 */
export function drawDeadline(
  explanation: DeadlineExplanation,
  { language, calendar }: DeadlineDrawing
): string {
  const words = timelineWords(language)
  const { title, sentence, total } = phraseDeadline(explanation, words)
  const heading = drawHeading({ title, sentence, total })
  const place = { x: bandColumns.left, width: bandColumns.right - bandColumns.left }
  const isInHours = explanation.counts === 'elapsed' || explanation.counts === 'working-time'
  const bands = isInHours ? listDeadlineBands(explanation, words, calendar) : []
  const weeks = isInHours ? [] : listStripWeeks(explanation, words)
  const days = isInHours ? drawDayBands(bands, heading.height) : drawDayStrip(weeks, heading.height, words)
  const legendTop = heading.height + days.height + 14
  const legend = drawLegend(isInHours ? listBandLegend(bands, words) : listStripLegend(weeks, words), {
    ...place,
    y: legendTop
  })
  const notices = drawNotices(
    listNotices([...explanation.days, ...(explanation.period?.moved?.over ?? [])]),
    { ...place, y: legendTop + legend.height },
    words
  )
  return drawPage({
    width: bandColumns.right + bandColumns.left,
    height: legendTop + legend.height + notices.height + 16,
    language,
    title: `${title}${words.colon}${sentence}`,
    description: describeDeadline(explanation, language).join(' '),
    content: [...heading.content, ...days.content, ...legend.content, ...notices.content]
  })
}
