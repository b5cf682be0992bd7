import type { CalendarDay, DaysOffCalendar, StandardDocument } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { compileOffice, stateCouncil } from '../../../packages/engine/test/calendar-fixtures.js'
import { describeDay } from '../../../packages/engine/src/calendar/index.js'
import { formatLocalDate, parseLocalDate, weekdayOf } from '../../../packages/engine/src/civil-time/index.js'
import { loadStandards } from '../../../scripts/load-standards.mjs'

interface Workday {
  readonly when: { readonly workday: string }
}
interface Instrument {
  readonly package: string
  readonly document: StandardDocument
  readonly vectors: readonly {
    readonly name: string
    readonly file: { readonly groups: readonly { readonly tests: readonly Workday[] }[] }
  }[]
}
const instruments = loadStandards() as readonly Instrument[]
const own = instruments.filter((instrument) => instrument.package === 'calendar-cn')
const office = compileOffice()

/** All tests of one vector file. */
function goldenTests(id: string, name: string): readonly Workday[] {
  const instrument = own.find(({ document }) => document.standard.id === id)
  const found = instrument?.vectors.find((file) => file.name === name)
  return found?.file.groups.flatMap(({ tests }) => tests) ?? []
}

/** Days off and make-up workdays of each year's arrangement, amendments applied; counted in the source table. */
const perYear: Readonly<Record<number, readonly [number, number]>> = {
  2007: [24, 8],
  2008: [29, 6],
  2009: [27, 6],
  2010: [29, 8],
  2011: [29, 5],
  2012: [27, 7],
  2013: [29, 12],
  2014: [22, 5],
  2015: [26, 5],
  2016: [24, 6],
  2017: [24, 5],
  2018: [23, 6],
  2019: [24, 7],
  2020: [30, 7],
  2021: [31, 7],
  2022: [31, 7],
  2023: [27, 7],
  2024: [28, 8],
  2025: [28, 5],
  2026: [33, 6]
}

/** The days of one year's notice with its amendment, each date once. */
function mergedDays(calendar: DaysOffCalendar, year: number): ReadonlyMap<string, CalendarDay> {
  const notices = calendar.notices.filter((notice) => notice.year === year)
  return new Map(notices.flatMap((notice) => notice.days.map((day) => [day.date, day] as const)))
}

describe('the days off of the State Council', () => {
  it.each(Object.entries(perYear))(
    'of %s have as many days as the table they come from',
    (year, [off, made]) => {
      const days = [...mergedDays(stateCouncil, Number(year)).values()]
      expect([off, made]).toEqual([
        days.filter(({ type }) => type === 'off').length,
        days.filter(({ type }) => type === 'make-up-workday').length
      ])
    }
  )

  it('set no day that the golden list does not have', () => {
    const listed = new Set(
      goldenTests('cn.gov.state-council-days-off', 'days.json').map(({ when }) => when.workday)
    )
    for (let day = parseLocalDate('2007-01-01')!; day <= parseLocalDate('2026-12-24')!; day++) {
      const date = formatLocalDate(day)
      if (listed.has(date)) continue
      const worked = weekdayOf(day) <= 5
      expect(describeDay(office, date)).toMatchObject({ worked, why: worked ? 'weekday' : 'weekend' })
    }
    expect(listed.size).toBeGreaterThan(1000)
  })

  it('hold the make-up workdays of late 2006, which lie before the coverage', () => {
    const { days } = stateCouncil.notices[0]!
    expect(days.slice(0, 2).map(({ date, type }) => [date, type])).toEqual([
      ['2006-12-30', 'make-up-workday'],
      ['2006-12-31', 'make-up-workday']
    ])
  })

  it('have a notice for each year, dated before its year, and the three known amendments', () => {
    const base = stateCouncil.notices.filter(({ amends }) => amends === undefined)
    expect(base.map(({ year }) => year)).toEqual(Object.keys(perYear).map(Number))
    expect(base.every(({ published, year }) => published < `${year}-01-01`)).toBe(true)
    const amendments = stateCouncil.notices.filter(({ amends }) => amends !== undefined)
    expect(amendments.map(({ id, published }) => [id, published])).toEqual([
      ['2015-amendment', '2015-05-13'],
      ['2019-amendment', '2019-03-22'],
      ['2020-amendment', '2020-01-27']
    ])
  })

  it('claim a published date only where it is the date that the notice bears', () => {
    const published = stateCouncil.notices.filter(
      ({ publishedEvidence }) => publishedEvidence === 'published'
    )
    expect(published).toHaveLength(12)
    for (const { published: date, note } of published) expect(note?.zh).toContain(`成文日期：${date}。`)
  })

  it('name every holiday in both languages', () => {
    const names = stateCouncil.notices.flatMap(({ days }) => days.map(({ name }) => name))
    expect(names.every(({ zh, en }) => zh.length > 0 && en !== undefined && /^[ -~]+$/.test(en))).toBe(true)
  })
})

describe('the example calendars', () => {
  const examples = own.filter(({ document }) => document.calendar?.type !== 'days-off')

  it('are labelled as assumed or invented, down to every rule and notice', () => {
    expect(examples.length).toBe(5)
    for (const { document } of examples) {
      const { standard, calendar } = document
      expect([standard.status, standard.evidence]).toEqual(['example', 'inferred'])
      expect(`${standard.title.zh} ${standard.title.en}`).toMatch(/假定.*assumed|虚构.*invented/)
      expect(standard.notice.zh).toContain('不得作为任何案件的法定依据')
      const evidences = JSON.stringify(calendar).match(/"(?:publishedE|e)vidence":"[a-z]+"/g) ?? []
      expect(evidences.every((text) => text.endsWith(':"inferred"'))).toBe(true)
      expect(evidences.length).toBeGreaterThan(0)
    }
  })

  it('show every kind of rule and of local day', () => {
    const rules = examples.flatMap(({ document: { calendar } }) =>
      calendar === undefined || calendar.type === 'days-off' ? [] : (calendar.recurring ?? [])
    )
    const days = examples.flatMap(({ document: { calendar } }) =>
      calendar === undefined || calendar.type === 'days-off'
        ? []
        : (calendar.notices ?? []).flatMap((notice) => notice.days)
    )
    expect(new Set(rules.map(({ rrule }) => /FREQ=([A-Z]+)/.exec(rrule)?.[1]))).toEqual(
      new Set(['WEEKLY', 'MONTHLY', 'YEARLY'])
    )
    expect(new Set(rules.map(({ type }) => type))).toEqual(new Set(['workday', 'off', 'own-hours']))
    expect(new Set(days.map(({ type }) => type))).toEqual(new Set(['off', 'make-up-workday', 'own-hours']))
  })

  it('has at least 300 golden deadlines', () => {
    expect(goldenTests('cn-office-08-12-14-18', 'deadlines.json').length).toBeGreaterThanOrEqual(300)
  })
})
