import type { DateRange, SetDayGroup } from './group-set-days.js'
import type { YearWords } from './year-words.js'

/** More stretches of days than these are counted instead of listed. */
const mostRanges = 8

/** One occasion in words: `春节：放假 2月15日–23日（9 天），上班 2月14日、2月28日`. */
export function phraseSetDays(group: SetDayGroup, words: YearWords): string {
  const parts = [
    phraseRanges(words.off, group.off, words),
    phraseRanges(words.worked, group.worked, words),
    phraseRanges(words.ownHours, group.ownHours, words)
  ]
  return `${words.label(group.name)}${words.colon}${parts.filter((part) => part !== '').join(words.comma)}`
}

function phraseRanges(what: string, ranges: readonly DateRange[], words: YearWords): string {
  const total = words.days(ranges.reduce((sum, { days }) => sum + days, 0))
  if (ranges.length > mostRanges) return `${what} ${total}`
  const [first] = ranges
  if (first === undefined) return ''
  const listed = ranges.map(({ from, to }) => words.range(from, to)).join(words.list)
  return first.days > 1 ? `${what} ${listed}${bracket(total, words)}` : `${what} ${listed}`
}

function bracket(text: string, { isWide }: YearWords): string {
  return isWide ? `（${text}）` : ` (${text})`
}

/** Who sets days: the notice, or for recurring rules the organ. */
export function nameSource({ notice, source }: SetDayGroup, { label, recurring, colon }: YearWords): string {
  const organ = source.organ === undefined ? source.standard : label(source.organ)
  if (notice === undefined) return `${organ}${colon}${recurring}`
  return `${notice.number ?? notice.id}  ${label(notice.title)}`
}
