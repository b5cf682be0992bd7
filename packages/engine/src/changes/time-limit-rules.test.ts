import type { StandardDocument } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { changesSample } from '../../test/changes-sample.js'
import { tell, withParts } from '../../test/tell-changes.js'

function tellUnit(before: object, after: object): readonly string[] {
  const base = { counts: 'working-days', label: { zh: '日', en: 'u' }, evidence: 'derived' }
  return tell(withParts({ u: { ...base, ...before } }), withParts({ u: { ...base, ...after } }))
}

const declared = { firstDay: 'excluded', lastDayOff: 'none', end: '24:00' }

describe('a changed time unit is told by what it means', () => {
  const at = ['time unit u: ', '时间单位 u（日）：']
  it.each<[before: object, after: object, en: string, zh: string]>([
    [
      { start: 'roll' },
      { start: 'roll-to-opening' },
      'start on a day off moves to the next working day, same clock time -> moves to the next opening',
      '起算日为休息日时 顺延至下一工作日，钟点不变 → 顺延至下一次上班'
    ],
    [
      { start: 'next-day' },
      { start: 'refuse' },
      'start on a day off stays; the next working day is the first counted -> refused',
      '起算日为休息日时 不动，自下一工作日起计 → 拒绝'
    ],
    [{}, { end: '24:00' }, 'end added: 24:00', '新增终点：24:00'],
    [
      { end: 'same-clock' },
      { end: 'close-of-business' },
      'end same clock time -> close of business',
      '终点 同一钟点 → 下班'
    ],
    [
      { monthEnd: 'last-day' },
      { monthEnd: 'next-day' },
      'a month without the day its last day -> the first of the next',
      '无对应日的月份 月末日 → 次月首日'
    ],
    [{ days: 1 }, { days: 7 }, 'length 1 day -> 7 days', '长度 1 天 → 7 天'],
    [{ months: 12 }, { months: 1 }, 'length 12 months -> 1 month', '长度 12 个月 → 1 个月'],
    [
      { dayCounting: 'prc-civil-code' },
      { dayCounting: declared },
      'how days are counted Civil Code of the PRC, articles 200 to 204 -> first day not counted, a last day off stays, ends at 24:00',
      '期间计算 《民法典》第二百条至第二百零四条 → 当日不计入，末日为休息日的不动，至24:00'
    ],
    [
      { dayCounting: { ...declared, firstDay: 'included', lastDayOff: 'next', end: 'close-of-business' } },
      {
        dayCounting: {
          ...declared,
          lastDayOff: 'previous',
          end: 'close-of-business-if-any',
          monthEnd: 'refuse',
          backwards: 'mirrored'
        }
      },
      'how days are counted first day counted, a last day off moves to the next working day, ends at close of business -> first day not counted, a last day off moves to the working day before, ends at close of business, or 24:00 without one, a month without the day: refused, also backwards',
      '期间计算 当日计入，末日为休息日的顺延，至下班 → 当日不计入，末日为休息日的提前，至下班，无班次的为 24:00，无对应日的取拒绝，可向前推算'
    ],
    [
      { counts: 'calendar-days' },
      { counts: 'calendar-months' },
      'what it counts calendar days -> months of the calendar',
      '计时方式 自然日 → 月'
    ],
    [{ writtenAs: ['天'] }, { writtenAs: ['天', '日'] }, 'spellings 天 -> 天, 日', '写法 天 → 天、日']
  ])('%j to %j', (before, after, en, zh) => {
    expect(tellUnit(before, after)).toEqual([`major ${at[0]}${en} | ${at[1]}${zh}`])
  })

  it('and in the words of the other language where it has none', () => {
    expect(tell(changesSample(), withParts({ 'half-hour': { counts: 'elapsed', minutes: 30 } }))).toEqual([
      'minor time unit half-hour: added | 时间单位 half-hour：新增'
    ])
  })

  it('whatever the order of its spellings', () => {
    expect(tellUnit({ writtenAs: ['a', 'b'] }, { writtenAs: ['b', 'a'] })).toEqual([])
  })
})

/** The sample with another limit of one row. */
function hours(more: object): StandardDocument {
  const sample = changesSample()
  const rows = sample.criteria?.rows.map((row) => ({
    ...row,
    timeLimit: { value: 4, unit: 'hour', ...(row.id === 'component/0101/2' ? more : {}) }
  }))
  return { ...sample, criteria: { ...sample.criteria, rows } } as StandardDocument
}

describe('a changed limit is told', () => {
  const notice = { event: 'notice', label: { zh: '通知', en: 'the notice' } }
  const place = ['0101 condition 2: ', '0101 条件2：']

  it.each<[before: object, after: object, level: string, en: string, zh: string]>([
    [
      {},
      { direction: 'before' },
      'major',
      'limit 4 hours -> 4 hours before the event',
      '时限 4 小时 → 事件前 4 小时'
    ],
    [
      {},
      { startEvent: notice },
      'major',
      'limit 4 hours -> 4 hours after the notice',
      '时限 4 小时 → 通知后 4 小时'
    ],
    [
      { startEvent: notice },
      { startEvent: { missing: { zh: '无' } } },
      'major',
      'limit 4 hours after the notice -> 4 hours, start event not stated',
      '时限 通知后 4 小时 → 4 小时（原文未写明起算事件）'
    ],
    [
      { startEvent: notice },
      { startEvent: { event: 'notice', label: { zh: '送达', en: 'the notice' } } },
      'patch',
      'label "通知" -> "送达"',
      '名称 “通知” → “送达”'
    ]
  ])('%j to %j', (before, after, level, en, zh) => {
    expect(tell(hours(before), hours(after))).toEqual([`${level} ${place[0]}${en} | ${place[1]}${zh}`])
  })

  it('not when only the direction is written out', () => {
    expect(tell(hours({}), hours({ direction: 'after' }))).toEqual([])
  })
})
