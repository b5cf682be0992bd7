import type { StandardDocument, TimeLimitsPart } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { prepareStandard } from '../src/calendar-compiler/index.js'
import { computeDueAt } from '../src/time-limits/index.js'
import { createLayer, errorsOf, national, rulebookOf } from './layer-fixtures.js'

const summary = { zh: '另行规定' }
const text = (zh: string): { readonly zh: string } => ({ zh })
const own = createLayer(
  'test.town',
  [],
  {},
  {
    delegates: [
      { slot: 'filing', part: 'criteria', with: ['facts', 'taxonomy'], summary },
      { slot: 'limits', part: 'time-limits', summary },
      { slot: 'periods', part: 'time-limits', for: 'duties', summary, article: '第三条' }
    ]
  }
)
const counting: TimeLimitsPart = {
  zone: 'Asia/Shanghai',
  calendar: null,
  computedWallTime: { onGap: 'refuse', onOverlap: 'refuse' },
  units: {
    day: {
      counts: 'calendar-days',
      dayCounting: { firstDay: 'excluded', lastDayOff: 'none', end: '24:00' },
      label: text('日'),
      evidence: 'inferred'
    }
  }
}
const periods: StandardDocument = prepareStandard(createLayer('test.periods', [], { timeLimits: counting }))
const start = Date.parse('2021-06-01T09:00:00+08:00')
const sixtyDays = { value: 60, unit: 'day' }

describe('periods of duties', () => {
  it('are counted by the instrument of their own slot, and cases are not', () => {
    const bind = { filing: 'test.national-base', limits: 'test.national-base', periods: 'test.periods' }
    const rulebook = rulebookOf([own, national, periods], { bind })
    expect(computeDueAt(rulebook.periods, sixtyDays, start)).toBe(Date.parse('2021-08-01T00:00:00+08:00'))
    expect(computeDueAt(rulebook.timeLimits, sixtyDays, start)).toMatchObject({
      code: 'time-limits/unknown-unit'
    })
    expect(rulebook.timeLimits.standard).toBe('test.national-base')
  })

  it('are refused while nothing is bound to that slot, whatever counts for cases', () => {
    const rulebook = rulebookOf([own, national], {
      bind: { filing: 'test.national-base', limits: 'test.national-base' }
    })
    expect(computeDueAt(rulebook.periods, sixtyDays, start)).toMatchObject({
      code: 'time-limits/unresolved-part',
      params: { slot: 'periods', article: '第三条' }
    })
    expect(rulebook.unresolved).toEqual([])
  })

  it('count as cases do where no standard says otherwise', () => {
    const rulebook = rulebookOf([national])
    expect(rulebook.periods).toBe(rulebook.timeLimits)
  })

  it('need an instrument that has time limits', () => {
    const empty = createLayer('test.empty', [], {})
    const bind = { filing: 'test.national-base', limits: 'test.national-base', periods: 'test.empty' }
    expect(errorsOf([own, national, empty], { bind }).map(([code]) => code)).toEqual([
      'rulebook/wrong-slot-part'
    ])
  })

  it('may be counted by an instrument that leaves cases to others: it is asked for no case', () => {
    const delegates = [{ slot: 'cases', part: 'criteria', with: ['facts', 'taxonomy'], summary }] as const
    const counted = prepareStandard(createLayer('test.counted', [], { timeLimits: counting }, { delegates }))
    const slot = { slot: 'periods', part: 'time-limits', for: 'duties', summary } as const
    const duties = { subjects: {}, rules: [] }
    const facility = createLayer('test.facility', [], { duties }, { delegates: [slot] })
    const rulebook = rulebookOf([facility, counted], { bind: { periods: 'test.counted' } })
    expect(computeDueAt(rulebook.periods, sixtyDays, start)).toBe(Date.parse('2021-08-01T00:00:00+08:00'))
    expect(rulebook.unresolved).toEqual([])
  })

  it('are part of what a rulebook is: other counting, another hash', () => {
    const cases = { filing: 'test.national-base', limits: 'test.national-base' }
    const other = { ...periods, standard: { ...periods.standard, id: 'test.other-periods' } }
    const hashOf = (...counted: readonly StandardDocument[]): string => {
      const [to] = counted.map(({ standard }) => standard.id)
      const bind = { ...cases, ...(to === undefined ? {} : { periods: to }) }
      return rulebookOf([own, national, ...counted], { bind }).hash
    }
    const hashes = [hashOf(), hashOf(periods), hashOf(other)]
    expect(new Set(hashes).size).toBe(3)
    expect(hashOf(periods)).toBe(hashes[1])
  })

  it('are counted in one way: slots of two standards may not be bound to two instruments', () => {
    const slot = { slot: 'other-periods', part: 'time-limits', for: 'duties', summary } as const
    const second = createLayer('test.second', [], {}, { delegates: [slot] })
    const other = { ...periods, standard: { ...periods.standard, id: 'test.other-periods' } }
    const documents = [own, national, periods, other, second]
    const bind = {
      filing: 'test.national-base',
      limits: 'test.national-base',
      periods: 'test.periods',
      'other-periods': 'test.other-periods'
    }
    expect(errorsOf(documents, { bind }).map(([code]) => code)).toEqual(['rulebook/slot-already-filled'])
    const same = { ...bind, 'other-periods': 'test.periods' }
    const counts = (chosen: Readonly<Record<string, string>>): unknown =>
      computeDueAt(rulebookOf([own, national, periods, second], { bind: chosen }).periods, sixtyDays, start)
    expect(counts(same)).toBe(Date.parse('2021-08-01T00:00:00+08:00'))
    const { periods: _open, ...onlySecond } = same
    expect(counts(onlySecond)).toMatchObject({
      code: 'time-limits/unresolved-part',
      params: { slot: 'periods' }
    })
  })
})
