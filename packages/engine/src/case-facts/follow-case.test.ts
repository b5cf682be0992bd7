import { describe, expect, it } from 'vitest'
import {
  acts,
  at,
  city,
  declaring,
  label,
  record,
  rowOf,
  rowsOf,
  stage,
  untilSent
} from '../../test/case-facts/city-story.js'
import type { StartedClock } from '../clock/index.js'
import { isRefusal } from '../kernel/index.js'
import { deriveCaseFacts } from './derive-case-facts.js'
import { dueOf } from './read-clock-facts.js'

describe('deadlines', () => {
  it('grow with extensions and holds', () => {
    const extended = [...untilSent, ['02 10:00', acts.extend]] as const
    expect(rowOf(extended, '02 10:30')).toMatchObject({
      extended: 1,
      extensionTimes: 1,
      extensionMinutes: 120,
      dueAt: at('02 13:10')
    })
    const held = [...extended, ['02 10:10', acts.suspend], ['03 10:10', acts.resume]] as const
    expect(rowOf(held, '03 11:00')).toMatchObject({
      onHold: 0,
      holdTimes: 1,
      holdApprovedAt: at('02 10:10'),
      dueAt: at('03 13:10')
    })
  })

  it('on hold reach as far as the hold may', () => {
    const row = rowOf([...untilSent, ['02 10:10', acts.suspend]], '03 10:10')
    const longest = 365 * 86_400_000
    expect(row).toMatchObject({ onHold: 1, stage: stage('disposal'), dueAt: at('02 11:10') + longest })
  })

  it('while a clock stands still for nobody knows how long are what they would be if it ran on', () => {
    expect(dueOf({ dueAt: null, dueIfResumedAt: 7 } as StartedClock)).toBe(7)
    expect(dueOf({ dueAt: 5, dueIfResumedAt: null } as StartedClock)).toBe(5)
    expect(dueOf(null)).toBe(null)
  })

  it('that passed: a case still open is overdue by so much of its limit', () => {
    expect(rowOf(untilSent, '02 11:10').overtimeHundredths).toBe(0)
    // 40 of 120 minutes are a third, 201 of them 1.675: half-up.
    expect(rowOf(untilSent, '02 11:50').overtimeHundredths).toBe(33)
    expect(rowOf(untilSent, '02 14:31').overtimeHundredths).toBe(168)
  })

  it('that no calendar tells are unknown, with a warning', () => {
    const facts = deriveCaseFacts(city, record(untilSent), Date.parse('2199-01-01T00:00:00+08:00'))
    if (isRefusal(facts)) throw new Error(JSON.stringify(facts.refused))
    expect(facts.warnings.map(({ code }) => code)).toContain('case-facts/unknown-time')
    expect(facts.value).toMatchObject([{ dueAt: null, overtimeHundredths: null }])
  })
})

describe('facts of the record', () => {
  const declared = declaring({
    source: { type: 'text', maxLength: 20, label },
    urgent: { type: 'boolean', label },
    shuffled: { type: 'integer', label },
    satisfactionLevel: { type: 'integer', label }
  })
  const told = (facts: object): ReturnType<typeof deriveCaseFacts> => {
    const action = { ...acts.report, facts: { ...acts.report.facts, ...facts } }
    return deriveCaseFacts(declared, [{ at: at('02 09:00'), action }], at('02 09:00'))
  }

  it('fill the columns of their names', () => {
    expect(told({ source: 'hotline', urgent: true, satisfactionLevel: 2 })).toMatchObject({
      value: [{ fromPublic: 0, source: 'hotline', urgent: 1, satisfactionLevel: 2, shuffled: null }],
      warnings: []
    })
  })

  it('go before what the course of the case tells', () => {
    expect(told({})).toMatchObject({ value: [{ source: 'patrol', urgent: null }] })
    const late = { ...acts.publicReport, facts: { fromPublic: true, source: 'media', urgent: false } }
    const row = deriveCaseFacts(declared, [{ at: at('02 09:00'), action: late }], at('02 09:00'))
    expect(row).toMatchObject({ value: [{ source: 'media', urgent: 0 }] })
  })

  it('of another type leave the column unknown, with a warning', () => {
    expect(told({ shuffled: 1, satisfactionLevel: -1 })).toMatchObject({
      value: [{ shuffled: null, satisfactionLevel: null }],
      warnings: [
        { code: 'case-facts/unfit-fact', params: { column: 'shuffled', value: '1' } },
        { code: 'case-facts/unfit-fact', params: { column: 'satisfactionLevel', value: '-1' } }
      ]
    })
  })
})

describe('the instant of the facts', () => {
  it('hides what was recorded later; before the report there is no row', () => {
    expect(rowOf(untilSent, '02 09:05')).toMatchObject({ stage: stage('dispatch'), unit: null })
    expect(rowsOf(untilSent, '02 08:59')).toEqual([])
  })

  it('is refused when it is none', () => {
    const refused = deriveCaseFacts(city, record(untilSent), Number.NaN)
    expect(isRefusal(refused) && refused.refused.map(({ code }) => code)).toEqual([
      'case-facts/invalid-as-of'
    ])
  })

  it('refuses what the rules refuse', () => {
    const refused = deriveCaseFacts(city, record([['02 09:00', acts.accept]]), at('03 00:00'))
    expect(isRefusal(refused) && refused.refused.map(({ code }) => code)).toEqual(['workflow/missing-case'])
    const none = deriveCaseFacts({ ...city, workflow: null }, record(untilSent), at('03 00:00'))
    expect(isRefusal(none) && none.refused.map(({ code }) => code)).toEqual(['workflow/no-workflow'])
  })
})
