// A city's clocks on two calendars, for promises about records of what happened to a case.
import { compileRulebook } from '@lijie/engine'
import { prepareStandards } from '@lijie/engine/calendar-compiler'
import { loadStandards } from '../load-standards.mjs'

const on = '2026-03-02'
const day = 86_400_000

/** The rulebook of Yuncheng on office hours, and the calendars that its clocks may be changed to. */
export function compileClockRules() {
  const documents = prepareStandards(loadStandards().map(({ document }) => document))
  const compile = (calendar) =>
    compileRulebook(
      documents.filter(({ standard }) => /^cn\.yuncheng|^cn\.gov|^cn-/.test(standard.id)),
      { on, bind: { 'working-shifts': calendar } }
    )
  const rules = compile('cn-office-08-12-14-18')
  const other = compile('cn-24-hours')
  const calendars = new Map([
    ['office', rules.calendar],
    ['round-the-clock', other.calendar]
  ])
  return { rules, calendars }
}

/** What random records of a case are made of: four weeks with a long holiday, limits in every unit. */
export const recordOptions = {
  from: Date.parse('2026-04-20T08:00:00+08:00'),
  spanMs: 28 * day,
  limits: [
    { value: 4, unit: 'work-hour' },
    { value: 2, unit: 'work-day' },
    { value: 2, unit: 'urgent-work-hour' },
    { value: 3, unit: 'urgent-work-day' }
  ],
  calendars: ['office', 'round-the-clock'],
  stepMs: 1000
}
