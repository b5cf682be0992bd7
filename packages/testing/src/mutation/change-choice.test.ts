import { describe, expect, it } from 'vitest'
import { changeChoices } from './change-choice.js'

function types(node: Readonly<Record<string, unknown>>): unknown {
  return changeChoices(node)[0]?.to
}

describe('changeChoices', () => {
  it('mistakes how working days begin and end, each by its own words', () => {
    expect(changeChoices({ counts: 'working-days', start: 'roll', end: '24:00' })).toEqual([
      { key: 'start', to: ['roll-to-opening', 'next-day', 'refuse'] },
      { key: 'end', to: ['same-clock', 'close-of-business'] }
    ])
    expect(changeChoices({ firstDay: 'excluded', lastDayOff: 'next', end: '24:00' })).toEqual([
      { key: 'end', to: ['close-of-business', 'close-of-business-if-any'] },
      { key: 'firstDay', to: ['included'] },
      { key: 'lastDayOff', to: ['none', 'previous'] }
    ])
  })

  it('mistakes days off for workdays, and hours of their own only where there are any', () => {
    expect(types({ date: '2026-10-01', type: 'off' })).toEqual(['make-up-workday'])
    expect(types({ date: '2026-10-10', type: 'make-up-workday', shifts: [] })).toEqual(['off', 'own-hours'])
    expect(types({ rrule: 'FREQ=WEEKLY', type: 'workday' })).toEqual(['off'])
  })

  it('leaves alone what is no such word', () => {
    expect(changeChoices({ type: 'working', start: '2026-01-01', clock: 'disposal' })).toEqual([])
  })
})
