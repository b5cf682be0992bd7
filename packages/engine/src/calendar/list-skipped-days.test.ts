import { describe, expect, it } from 'vitest'
import { at, compile, newYork, plainWeek, shanghai } from '../../test/calendar-fixtures.js'
import { buildZoneTable } from '../calendar-compiler/index.js'
import { formatLocalDate } from '../civil-time/index.js'
import {
  addWorkingDays,
  assumeOrdinaryDays,
  describeDay,
  isWorkday,
  workedDayTimeBetween,
  workingTimeBetween
} from './index.js'
import { listSkippedDays } from './list-skipped-days.js'

const apia = buildZoneTable('Pacific/Apia')
const coverage = { from: '2011-12-01', to: '2012-01-31' }
const document = { ...plainWeek, zone: 'Pacific/Apia', coverage, schedules: [] }
const hour = 3_600_000

describe('a day that a zone skipped', () => {
  it('is found where clocks went forward over all of it, and nowhere else', () => {
    expect(listSkippedDays(apia).map(formatLocalDate)).toEqual(['2011-12-30'])
    expect(listSkippedDays(buildZoneTable('Pacific/Kiritimati')).map(formatLocalDate)).toHaveLength(1)
    expect(listSkippedDays(shanghai)).toEqual([])
    expect(listSkippedDays(newYork)).toEqual([])
  })

  it('is not worked, and says why, though it is a Friday or somebody sets it', () => {
    const calendar = compile({ zone: apia, document })
    expect(describeDay(calendar, '2011-12-30')).toStrictEqual({
      worked: false,
      why: 'skipped',
      source: { standard: 'test' }
    })
    const days = [{ date: '2011-12-30', type: 'make-up-workday', name: { zh: '上班' } }] as const
    const notice = {
      id: 'n',
      title: { zh: 'n' },
      published: '2011-12-01',
      publishedEvidence: 'inferred',
      days: [...days]
    } as const
    expect(
      isWorkday(compile({ zone: apia, document: { ...document, notices: [notice] } }), '2011-12-30')
    ).toBe(false)
    const first = { ...coverage, from: '2011-12-30' }
    expect(isWorkday(compile({ zone: apia, document: { ...document, coverage: first } }), '2011-12-30')).toBe(
      false
    )
    const early = compile({
      zone: apia,
      document: { ...document, coverage: { ...coverage, to: '2011-12-20' } }
    })
    const longer = assumeOrdinaryDays(early, '2012-01-10')
    expect('code' in longer ? longer : isWorkday(longer, '2011-12-30')).toBe(false)
  })

  it('counts for nothing', () => {
    const calendar = compile({
      zone: apia,
      document: { ...document, schedules: plainWeek.schedules.map((one) => ({ ...one, from: '2011-12-01' })) }
    })
    const thursday = at('2011-12-29T09:00:00-10:00')
    const monday = at('2012-01-02T09:00:00+14:00')
    expect(workedDayTimeBetween(calendar, thursday, monday)).toBe(24 * hour)
    expect(workingTimeBetween(calendar, thursday, monday)).toBe(8 * hour)
    expect(addWorkingDays(calendar, thursday, 1)).toBe(monday)
  })
})
