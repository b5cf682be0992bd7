/** A word of a closed list, and the others that could stand there. */
export interface ChangedChoice {
  readonly key: string
  readonly to: readonly string[]
}

type Node = Readonly<Record<string, unknown>>

const barred = ['at-request', 'at-approval', 'never']
const clocks = ['resume', 'restart']

/** Words of time limits and calendars, by the key under which they stand; other keys of that name have other words. */
const choices: readonly (readonly [key: string, words: readonly string[]])[] = [
  ['start', ['roll', 'roll-to-opening', 'next-day', 'refuse']],
  ['end', ['same-clock', '24:00', 'close-of-business']],
  ['end', ['24:00', 'close-of-business', 'close-of-business-if-any']],
  ['firstDay', ['excluded', 'included']],
  ['lastDayOff', ['none', 'next', 'previous']],
  ['monthEnd', ['last-day', 'next-day', 'refuse']],
  ['onGap', ['forward', 'refuse']],
  ['onOverlap', ['earlier', 'later', 'refuse']],
  ['direction', ['after', 'before']],
  ['barredWhenOverdue', barred],
  ['sameUnit', clocks],
  ['otherUnit', clocks],
  ['clock', ['continue', ...clocks]]
]

/**
 * Words of a closed list that a standard's author could have mistaken in time limits and calendars (选项): each with the
 * others that its place allows.
 */
export function changeChoices(node: Node): readonly ChangedChoice[] {
  const ends = node['counts'] === 'working-days' ? 1 : 2
  const known = choices.filter((_, at) => at !== (ends === 1 ? 2 : 1))
  const words = known.flatMap(([key, list]): ChangedChoice[] => {
    const value = node[key]
    return typeof value === 'string' && list.includes(value) ? [{ key, to: without(list, value) }] : []
  })
  const type = changeDayType(node)
  return type === undefined ? words : [...words, type]
}

/** Days of notices, and recurring rules. Hours of its own has only a day for which they are given. */
function changeDayType({ type, date, rrule, shifts }: Node): ChangedChoice | undefined {
  const own = shifts === undefined ? [] : ['own-hours']
  if (typeof type !== 'string') return undefined
  if (typeof date === 'string') return { key: 'type', to: without(['off', 'make-up-workday', ...own], type) }
  if (typeof rrule === 'string') return { key: 'type', to: without(['off', 'workday', ...own], type) }
  return undefined
}

function without(list: readonly string[], value: string): readonly string[] {
  return list.filter((item) => item !== value)
}
