import { isCivilDate } from '../validate/index.js'
import { createFinding, type Finding, type LintRule } from './lint-rule.js'

/**
 * Coverage of a days-off calendar (覆盖范围) that its notices do not back: years without a notice, and late December
 * days for which the notice of the next year is needed.
 */
export const coverageNotHeld: LintRule = ({ calendar }) => {
  if (calendar === undefined || calendar.coverage === undefined) return []
  const { from, to } = calendar.coverage
  if (from > to) return [createFinding('calendar', '/coverage', 'calendar/reversed-coverage', { from, to })]
  if (calendar.type !== 'days-off') return []
  const { nextNoticeNeededFrom: needed, notices } = calendar
  // A day of every year, so not 29 February.
  if (!isCivilDate(`2001-${needed}`))
    return [createFinding('calendar', '/nextNoticeNeededFrom', 'document/no-such-date', { date: needed })]
  const years = new Set(notices.filter(({ amends }) => amends === undefined).map(({ year }) => year))
  const findings: Finding[] = []
  const last = Number(to.slice(0, 4))
  for (let year = Number(from.slice(0, 4)); year <= last; year++)
    if (!years.has(year))
      findings.push(createFinding('calendar', '/coverage', 'calendar/missing-year', { year, from, to }))
  if (to.slice(5) >= needed && !years.has(last + 1)) {
    const held = dayBefore(`${last}-${needed}`)
    findings.push(createFinding('calendar', '/coverage/to', 'calendar/coverage-not-held', { to, held }))
  }
  return findings
}

/** The last day that the notices reach: the one before the first day that needs the next notice. */
function dayBefore(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  if (day > 1) return formatDate(year, month, day - 1)
  if (month === 1) return formatDate(year - 1, 12, 31)
  const last = [31, 30, 29, 28].find((candidate) => isCivilDate(formatDate(year, month - 1, candidate)))
  return formatDate(year, month - 1, last ?? 28)
}

function formatDate(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
