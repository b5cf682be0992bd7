import type { DrawnBlock } from './draw-legend.js'
import { drawText } from './draw-text.js'
import type { SetDayGroup } from './group-set-days.js'
import { palette } from './palette.js'
import { nameSource, phraseSetDays } from './phrase-set-days.js'
import type { YearWords } from './year-words.js'

const lineHeight = 18
const size = 11
/** More occasions than these are not listed below the picture; the days show them. */
const mostGroups = 40

/** All occasions of a year in words, below the notice or the standard that sets them. */
export function drawSetDays(
  groups: readonly SetDayGroup[],
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  words: YearWords
): DrawnBlock {
  const content: string[] = []
  let base = y
  const addLine = (text: string, indent: number, fill: string): void => {
    base += lineHeight
    content.push(drawText({ x: x + indent, y: base - 4, text, size, fill, mostWidth: width - indent }))
  }
  for (const [source, listed] of groupBySource(groups.slice(0, mostGroups), words)) {
    addLine(source, 0, palette.soft)
    for (const group of listed) addLine(phraseSetDays(group, words), 16, palette.ink)
  }
  return { content, height: base - y }
}

function groupBySource(
  groups: readonly SetDayGroup[],
  words: YearWords
): ReadonlyMap<string, readonly SetDayGroup[]> {
  const bySource = new Map<string, SetDayGroup[]>()
  for (const group of groups) {
    const key = nameSource(group, words)
    bySource.set(key, [...(bySource.get(key) ?? []), group])
  }
  return bySource
}
