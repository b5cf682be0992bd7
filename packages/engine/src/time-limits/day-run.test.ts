import { describe, expect, it } from 'vitest'
import { formatLocalDate, parseLocalDate } from '../civil-time/index.js'
import { condenseRuns, type DayRun } from './day-run.js'

const firstDay = parseLocalDate('2026-03-02') ?? 0
const hours = [{ from: '08:00', to: '12:00' }]

/** Days in a row; each is a weekday on which four hours were counted unless it says otherwise. */
function days(...changes: readonly Partial<DayRun>[]): readonly DayRun[] {
  return changes.map((change, i) => {
    const date = formatLocalDate(firstDay + i)
    const counted = { milliseconds: 14_400_000, countedDays: 0, spans: hours }
    return { from: date, to: date, days: 1, worked: true, why: 'weekday', ...counted, ...change }
  })
}

const skipped: Partial<DayRun> = { worked: false, why: 'weekend', milliseconds: 0, spans: [] }
const many = (count: number, change: (i: number) => Partial<DayRun> = () => ({})): readonly DayRun[] =>
  days(...Array.from({ length: count }, (_, i) => change(i)))
const lengths = (runs: readonly DayRun[]): readonly number[] => condenseRuns(runs).map((run) => run.days)

/** Days of which none is like another. */
const differing = (i: number): Partial<DayRun> => ({ milliseconds: i, name: { zh: `${i}` } })
const oneUnlike =
  (change: Partial<DayRun>) =>
  (i: number): Partial<DayRun> => ({ ...skipped, name: { zh: `${i}` }, ...(i === 25 ? change : {}) })
/** Whether the folded middle counts as worked when one of its days is as given. */
const isWorked = (change: Partial<DayRun>): unknown => condenseRuns(many(50, oneUnlike(change)))[20]?.worked

describe('skipped days in an explanation', () => {
  it('are joined when they are skipped for the same reason', () => {
    expect(condenseRuns(days({}, skipped, skipped, {}))).toEqual([
      expect.objectContaining({ from: '2026-03-02', to: '2026-03-02', days: 1 }),
      { ...days(skipped)[0], from: '2026-03-03', to: '2026-03-04', days: 2 },
      expect.objectContaining({ from: '2026-03-05', to: '2026-03-05', days: 1 })
    ])
  })

  it.each<[string, Partial<DayRun>, Partial<DayRun>]>([
    ['the reason', skipped, { ...skipped, why: 'day-off' }],
    ['the holiday', { ...skipped, name: { zh: '春节' } }, { ...skipped, name: { zh: '元宵' } }],
    [
      'the notice',
      { ...skipped, notice: { id: 'a', title: { zh: 'a' } } },
      { ...skipped, notice: { id: 'b', title: { zh: 'b' } } }
    ],
    ['the recurring rule', { ...skipped, recurring: { id: 'a' } }, { ...skipped, recurring: { id: 'b' } }],
    ['who says so', { ...skipped, source: { standard: 'a' } }, { ...skipped, source: { standard: 'b' } }],
    ['that it is only assumed', skipped, { ...skipped, assumed: true }]
  ])('stay apart when %s differs', (_what, first, second) => {
    expect(lengths(days(first, second))).toEqual([1, 1])
    expect(lengths(days(first, first))).toEqual([2])
  })

  it('are not joined with worked days on which nothing was left to count', () => {
    const late: Partial<DayRun> = { milliseconds: 0, spans: [] }
    expect(lengths(days(late, late))).toEqual([1, 1])
  })
})

describe('counted days in an explanation', () => {
  it('are shown one by one up to 16, then joined when they are alike', () => {
    expect(lengths(many(16))).toEqual(Array.from({ length: 16 }, () => 1))
    expect(condenseRuns(many(17))).toEqual([
      { ...days({})[0], to: '2026-03-18', days: 17, milliseconds: 17 * 14_400_000 }
    ])
    expect(condenseRuns(many(17, () => ({ milliseconds: 0, countedDays: 1, spans: [] })))).toEqual([
      expect.objectContaining({ days: 17, countedDays: 17 })
    ])
  })

  it.each<[string, Partial<DayRun>]>([
    ['how much was counted', { milliseconds: 7_200_000 }],
    ['how many days were counted', { countedDays: 1 }],
    ['when counting began', { spans: [{ from: '08:30', to: '12:00' }] }],
    ['when counting ended', { spans: [{ from: '08:00', to: '12:30' }] }],
    ['how many spans there are', { spans: [...hours, { from: '14:00', to: '14:00' }] }]
  ])('stay apart when %s differs', (_what, other) => {
    expect(lengths(many(20, (i) => (i === 10 ? other : {})))).toEqual([10, 1, 9])
  })

  it('that differ are shown up to 40, the middle of more as one entry without a reason', () => {
    expect(condenseRuns(many(40, differing))).toEqual(many(40, differing))
    const folded = condenseRuns(many(50, differing))
    expect(folded.map((run) => run.days)).toEqual(Array.from({ length: 40 }, (_, i) => (i === 20 ? 11 : 1)))
    const sum = Array.from({ length: 11 }, (_, i) => i + 20).reduce((a, b) => a + b)
    expect(folded[20]).toStrictEqual({
      from: '2026-03-22',
      to: '2026-04-01',
      days: 11,
      worked: true,
      why: 'several',
      milliseconds: sum,
      countedDays: 0,
      spans: []
    })
    expect(folded.slice(21).map((run) => run.milliseconds)).toEqual(
      Array.from({ length: 19 }, (_, i) => i + 31)
    )
  })

  it('that are folded are worked when time or days were counted on any of them', () => {
    expect(isWorked({})).toBe(false)
    expect(isWorked({ milliseconds: 1 })).toBe(true)
    expect(isWorked({ countedDays: 1 })).toBe(true)
  })
})
