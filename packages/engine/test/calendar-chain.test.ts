import type { LocalCalendar, StandardDocument } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { loadStandards } from '../../../scripts/load-standards.mjs'
import { prepareStandard, prepareStandards } from '../src/calendar-compiler/index.js'
import { compileCalendarOf, computeDeadline, describeDay, isRefusal, pinStandard } from '../src/index.js'
import { compile, createLayer, national } from './layer-fixtures.js'

const packaged = (loadStandards() as { readonly document: StandardDocument }[]).map(
  ({ document }) => document
)
const council = packaged.find(({ standard }) => standard.id === 'cn.gov.state-council-days-off')!
const { standard: _header, ...rules } = national

/** A standard that holds a calendar only. */
function calendarOnly(id: string, calendar: StandardDocument['calendar'] & object): StandardDocument {
  return prepareStandard(createLayer(id, [], { calendar }))
}

function local(id: string, base: string, more: Partial<LocalCalendar> = {}): StandardDocument {
  return calendarOnly(id, { type: 'local', base, evidence: 'inferred', ...more })
}

const working = calendarOnly('test.city', {
  type: 'working',
  zone: 'Asia/Shanghai',
  weekdays: [1, 2, 3, 4, 5],
  schedules: [{ from: '2020-01-01', shifts: [{ from: '08:00', to: '12:00' }] }],
  daysOff: council.standard.id,
  evidence: 'inferred'
})
const saturdays = {
  id: 'saturdays',
  start: '2021-01-02',
  rrule: 'FREQ=WEEKLY;BYDAY=SA;UNTIL=20261231',
  type: 'workday',
  name: { zh: '周六上班' },
  evidence: 'inferred'
} as const
const organ = local('test.organ', 'test.city', { recurring: [saturdays] })
const desk = local('test.desk', 'test.organ')
const all = [council, working, organ, desk]

/** Codes of what stands against a calendar. */
function faults(documents: readonly StandardDocument[], id: string): readonly string[] {
  const found = compileCalendarOf(documents, id)
  return 'issues' in found ? found.issues.map(({ code }) => code) : []
}

describe('the calendar of a standard', () => {
  it('rests on everything below it, in the zone of the working calendar', () => {
    const found = compileCalendarOf(all, 'test.desk')
    if ('issues' in found) throw new Error(JSON.stringify(found.issues))
    expect(found.sources.map(({ standard }) => standard.id)).toEqual([
      'test.desk',
      'test.organ',
      'test.city',
      'cn.gov.state-council-days-off'
    ])
    expect(found.calendar).toMatchObject({ standard: 'test.desk', zone: { zone: 'Asia/Shanghai' } })
    expect(desk).not.toHaveProperty('zones')
    expect(describeDay(found.calendar, '2021-01-02')).toMatchObject({
      source: { standard: 'cn.gov.state-council-days-off' }
    })
    expect(describeDay(found.calendar, '2021-01-16')).toMatchObject({
      why: 'extra-workday',
      recurring: { id: 'saturdays' },
      source: { standard: 'test.organ', organ: organ.standard.issuer }
    })
  })

  it('is refused when a base is missing, is no calendar, or leads in a circle', () => {
    expect(faults([council, organ, desk], 'test.desk')).toEqual(['rulebook/missing-standard'])
    expect(faults([working], 'test.city')).toEqual(['rulebook/missing-standard'])
    expect(faults(all, 'test.other')).toEqual(['rulebook/missing-standard'])
    expect(faults([council, local('test.a', council.standard.id)], 'test.a')).toEqual(['calendar/wrong-base'])
    expect(faults([local('test.a', 'test.none'), createLayer('test.none', [])], 'test.a')).toEqual([
      'calendar/wrong-base'
    ])
    const circle = [local('test.a', 'test.b'), local('test.b', 'test.c'), local('test.c', 'test.b')]
    const found = compileCalendarOf(circle, 'test.a')
    expect('issues' in found && found.issues).toMatchObject([
      {
        code: 'calendar/base-cycle',
        params: { calendar: 'test.b', chain: 'test.a -> test.b -> test.c -> test.b' }
      }
    ])
    expect(faults([local('test.a', 'test.a')], 'test.a')).toEqual(['calendar/base-cycle'])
    expect(faults([createLayer('test.none', [])], 'test.none')).toEqual(['rulebook/missing-part'])
    expect(faults([council], council.standard.id)).toEqual(['rulebook/missing-part'])
    const misled = calendarOnly('test.city', { ...working.calendar!, daysOff: 'test.organ' } as never)
    expect(faults([misled, organ], 'test.city')).toEqual(['rulebook/wrong-slot-part'])
  })

  it('stands on seven others at most', () => {
    const pile = Array.from({ length: 8 }, (_, i) =>
      local(`test.l${i}`, i === 0 ? 'test.city' : `test.l${i - 1}`)
    )
    expect(faults([council, working, ...pile], 'test.l6')).toEqual([])
    expect(faults([council, working, ...pile], 'test.l7')).toEqual(['calendar/too-many-bases'])
  })

  it('needs its tables: zones and the days of recurring rules', () => {
    const { zones: _zones, ...bareCity } = working
    expect(faults([council, bareCity, organ], 'test.organ')).toEqual(['rulebook/missing-zone-table'])
    const { recurrences: _days, ...bareOrgan } = organ
    expect(faults([council, working, bareOrgan], 'test.organ')).toEqual(['calendar/recurrence-not-expanded'])
    expect(faults([council, ...prepareStandards([bareCity, bareOrgan])], 'test.organ')).toEqual([])
  })
})

const delegating: StandardDocument = {
  ...rules,
  standard: {
    ...national.standard,
    delegates: [
      ...(national.standard.delegates ?? []),
      { slot: 'test-calendar', part: 'calendar', summary: { zh: '日历' } }
    ]
  },
  timeLimits: {
    ...national.timeLimits!,
    calendar: { slot: 'test-calendar' },
    units: {
      ...national.timeLimits!.units,
      'test-hour': { counts: 'working-time', minutes: 60, label: { zh: '工作时' }, evidence: 'inferred' }
    }
  }
}
const bind = { 'test-calendar': 'test.desk' }

/** The hash of a rulebook that counts on the topmost calendar. */
function hashWith(documents: readonly StandardDocument[]): string {
  const compiled = compile([delegating, ...documents], { bind })
  if ('issues' in compiled) throw new Error(JSON.stringify(compiled.issues))
  return compiled.rulebook.hash
}

describe('a rulebook that counts on a local calendar', () => {
  it('cites every document of the chain', () => {
    const compiled = compile([delegating, ...all], { bind })
    if ('issues' in compiled) throw new Error(JSON.stringify(compiled.issues))
    const decision = computeDeadline(compiled.rulebook, {
      limit: { value: 5, unit: 'test-hour' },
      startedAt: '2021-03-05T08:00:00+08:00'
    })
    if (isRefusal(decision)) throw new Error(JSON.stringify(decision))
    expect(decision.value.iso).toBe('2021-03-06T09:00:00+08:00')
    const cited = decision.because.map(({ standard }) => standard)
    expect(cited).toEqual(expect.arrayContaining(all.map(({ standard }) => standard.id)))
  })

  it('refuses to be bound to a list of days off', () => {
    const compiled = compile([delegating, ...all], { bind: { 'test-calendar': council.standard.id } })
    expect('issues' in compiled && compiled.issues.map(({ code }) => code)).toContain(
      'rulebook/wrong-slot-part'
    )
  })

  it('has another hash when a recurring rule names other days, while the pins stay', () => {
    const { recurrences: _days, ...bareOrgan } = organ
    expect(hashWith(all)).toBe(hashWith([council, working, prepareStandard(bareOrgan), desk]))
    expect(pinStandard({ ...bareOrgan }).hash).toBe(pinStandard({ ...organ }).hash)
    const later = local('test.organ', 'test.city', { recurring: [{ ...saturdays, start: '2021-01-09' }] })
    expect(hashWith([council, working, later, desk])).not.toBe(hashWith(all))
  })
})
