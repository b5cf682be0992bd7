import type { KnownTimeLimit } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { countUnits, pluralise } from './count-units.js'

const label = { zh: '工作日', en: 'working day' }
const hearing = { event: 'hearing', label: { zh: '听证会', en: 'the hearing' } }
const missing = { missing: { zh: '未写明' } }

function say(limit: Partial<KnownTimeLimit>, of: typeof label | { zh: string } | null = label): string[] {
  const whole = { value: 3, unit: 'working-day', ...limit }
  return [countUnits(whole, of, 'en'), countUnits(whole, of, 'zh-CN')]
}

describe('countUnits', () => {
  it('takes a plural in English only, and the id where there is no label', () => {
    expect(say({})).toEqual(['3 working days', '3 工作日'])
    expect(say({ value: 1 })).toEqual(['1 working day', '1 工作日'])
    expect(say({}, { zh: '日' })).toEqual(['3 日', '3 日'])
    expect(say({}, null)).toEqual(['3 working days', '3 working-day'])
    expect(say({ unit: 'day' }, null)).toEqual(['3 days', '3 日'])
    expect(say({ unit: 'toString' }, null)[1]).toBe('3 toString')
  })

  it.each<[Partial<KnownTimeLimit>, string, string]>([
    [{ direction: 'after' }, '3 working days', '3 工作日'],
    [{ direction: 'before' }, '3 working days before the event', '事件前 3 工作日'],
    [{ startEvent: hearing }, '3 working days after the hearing', '听证会后 3 工作日'],
    [{ startEvent: hearing, direction: 'before' }, '3 working days before the hearing', '听证会前 3 工作日'],
    [{ startEvent: { event: 'hearing' } }, '3 working days after hearing', 'hearing 后 3 工作日'],
    [
      { startEvent: { event: 'hearing', label: { zh: '听证会' } } },
      '3 working days after 听证会',
      '听证会后 3 工作日'
    ],
    [{ startEvent: missing }, '3 working days, start event not stated', '3 工作日（原文未写明起算事件）'],
    [
      { startEvent: missing, direction: 'before' },
      '3 working days before an event, start event not stated',
      '事件前 3 工作日（原文未写明起算事件）'
    ]
  ])('%j', (limit, en, zh) => {
    expect(say(limit)).toEqual([en, zh])
  })
})

describe('pluralise', () => {
  it.each([
    ['hour', 2, 'hours'],
    ['hour', 0, 'hours'],
    ['hour', 1, 'hour'],
    ['calendar day (same clock time)', 2, 'calendar days (same clock time)'],
    ['hours', 2, 'hours'],
    ['日', 2, '日'],
    ['day 2', 3, 'day 2']
  ])('%s for %d is %s', (word, value, expected) => {
    expect(pluralise(word, value)).toBe(expected)
  })
})
