/**
 * Fits one time limit per service type on published target instants.
 *
 * The family of limits:
 * - N working days: a start on a weekend moves to Monday, same clock time; N weekdays later, same clock time; a result
 *   after 17:00 moves to 08:30 of the next weekday. No holidays are observed.
 * - N calendar days: the same clock time N days later.
 * All on the wall clock, where both the targets and the limits live; clock changes therefore do not matter here.
 */
const day = 86_400_000
const cutOff = 17 * 3_600_000
const resumeAt = 8.5 * 3_600_000
/** How far a published target may lie from the computed one. Recorded with each fit. */
export const toleranceSeconds = 10
const maxDays = 1000

/** Target of a limit on the wall clock. */
export function addLimit(start, { value, unit }) {
  if (unit === 'calendar-day') return start + value * day
  const clock = modulo(start, day)
  const first = Math.floor(start / day)
  const due = weekdayAt(weekdaysBefore(isWeekday(first) ? first : nextWeekday(first)) + value)
  return clock > cutOff ? nextWeekday(due) * day + resumeAt : due * day + clock
}

/** Types with their counts and the limits that reproduce targets, the best first. */
export function fitTypes(cases) {
  const types = new Map()
  for (const one of cases) {
    const known = types.get(one.type) ?? {
      type: one.type,
      cases: 0,
      targets: 0,
      subjects: new Map(),
      hits: new Map()
    }
    types.set(one.type, known)
    known.cases += 1
    known.subjects.set(one.subject, (known.subjects.get(one.subject) ?? 0) + 1)
    if (one.target === null) continue
    known.targets += 1
    for (const limit of limitsBetween(one.opened, one.target)) {
      const key = `${limit.unit} ${limit.value}`
      const hit = known.hits.get(key) ?? { ...limit, reproduced: 0 }
      hit.reproduced += 1
      known.hits.set(key, hit)
    }
  }
  return resolveTies([...types.values()].toSorted((a, b) => (a.type < b.type ? -1 : 1)))
}

/** Does the type get a limit: at least half of its cases have a target, and one limit reproduces three quarters of them? */
export function hasLimit({ cases, targets, best }) {
  return best !== undefined && 2 * targets >= cases && 4 * best.reproduced >= 3 * targets
}

/** The limits that reproduce one target. At most one per unit, save around the cut-off. */
function limitsBetween(start, target) {
  const days = Math.round((target - start) / day)
  const from = Math.floor(start / day)
  const weekdays =
    weekdaysBefore(Math.floor(target / day)) - weekdaysBefore(isWeekday(from) ? from : nextWeekday(from))
  const candidates = [{ value: days, unit: 'calendar-day' }]
  for (const value of [weekdays - 1, weekdays, weekdays + 1]) candidates.push({ value, unit: 'working-day' })
  return candidates.filter(
    (limit) =>
      limit.value >= 1 &&
      limit.value <= maxDays &&
      Math.abs(addLimit(start, limit) - target) <= toleranceSeconds * 1000
  )
}

/**
 * Chooses the best limit of each type. Where several reproduce equally many targets, the limit that is the only best of
 * more other types wins, then the smaller number, then working days.
 */
function resolveTies(types) {
  const best = types.map(({ hits }) => {
    const most = Math.max(0, ...[...hits.values()].map((hit) => hit.reproduced))
    return [...hits.values()].filter((hit) => hit.reproduced === most)
  })
  const family = new Map()
  for (const [only, ...others] of best) {
    if (only === undefined || others.length > 0) continue
    const key = `${only.unit} ${only.value}`
    family.set(key, (family.get(key) ?? 0) + 1)
  }
  const support = ({ unit, value }) => family.get(`${unit} ${value}`) ?? 0
  const order = (a, b) => support(b) - support(a) || a.value - b.value || (a.unit === 'working-day' ? -1 : 1)
  return types.map(({ subjects, hits: _hits, ...counts }, i) => {
    const [chosen, ...ties] = best[i].toSorted(order)
    const departments = [...subjects]
      .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([name]) => name)
    return { ...counts, departments, best: chosen, ties }
  })
}

function isWeekday(dayNumber) {
  // Day 0, 1970-01-01, was a Thursday.
  return modulo(dayNumber + 3, 7) < 5
}

function nextWeekday(dayNumber) {
  let next = dayNumber + 1
  while (!isWeekday(next)) next += 1
  return next
}

/** Number of weekdays from the Monday of the week of day 0 up to, not including, a day. */
function weekdaysBefore(dayNumber) {
  const sinceMonday = dayNumber + 3
  return Math.floor(sinceMonday / 7) * 5 + Math.min(5, modulo(sinceMonday, 7))
}

/** The weekday before which so many weekdays lie. */
function weekdayAt(count) {
  return Math.floor(count / 5) * 7 + modulo(count, 5) - 3
}

function modulo(a, b) {
  return ((a % b) + b) % b
}
