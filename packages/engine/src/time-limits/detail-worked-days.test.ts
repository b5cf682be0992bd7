import { describe, expect, it } from 'vitest'
import { compile, plainWeek } from '../../test/calendar-fixtures.js'
import { compileTheseUnits, createRules, limitOf } from '../../test/time-limit-fixtures.js'
import { explainDeadline } from './explain-deadline.js'

const working = { label: { zh: '工作日' }, evidence: 'inferred', counts: 'working-days' } as const
const units = {
  rolled: { ...working, start: 'roll', end: '24:00' },
  opening: { ...working, start: 'roll-to-opening', end: 'close-of-business' }
} as const

describe('an explained limit of working days', () => {
  it('leaves a start on a working day where it is, and tells the end of a day from that of business', () => {
    const rules = createRules(compileTheseUnits(units))
    const decision = explainDeadline(rules, {
      limit: limitOf(1, 'rolled'),
      startedAt: '2026-03-05T09:00:00+08:00'
    })
    expect(decision).toMatchObject({
      value: { dayEnd: { date: '2026-03-06', clock: '24:00', isBusiness: false } }
    })
    expect(decision).not.toHaveProperty('value.rolledTo')
  })

  it('is counted back from the end of a day where business closes at midnight', () => {
    const schedules = [{ from: '2026-01-01', shifts: [{ from: '16:00', to: '24:00' }] }]
    const calendar = compile({ document: { ...plainWeek, schedules } })
    const decision = explainDeadline(createRules(compileTheseUnits(units, { calendar })), {
      limit: { ...limitOf(1, 'opening'), direction: 'before' },
      startedAt: '2026-03-07T09:00:00+08:00'
    })
    expect(decision).toMatchObject({ value: { rolledTo: '2026-03-06', rolledClock: '24:00' } })
  })
})
