import type { GradedTimeLimit } from '@lijie/schema'
import { describe, expect, it, test } from 'vitest'
import { readAreaGrade } from './read-area-grade.js'
import { fallbackGrade, resolveLimit, takeGrade } from './resolve-limit.js'

const a = { value: 2, unit: 'work-hour' }
const b = { value: 4, unit: 'work-hour' }
const table = (fallback: string): GradedTimeLimit => ({ byAreaGrade: { A: a, B: b }, fallback })

describe('a limit by area grade', () => {
  it('is the entry of the grade', () => {
    expect(resolveLimit(table('refuse'), 'A')).toBe(a)
    expect(resolveLimit(table('same-as:A'), 'B')).toBe(b)
  })

  it('is that of the fallback where the grade is blank or missing', () => {
    expect(resolveLimit(table('same-as:B'), 'C')).toBe(b)
    expect(resolveLimit(table('same-as:A'), undefined)).toBe(a)
    expect(takeGrade(table('same-as:B'), 'C')).toEqual({ given: 'C', taken: 'B', byFallback: true })
    expect(takeGrade(table('same-as:B'), undefined)).toEqual({ given: null, taken: 'B', byFallback: true })
    expect(takeGrade(table('same-as:B'), 'A')).toEqual({ given: 'A', taken: 'A', byFallback: false })
  })

  it('is refused where the fallback says so, never guessed', () => {
    expect(resolveLimit(table('refuse'), undefined)).toEqual({
      code: 'time-limits/area-grade-missing',
      params: { known: 'A, B' },
      because: []
    })
    expect(resolveLimit(table('refuse'), 'C')).toEqual({
      code: 'time-limits/area-grade-blank',
      params: { grade: 'C', known: 'A, B' },
      because: []
    })
  })

  it('is refused where the fallback names a grade without a limit', () => {
    expect(resolveLimit(table('same-as:D'), 'C')).toMatchObject({ code: 'time-limits/area-grade-blank' })
  })

  it('takes nothing from inherited properties', () => {
    expect(resolveLimit(table('same-as:A'), 'toString')).toBe(a)
  })
})

test('a limit without grades holds in every area, known or not', () => {
  const unknown = { unknown: { zh: '未公布' } }
  for (const grade of [undefined, 'A', 'Z']) {
    expect(resolveLimit(a, grade)).toBe(a)
    expect(resolveLimit(unknown, grade)).toBe(unknown)
  }
})

test('a fallback names a grade or refuses', () => {
  expect(fallbackGrade('same-as:B')).toBe('B')
  expect(fallbackGrade('refuse')).toBeUndefined()
})

test.each([undefined, null, ''])('no grade is %o', (given) => {
  expect(readAreaGrade(given)).toBeUndefined()
})

test('a grade is one capital letter', () => {
  expect(readAreaGrade('A')).toBe('A')
  expect(readAreaGrade('Z')).toBe('Z')
  for (const given of ['a', 'AB', '1', '@', '[', 'Ａ', 1, {}, ['A'], true])
    expect(readAreaGrade(given)).toMatchObject({ code: 'time-limits/invalid-area-grade' })
  expect(readAreaGrade('AB')).toMatchObject({ params: { value: 'AB' } })
  expect(readAreaGrade({})).toMatchObject({ params: { value: 'object' } })
})
