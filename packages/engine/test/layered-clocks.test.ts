import type { ClockRule, StandardDocument, TimeLimitsPart } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import {
  createChange,
  createLayer,
  createOverrides,
  errorsOf,
  national,
  rulebookOf
} from './layer-fixtures.js'

const clock: ClockRule = {
  label: { zh: '处置', en: 'disposal' },
  limit: 'criterion',
  startsOn: { zh: '派遣' },
  stopsOn: { zh: '结案' },
  extension: { maxCount: 1, size: 'original-limit', barredWhenOverdue: 'at-request', evidence: 'derived' },
  article: '第九条',
  evidence: 'derived'
}
const base: StandardDocument = {
  ...national,
  timeLimits: { ...(national.timeLimits as TimeLimitsPart), clocks: { disposal: clock } }
}

function change(key: string, set: Parameters<typeof createChange>[1]): StandardDocument {
  const overrides = createOverrides(createChange(key, set, { part: 'time-limits' }))
  return createLayer('test.heir', ['test.national-base'], overrides)
}

describe('the clocks of a standard', () => {
  it('are compiled with the article that gives them', () => {
    const { timeLimits } = rulebookOf([base])
    expect([...timeLimits.clocks.keys()]).toEqual(['disposal'])
    expect(timeLimits.clocks.get('disposal')).toMatchObject({
      rule: clock,
      citation: {
        standard: 'test.national-base',
        rule: 'clocks/disposal',
        article: '第九条',
        evidence: 'derived'
      }
    })
    expect(rulebookOf([national]).timeLimits.clocks.size).toBe(0)
  })

  it('are changed by key from a date, and the change is cited', () => {
    const extension = { maxCount: 2, size: 'original-limit', barredWhenOverdue: 'never', evidence: 'derived' }
    const heir = change('clocks/disposal', { extension } as never)
    const { timeLimits, provenanceOf } = rulebookOf([base, heir])
    expect(timeLimits.clocks.get('disposal')?.rule).toEqual({ ...clock, extension })
    expect(provenanceOf('time-limits', 'clocks/disposal', 'extension')).toMatchObject({
      standard: 'test.heir'
    })
    expect(provenanceOf('time-limits', 'clocks/disposal', 'limit')).toMatchObject({
      standard: 'test.national-base'
    })
  })

  it('must not stand still in a circle or for a clock that nobody gives', () => {
    const circle = change('clocks/disposal', { pausedBy: ['disposal'] } as never)
    expect(errorsOf([base, circle])[0]).toEqual([
      'clock/cyclic-pause',
      'test.national-base/time-limits.json',
      '/clocks'
    ])
    const unknown = change('clocks/disposal', { pausedBy: ['confirm'] } as never)
    expect(errorsOf([base, unknown])[0]).toEqual([
      'clock/unknown-clock',
      'test.national-base/time-limits.json',
      '/clocks'
    ])
  })

  it('take no change of a clock that nobody gives', () => {
    expect(errorsOf([base, change('clocks/other', { limit: 'criterion' } as never)])).toHaveLength(1)
  })
})
