import { describe, expect, it } from 'vitest'
import { clockRules, disposal, list, on } from '../../test/clock-fixtures.js'
import { isRefusal } from '../kernel/index.js'
import { describeClock, explainClock, foldClock, foldClocks, type ClockEvent } from './index.js'

const [start] = list(['03-02 09:00', 'start']) as [ClockEvent]
const broken = { id: 'b', sequence: 2, type: 'pause', occurredAt: 'yesterday' }
const question = { clock: 'disposal', criterion: 'event/0101/1', asOf: on('03-02 12:00') }

function takeBack(event: string, more: object = {}): object {
  return { id: 'v', sequence: 3, type: 'void', occurredAt: on('03-02 11:00'), event, reason: '误记', ...more }
}

function ask(events: unknown, asOf = question.asOf): ReturnType<typeof foldClock> {
  return foldClock(clockRules(), { ...question, asOf, events: events as readonly ClockEvent[] })
}

function codes(decision: ReturnType<typeof foldClock>): readonly string[] {
  const reasons = isRefusal(decision) ? decision.refused : decision.value.rejected.map(({ reason }) => reason)
  return reasons.map(({ code }) => code)
}

describe('what was recorded and cannot be read', () => {
  it('refuses the clock until a void takes it out, and is listed with the reason of the void', () => {
    expect(codes(ask([start, broken]))).toEqual(['clock/invalid-event'])
    const decision = ask([start, broken, takeBack('b')])
    expect(decision).toMatchObject({ value: { status: 'running', elapsedMs: 3 * 3_600_000 } })
    expect(decision).toMatchObject({
      value: {
        rejected: [{ event: 'b', type: null, reason: { params: { event: 'b', void: 'v', why: '误记' } } }]
      }
    })
  })

  it('is taken out whatever the order of arrival, and at every instant', () => {
    const record = [start, broken, takeBack('b')]
    expect(ask([...record, ...record].toReversed())).toEqual(ask(record))
    expect(codes(ask(record, on('03-02 10:00')))).toEqual(['clock/set-aside'])
  })

  it('is taken out as well when it says two things, or has a type that no clock knows', () => {
    const twice = [start, { ...start, unit: 'roads' }, takeBack('1')]
    expect(ask(twice)).toMatchObject({ value: { status: 'not-started' } })
    expect(codes(ask([start, { ...broken, type: 'explode' }, takeBack('b')]))).toEqual(['clock/set-aside'])
  })

  it('stays where the void cannot be read, was taken back itself, or names another', () => {
    const again = takeBack('v', { id: 'w', sequence: 4, occurredAt: on('03-02 11:30') })
    const refused = ['clock/invalid-event']
    expect(codes(ask([start, broken, takeBack('b'), again]))).toEqual(refused)
    expect(codes(ask([start, broken, takeBack('x')]))).toEqual(refused)
    expect(codes(ask([start, broken, takeBack('b', { reason: 7 })]))).toHaveLength(2)
    expect(codes(ask([start, { ...broken, id: '' }, takeBack('#2')]))).toEqual(refused)
    expect(codes(ask([start, { ...broken, id: 'v' }, takeBack('v')]))).toEqual(refused)
  })

  it('is told in the story', () => {
    const events = [start, broken, takeBack('b')] as readonly ClockEvent[]
    const decision = explainClock(clockRules(), { ...question, events })
    if (isRefusal(decision)) throw new Error('refused')
    expect(describeClock(decision.value, 'zh-CN')).toContain(
      '2026-03-02T11:00:00+08:00 无法读取的记录（事件 b）未予采纳：记录 b 无法读成一个事件，已由事件 v 撤销：误记。'
    )
  })
})

it('a record that is no list is refused', () => {
  for (const events of [undefined, null, {}, 'x', 7])
    expect(codes(ask(events))).toEqual(['clock/invalid-events'])
})

describe('where there are several clocks', () => {
  const rules = clockRules({ disposal, other: { ...disposal, limit: { value: 1, unit: 'hour' } } })
  const first = { ...start, clock: 'other' }

  it('a void is about the clock of what it takes back', () => {
    const events = [first, takeBack('1')] as readonly ClockEvent[]
    const asked = { criterion: 'event/0101/1', events }
    expect(foldClocks(rules, { ...asked, asOf: on('03-02 12:00') })).toMatchObject({
      value: { rejected: [], later: [], clocks: { other: { value: { status: 'not-started' } } } }
    })
    expect(foldClocks(rules, { ...asked, asOf: on('03-02 10:00') })).toMatchObject({
      value: { later: [], clocks: { other: { value: { later: ['v'] } }, disposal: { value: { later: [] } } } }
    })
  })

  it('no event is lost: those of no clock are rejected, or listed as later', () => {
    const events = [
      first,
      { ...start, id: '2', sequence: 2, clock: 'none' },
      { ...start, id: '3', sequence: 3 },
      takeBack('x', { sequence: 4 })
    ] as readonly ClockEvent[]
    const asked = { criterion: 'event/0101/1', events }
    const at = (asOf: string): unknown => foldClocks(rules, { ...asked, asOf: on(asOf) })
    expect(at('03-02 08:00')).toMatchObject({ value: { rejected: [], later: ['2', '3', 'v'] } })
    const [missing, unknown, without] = ['v', '2', '3'].map((event) => ({ event }))
    expect(at('03-02 12:00')).toMatchObject({ value: { rejected: [missing, unknown, without], later: [] } })
    const one = foldClock(rules, { ...asked, clock: 'other', asOf: on('03-02 08:00') })
    expect(one).toMatchObject({ value: { later: ['1', '3', 'v', '2'] } })
  })
})
