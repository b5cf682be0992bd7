/**
 * What every day of a calendar is, read from its JSON documents: weekdays, then recurring rules from the lowest calendar up,
 * then the national notices, then local notices from the lowest calendar up. Later wins.
 */
import { dayOf, partsOf } from './civil-days.mjs'
import { listChain } from './list-chain.mjs'
import { listRecurringDays } from './recurring-days.mjs'

/**
 * @typedef {object} Day
 * @property {boolean} worked
 * @property {{ from: string, to: string }[] | null} shifts null: none are known
 * @property {object} said what is to be said of the day: why, by which name, notice or rule, in which hours of its own
 */

/**
 * The days of a calendar as known on a day.
 * @param {Map<string, object>} documents calendar.json by id
 * @returns {{ zone: string, first: number, days: Day[] }}
 */
export function openDays(documents, id, knownAt) {
  const chain = listChain(documents, id).toReversed()
  const [bottom] = chain
  const national = bottom.daysOff === null ? null : documents.get(bottom.daysOff)
  const coverage = coverDays(chain, national, knownAt)
  const lookUp = {
    weekdays: chain.findLast(({ weekdays }) => weekdays !== undefined).weekdays,
    schedules: chain.findLast(({ schedules }) => schedules !== undefined).schedules,
    recurring: chain.flatMap(({ recurring = [] }) => openRecurring(recurring)),
    notices: [national?.notices ?? [], ...chain.map(({ notices = [] }) => notices)].flatMap((list) =>
      openNotices(list, knownAt)
    )
  }
  const days = []
  for (let day = coverage.first; day <= coverage.last; day += 1) days.push(readDay(day, lookUp))
  return { zone: bottom.zone, first: coverage.first, days }
}

const ruleReasons = { off: 'day-off', workday: 'extra-workday', 'own-hours': 'own-hours' }
const noticeReasons = { off: 'day-off', 'make-up-workday': 'make-up-workday', 'own-hours': 'own-hours' }

function openRecurring(list) {
  return list.map(({ start, rrule, ...rule }) => ({
    ...rule,
    days: new Set(listRecurringDays(start, rrule))
  }))
}

/** The notices that were public, by day of publication, each as a map of its days. */
function openNotices(list, knownAt) {
  return list
    .filter(({ published }) => knownAt === undefined || published <= knownAt)
    .toSorted((a, b) => dayOf(a.published) - dayOf(b.published))
    .map(({ id, days }) => new Map(days.map((day) => [dayOf(day.date), { ...day, id }])))
}

function readDay(day, { weekdays, schedules, recurring, notices }) {
  const ordinary = schedules.findLast(({ from }) => dayOf(from) <= day)?.shifts ?? null
  let state = sayOrdinary(weekdays.includes(partsOf(day).weekday))
  const rules = recurring.filter(({ days }) => days.has(day))
  for (const rule of rules.filter(({ type }) => type !== 'own-hours')) state = sayRule(rule)
  for (const rule of rules.filter(({ shifts }) => shifts !== undefined))
    if (state.worked) state = sayRule(rule)
  for (const set of notices.map((notice) => notice.get(day)).filter((found) => found !== undefined))
    state = sayNotice(set)
  return { ...state, shifts: state.worked ? (state.own ?? ordinary) : [] }
}

function sayOrdinary(worked) {
  return { worked, said: { worked, why: worked ? 'weekday' : 'weekend' } }
}

function sayRule({ id, type, name, shifts }) {
  return say(type !== 'off', ruleReasons[type], name, { recurring: id }, shifts)
}

function sayNotice({ id, type, name, shifts }) {
  return say(type !== 'off', noticeReasons[type], name, { notice: id }, shifts)
}

function say(worked, why, name, by, shifts) {
  return {
    worked,
    own: shifts,
    said: { worked, why, name: name.zh, ...by, ...(shifts === undefined ? {} : { shifts }) }
  }
}

/** What all of them cover; of the national list, the years whose notices were public, up to the day that needs the next one. */
function coverDays(chain, national, knownAt) {
  const stretches = chain
    .flatMap(({ coverage }) => (coverage === undefined ? [] : [coverage]))
    .map(({ from, to }) => ({ first: dayOf(from), last: dayOf(to) }))
  if (national !== null) stretches.push(coverNational(national, knownAt))
  return {
    first: Math.max(...stretches.map(({ first }) => first)),
    last: Math.min(...stretches.map(({ last }) => last))
  }
}

function coverNational({ coverage, nextNoticeNeededFrom, notices }, knownAt) {
  const years = new Set(
    notices
      .filter(
        ({ published, amends }) => amends === undefined && (knownAt === undefined || published <= knownAt)
      )
      .map(({ year }) => year)
  )
  let year = Number(coverage.from.slice(0, 4)) - 1
  while (years.has(year + 1)) year += 1
  const held = dayOf(`${year}-${nextNoticeNeededFrom}`) - 1
  return { first: dayOf(coverage.from), last: Math.min(dayOf(coverage.to), held) }
}
