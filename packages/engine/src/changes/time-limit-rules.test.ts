import type { StandardDocument } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { changesSample } from '../../test/changes-sample.js'
import { describeChange } from './describe-change.js'
import { diffStandards } from './diff-standards.js'

/** The sample with time units and clocks added, which may be anything. */
function withParts(units: object, clocks?: object): StandardDocument {
  const sample = changesSample()
  const { timeLimits } = sample
  const part = { ...timeLimits, units: { ...timeLimits?.units, ...units }, ...(clocks && { clocks }) }
  return { ...sample, timeLimits: part } as unknown as StandardDocument
}

function tell(before: StandardDocument, after: StandardDocument): readonly string[] {
  return diffStandards(before, after).changes.map(
    (change) => `${change.level} ${describeChange(change, 'en')} | ${describeChange(change, 'zh-CN')}`
  )
}

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

describe('a changed clock is told by what may move it', () => {
  const clock = {
    label: { zh: '处置', en: 'disposal' },
    limit: 'criterion',
    startsOn: { zh: '派遣' },
    stopsOn: { zh: '结案' },
    evidence: 'derived',
    extension: { maxCount: 1, size: 'original-limit', barredWhenOverdue: 'at-request', evidence: 'derived' },
    suspension: { maxCount: 1, barredWhenOverdue: 'never', evidence: 'derived' },
    return: { sameUnit: 'resume', otherUnit: 'restart', evidence: 'derived' },
    rework: { clock: 'continue', evidence: 'derived' },
    lights: [{ id: 'red', label: { zh: '红灯', en: 'red' }, fromPercent: 100 }],
    escalation: [{ id: 'first', label: { zh: '一次', en: 'first' }, percent: 50 }]
  }
  const said = (field: string, change: object): readonly string[] => {
    const after = { ...clock, [field]: { ...clock[field as 'rework'], ...change } }
    return tell(withParts({}, { main: clock }), withParts({}, { main: after }))
  }
  const [en, zh] = ['clock main (disposal): ', '计时器 main（处置）：']

  it.each<[field: string, change: object, en: string, zh: string]>([
    ['extension', { maxCount: 2 }, 'extensions at most 1 -> 2', '延期次数上限 1 → 2'],
    [
      'extension',
      { size: { value: 4, unit: 'hour' } },
      'length of an extension the original limit -> 4 hours',
      '每次延期 原时限 → 4 小时'
    ],
    [
      'extension',
      { barredWhenOverdue: 'at-approval' },
      'extension not when overdue at the request -> not when overdue at the approval',
      '延期 申请时已超期的不准 → 批准时已超期的不准'
    ],
    [
      'suspension',
      { barredWhenOverdue: 'at-request' },
      'suspension also when overdue -> not when overdue at the request',
      '挂账 超期也可 → 申请时已超期的不准'
    ],
    ['suspension', { maxCount: 3 }, 'suspensions at most 1 -> 3', '挂账次数上限 1 → 3'],
    [
      'suspension',
      { maxLength: { value: 1, unit: 'day' } },
      'suspension at most added: 1 day',
      '新增挂账时长上限：1 天'
    ],
    [
      'return',
      { sameUnit: 'restart' },
      'return, then the same unit the clock resumes -> the clock restarts',
      '退回后派给同一部门 继续计时 → 重新计时'
    ],
    [
      'return',
      { otherUnit: 'resume' },
      'return, then another unit the clock restarts -> the clock resumes',
      '退回后派给其他部门 重新计时 → 继续计时'
    ],
    [
      'rework',
      { clock: 'resume' },
      'rework the clock went on all the time -> the clock resumes',
      '返工 不停计时 → 继续计时'
    ]
  ])('%s %j', (field, change, english, chinese) => {
    expect(said(field, change)).toEqual([`major ${en}${english} | ${zh}${chinese}`])
  })

  it.each<[before: object, after: object, said: string]>([
    [
      clock,
      { ...clock, limit: { value: 2, unit: 'hour' } },
      `major ${en}limit the limit of the criterion -> 2 hours | ${zh}时限 立案条件的时限 → 2 小时`
    ],
    [clock, { ...clock, pausedBy: ['other'] }, `major ${en}paused by added: other | ${zh}新增暂停于：other`],
    [
      { ...clock, pausedBy: ['a', 'b'] },
      { ...clock, pausedBy: ['b', 'a', 'c'] },
      `major ${en}paused by a, b -> b, a, c | ${zh}暂停于 a、b → b、a、c`
    ],
    [
      clock,
      { ...clock, startsOn: { zh: '受理' } },
      `patch ${en}start of the clock "派遣" -> "受理" | ${zh}计时起点 “派遣” → “受理”`
    ],
    [
      clock,
      { ...clock, stopsOn: { zh: '处置完毕' } },
      `patch ${en}end of the clock "结案" -> "处置完毕" | ${zh}计时终点 “结案” → “处置完毕”`
    ],
    [
      clock,
      { ...clock, appeal: { exempts: true, evidence: 'derived' } },
      `major ${en}appeal added: given | ${zh}新增申诉：有`
    ]
  ])('case %#', (before, after, told) => {
    expect(tell(withParts({}, { main: before }), withParts({}, { main: after }))).toEqual([told])
  })

  it('whatever the order in which it is paused', () => {
    const paused = (...pausedBy: readonly string[]): StandardDocument =>
      withParts({}, { main: { ...clock, pausedBy } })
    expect(tell(paused('a', 'b'), paused('b', 'a'))).toEqual([])
  })

  it.each(['extension', 'suspension', 'return', 'rework'])('that it has no %s any more', (field) => {
    const { [field as 'rework']: _removed, ...rest } = clock
    const [told] = tell(withParts({}, { main: clock }), withParts({}, { main: rest }))
    expect(told).toMatch(/^major .* removed.*given/)
  })

  it('with its lights and its points of escalation', () => {
    const light = { ...clock.lights[0], fromPercent: 90 }
    const late = { id: 'late', label: { zh: '超期', en: 'late' }, afterDue: true }
    const point = { id: 'first', label: clock.escalation[0]?.label, before: { value: 1, unit: 'hour' } }
    const last = { id: 'last', label: { zh: '末次', en: 'last' }, after: { value: 1, unit: 'day' } }
    const after = { ...clock, lights: [light, late], escalation: [point, last] }
    expect(tell(withParts({}, { main: clock }), withParts({}, { main: after }))).toMatchInlineSnapshot(`
      [
        "major clock main (disposal), light red: from percent of the limit 100 -> 90 | 计时器 main（处置），提示灯 red（红灯）：起始占比（%） 100 → 90",
        "major clock main (disposal), light late: added | 计时器 main（处置），提示灯 late（超期）：新增",
        "major clock main (disposal), escalation first: at percent of the limit removed: 50 | 计时器 main（处置），催办 first（一次）：删除触发占比（%）：50",
        "major clock main (disposal), escalation first: before the deadline added: 1 hour | 计时器 main（处置），催办 first（一次）：新增到期前：1 小时",
        "major clock main (disposal), escalation last: added | 计时器 main（处置），催办 last（末次）：新增",
      ]
    `)
    const moved = { ...after, lights: [light, { ...late, afterDue: undefined, fromPercent: 120 }] }
    expect(tell(withParts({}, { main: after }), withParts({}, { main: moved }))).toMatchInlineSnapshot(`
      [
        "major clock main (disposal), light late: after the deadline removed: yes | 计时器 main（处置），提示灯 late（超期）：删除超期后：是",
        "major clock main (disposal), light late: from percent of the limit added: 120 | 计时器 main（处置），提示灯 late（超期）：新增起始占比（%）：120",
      ]
    `)
  })

  it('that came or went as a whole', () => {
    expect(tell(withParts({}), withParts({}, { main: clock }))).toMatchInlineSnapshot(`
      [
        "minor clock main (disposal): added | 计时器 main（处置）：新增",
      ]
    `)
    expect(tell(withParts({}, { main: clock, b: clock }), withParts({}, { main: clock }))).toEqual([
      'major clock b (disposal): removed | 计时器 b（处置）：删除'
    ])
  })
})
