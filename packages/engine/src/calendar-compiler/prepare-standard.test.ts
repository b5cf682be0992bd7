import type { StandardDocument } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { plainWeek } from '../../test/calendar-fixtures.js'
import { prepareStandard, prepareStandards } from './prepare-standard.js'

const standard = { id: 'test' } as unknown as StandardDocument['standard']
const timeLimits = {
  zone: 'Asia/Shanghai',
  calendar: null,
  units: {}
} as unknown as StandardDocument['timeLimits'] & object

describe('preparing a standard', () => {
  it('adds a table for each zone that its calendar and its time limits name', () => {
    const prepared = prepareStandard({
      standard,
      calendar: { ...plainWeek, zone: 'America/New_York' },
      timeLimits
    })
    expect(Object.keys(prepared.zones ?? {}).toSorted()).toEqual(['America/New_York', 'Asia/Shanghai'])
    expect(prepared.zones?.['Asia/Shanghai']?.at).toHaveLength(30)
  })

  it('leaves a standard alone that names none, and keeps tables it already carries', () => {
    const document: StandardDocument = { standard }
    expect(prepareStandard(document)).toBe(document)
    const own = { zone: 'Asia/Shanghai', from: 0, to: 1, at: [0], offset: [0] }
    expect(prepareStandard({ standard, timeLimits, zones: { 'Asia/Shanghai': own } }).zones).toEqual({
      'Asia/Shanghai': own
    })
  })

  it('tabulates a zone once for several standards and does not change its input', () => {
    const document = Object.freeze({ standard, timeLimits })
    const [first, second] = prepareStandards([document, { standard, calendar: plainWeek }])
    expect(first?.zones?.['Asia/Shanghai']).toBe(second?.zones?.['Asia/Shanghai'])
    expect(document).not.toHaveProperty('zones')
  })

  it('works the days of recurring rules out, of working and of local calendars', () => {
    const rule = {
      id: 'new-year',
      start: '2026-01-01',
      rrule: 'FREQ=YEARLY;UNTIL=20271231',
      type: 'off',
      name: { zh: '元旦' },
      evidence: 'inferred'
    } as const
    const local: StandardDocument = {
      standard,
      calendar: { type: 'local', base: 'test', recurring: [rule], evidence: 'inferred' }
    }
    const prepared = prepareStandard(local)
    expect(prepared.recurrences?.['new-year']?.dates).toEqual(['2026-01-01', '2027-01-01'])
    expect(prepared).not.toHaveProperty('zones')
    const working = prepareStandard({ standard, calendar: { ...plainWeek, recurring: [rule] } })
    expect(working.recurrences).toEqual(prepared.recurrences)
    expect(prepareStandard(prepared)).toEqual(prepared)
  })

  it('leaves a rule that cannot be read for compiling to refuse', () => {
    const rule = {
      id: 'x',
      start: '2026-01-01',
      rrule: 'FREQ=SECONDLY',
      type: 'off',
      name: { zh: 'x' },
      evidence: 'inferred'
    } as const
    const document: StandardDocument = {
      standard,
      calendar: { type: 'local', base: 'test', recurring: [rule], evidence: 'inferred' }
    }
    expect(prepareStandard(document)).toBe(document)
  })
})
