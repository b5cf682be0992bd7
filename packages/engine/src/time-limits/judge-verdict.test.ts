import { describe, expect, it } from 'vitest'
import { isEngineError } from '../kernel/index.js'
import { judgeVerdict } from './judge-verdict.js'

describe('judgeVerdict', () => {
  it('counts the due millisecond itself as on time', () => {
    expect(judgeVerdict(10, 10, 5)).toBe('on-time')
    expect(judgeVerdict(10, 11, 5)).toBe('overdue')
  })

  it('leaves an unfinished case open until asOf is later than the deadline', () => {
    expect(judgeVerdict(10, null, 10)).toBe('open')
    expect(judgeVerdict(10, undefined, 10)).toBe('open')
    expect(judgeVerdict(10, null, 11)).toBe('overdue')
  })

  it('throws for what is no instant', () => {
    for (const ask of [() => judgeVerdict(Number.NaN, 1, 1), () => judgeVerdict(1, null, Number.NaN)]) {
      let thrown: unknown
      try {
        ask()
      } catch (error) {
        thrown = error
      }
      expect(isEngineError(thrown, 'time-limits/bad-instant')).toBe(true)
    }
  })
})
