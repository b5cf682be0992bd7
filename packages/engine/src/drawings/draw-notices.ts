import type { NoticeReference } from '../calendar/index.js'
import type { DayRun } from '../time-limits/index.js'
import type { DrawnBlock } from './draw-legend.js'
import { drawText } from './draw-text.js'
import { palette } from './palette.js'
import type { TimelineWords } from './timeline-words.js'

const lineHeight = 16
const size = 10.5

/** The notices that days rest on (通知), each once, in the order of the days. */
export function listNotices(runs: readonly DayRun[]): readonly NoticeReference[] {
  const notices = new Map<string, NoticeReference>()
  for (const { notice } of runs) if (notice !== undefined) notices.set(notice.id, notice)
  return [...notices.values()]
}

/** Notices with number and title, one a line. */
export function drawNotices(
  notices: readonly NoticeReference[],
  place: { readonly x: number; readonly y: number; readonly width: number },
  { label }: Pick<TimelineWords, 'label'>
): DrawnBlock {
  const content = notices.map(({ number, id, title }, i) =>
    drawText({
      x: place.x,
      y: place.y + (i + 1) * lineHeight - 4,
      text: `${number ?? id}  ${label(title)}`,
      size,
      fill: palette.soft,
      mostWidth: place.width
    })
  )
  return { content, height: notices.length * lineHeight }
}
