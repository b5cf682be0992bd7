import { describe, expect, it } from 'vitest'
import { isReason, type Reason } from '../kernel/index.js'
import { listSubPeriods } from './list-sub-periods.js'
import { parsePeriod } from './parse-period.js'
import type { Period, PeriodLength } from './period.js'
import { previousPeriod } from './previous-period.js'
import { samePeriodLastYear } from './same-period-last-year.js'
import { utcZone } from './utc-zone.js'

const read = (text: string): Period => {
  const period = parsePeriod(text, utcZone)
  if (isReason(period)) throw new Error(period.code)
  return period
}
const told = (period: Period | Reason): string => (isReason(period) ? period.code : period.label)

describe('previousPeriod', () => {
  it('is the one of the same length just before, or as many days', () => {
    const pairs = {
      '2026-01': '2025-12',
      '2026-Q1': '2025-Q4',
      '2026-H2': '2026-H1',
      '2026': '2025',
      '2026-W01': '2025-W52',
      '2026-03-01/2026-03-10': '2026-02-19/2026-02-28'
    }
    for (const [text, before] of Object.entries(pairs)) {
      const previous = previousPeriod(read(text), utcZone)
      expect(told(previous)).toBe(before)
      expect(isReason(previous) ? 0 : previous.to).toBe(read(text).from)
    }
  })

  it('refuses a label that is not one of ours', () => {
    expect(told(previousPeriod({ ...read('2026'), label: 'last year' }, utcZone))).toBe(
      'evaluation/unreadable-period'
    )
  })
})

describe('samePeriodLastYear', () => {
  it('is the same month, quarter, week or dates', () => {
    const pairs = {
      '2024-02': '2023-02',
      '2026-Q1': '2025-Q1',
      '2026-W07': '2025-W07',
      '2024-02-01/2024-02-28': '2023-02-01/2023-02-28'
    }
    for (const [text, earlier] of Object.entries(pairs)) {
      expect(told(samePeriodLastYear(read(text), utcZone))).toBe(earlier)
    }
  })

  it('refuses a week or a day that the year before lacks', () => {
    for (const text of ['2020-W53', '2024-02-29/2024-03-02', '2024-02-01/2024-02-29']) {
      expect(told(samePeriodLastYear(read(text), utcZone))).toBe('evaluation/no-such-period')
    }
  })
})

const parts = (text: string, each: Exclude<PeriodLength, 'days'>): readonly string[] => {
  const list = listSubPeriods(read(text), each, utcZone)
  return isReason(list) ? [list.code] : list.map(({ label }) => label)
}

describe('listSubPeriods', () => {
  it('cuts a period into shorter ones without gap or overlap', () => {
    expect(parts('2026', 'month')).toHaveLength(12)
    expect(parts('2026', 'half-year')).toEqual(['2026-H1', '2026-H2'])
    expect(parts('2026-H1', 'quarter')).toEqual(['2026-Q1', '2026-Q2'])
    expect(parts('2026-01-05/2026-01-18', 'week')).toEqual(['2026-W02', '2026-W03'])
    const months = listSubPeriods(read('2024'), 'month', utcZone)
    const ends = isReason(months) ? [] : months.map(({ from, to }) => [from, to])
    expect(ends.slice(1).map(([from]) => from)).toEqual(ends.slice(0, -1).map(([, to]) => to))
    expect([ends[0]?.[0], ends.at(-1)?.[1]]).toEqual([read('2024').from, read('2024').to])
  })

  it('refuses parts that do not fill it', () => {
    for (const [text, each] of [
      ['2026', 'week'],
      ['2026-01', 'quarter'],
      ['2026-01-02/2026-02-28', 'month'],
      ['2026-01-01/2026-02-27', 'month']
    ] as const) {
      expect(parts(text, each)).toEqual(['evaluation/periods-do-not-tile'])
    }
  })
})
