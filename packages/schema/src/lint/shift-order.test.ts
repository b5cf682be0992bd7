import { expect, test } from 'vitest'
import { sampleStandard } from '../../test/sample-standard.js'
import { shiftOrder } from './shift-order.js'

type Shifts = readonly (readonly [from: string, to: string])[]

function found(...schedules: readonly (readonly [from: string, shifts: Shifts])[]): unknown[] {
  const calendar = {
    type: 'working',
    zone: 'Asia/Shanghai',
    weekdays: [1, 2, 3, 4, 5],
    schedules: schedules.map(([from, shifts]) => ({
      from,
      shifts: shifts.map(([start, to]) => ({ from: start, to }))
    })),
    daysOff: null,
    evidence: 'inferred'
  } as const
  return shiftOrder(sampleStandard({ calendar })).map(({ code, pointer }) => [code, pointer])
}

test('shifts that touch are in order, up to midnight', () => {
  expect(
    found([
      '2026-01-01',
      [
        ['08:00', '12:00'],
        ['12:00', '18:00'],
        ['20:00', '24:00']
      ]
    ])
  ).toEqual([])
})

test('overlapping, exchanged and empty shifts are found', () => {
  expect(
    found([
      '2026-01-01',
      [
        ['08:00', '12:00'],
        ['11:59', '18:00']
      ]
    ])
  ).toEqual([['calendar/overlapping-shifts', '/schedules/0/shifts/1']])
  expect(
    found([
      '2026-01-01',
      [
        ['14:00', '18:00'],
        ['08:00', '12:00']
      ]
    ])
  ).toEqual([['calendar/overlapping-shifts', '/schedules/0/shifts/1']])
  expect(found(['2026-01-01', [['22:00', '06:00']]])).toEqual([
    ['calendar/empty-shift', '/schedules/0/shifts/0']
  ])
})

test('schedules follow each other in time', () => {
  const day: Shifts = [['08:00', '12:00']]
  expect(found(['2026-01-01', day], ['2026-06-01', day])).toEqual([])
  expect(found(['2026-01-01', day], ['2026-01-01', day])).toEqual([
    ['calendar/unordered-schedules', '/schedules/1/from']
  ])
})
