import { describe, expect, it } from 'vitest'
import { changeDate } from './change-date.js'

describe('changeDate', () => {
  it.each([
    ['2026-03-01', { change: 'date', to: ['2026-03-02', '2026-02-28'] }],
    ['12-31', { change: 'date', to: ['01-01', '12-30'] }],
    ['08:00', { change: 'clock-time', to: ['08:01', '07:59'] }],
    ['00:00', { change: 'clock-time', to: ['00:01'] }],
    ['24:00', { change: 'clock-time', to: ['23:59'] }],
    ['work-hour', undefined]
  ])('moves %s by one', (text, changed) => {
    expect(changeDate(text)).toEqual(changed)
  })
})
