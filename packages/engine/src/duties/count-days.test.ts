import { expect, it } from 'vitest'
import { compileTown } from '../../test/duties-fixtures.js'
import { countDays } from './count-days.js'

const { periods } = compileTown()

/** The fewest and the most days of so many months that begin on the first of one, in four hundred years. */
function tryOut(months: number): readonly number[] {
  const lengths = Array.from(
    { length: 4800 },
    (_, start) => (Date.UTC(1600, start + months) - Date.UTC(1600, start)) / 86_400_000
  )
  return [Math.min(...lengths), Math.max(...lengths)]
}

it('days and weeks are so many days', () => {
  expect(countDays({ value: 30, unit: 'day' }, periods)).toEqual({ least: 30, most: 30 })
  expect(countDays({ value: 4, unit: 'week' }, periods)).toEqual({ least: 28, most: 28 })
})

it('months and years are what the calendar may make of them', () => {
  for (let months = 1; months <= 14; months += 1) {
    const [least, most] = tryOut(months)
    expect(countDays({ value: months, unit: 'month' }, periods)).toEqual({ least, most })
  }
  for (const years of [1, 2, 3, 4, 5, 8, 10, 30, 100]) {
    const [least, most] = tryOut(12 * years)
    expect(countDays({ value: years, unit: 'year' }, periods)).toEqual({ least, most })
  }
})

it('a unit without days is refused', () => {
  expect(countDays({ value: 2, unit: 'season' }, periods)).toMatchObject({ code: 'duties/unit-not-in-days' })
})
