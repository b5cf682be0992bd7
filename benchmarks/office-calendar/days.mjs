// The days and shifts of a packaged working calendar, read from its documents in the plainest way, for the limit, the peers
// and the oracle: nothing here comes from the engine.

const dayMs = 86_400_000

/** The day number of `YYYY-MM-DD`; 0 is 1970-01-01. */
export const dayOf = (date) => Date.parse(date) / dayMs

/** `YYYY-MM-DD` of a day number. */
export const dateOf = (day) => new Date(day * dayMs).toISOString().slice(0, 10)

/**
 * Which days are worked, and when: `worked[p]` is 1 when day `firstDay + p` is; shifts are [from, to) in minutes.
 * The zone has had one offset since 1991, `offsetMinutes` east of UTC.
 */
export function readOfficeDays(daysOff, office) {
  const { coverage, notices } = daysOff.calendar
  const { weekdays, schedules } = office.calendar
  const set = new Map()
  for (const notice of notices.toSorted((a, b) => (a.published < b.published ? -1 : 1)))
    for (const { date, type } of notice.days) set.set(dayOf(date), type === 'make-up-workday')
  const firstDay = dayOf(coverage.from)
  const worked = Uint8Array.from({ length: dayOf(coverage.to) - firstDay + 1 }, (_, position) => {
    const day = firstDay + position
    return (set.get(day) ?? weekdays.includes(((day + 3) % 7) + 1)) ? 1 : 0
  })
  return { firstDay, worked, shifts: schedules[0].shifts.map(readShift), offsetMinutes: 480 }
}

function readShift({ from, to }) {
  return [from, to].map((clock) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5)))
}

/** True when a day is worked. */
export const isWorked = ({ firstDay, worked }, day) => worked[day - firstDay] === 1
