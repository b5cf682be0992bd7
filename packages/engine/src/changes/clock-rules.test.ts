import type { StandardDocument } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { tell, withParts } from '../../test/tell-changes.js'

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
    const [before, after] = [
      ['a', 'b'],
      ['b', 'a']
    ].map((pausedBy) => withParts({}, { main: { ...clock, pausedBy } })) as [
      StandardDocument,
      StandardDocument
    ]
    expect(tell(before, after)).toEqual([])
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

  it('with the order of its lights, which must rise, and not with that of its points of escalation', () => {
    const words = clock.lights[0]?.label
    const lights = [
      { id: 'green', label: words, fromPercent: 0 },
      { id: 'yellow', label: words, fromPercent: 80 }
    ]
    const points = [clock.escalation[0], { ...clock.escalation[0], id: 'second', percent: 80 }]
    const before = { ...clock, lights, escalation: points }
    const after = { ...clock, lights: lights.toReversed(), escalation: points.toReversed() }
    expect(tell(withParts({}, { main: before }), withParts({}, { main: after }))).toMatchInlineSnapshot(`
      [
        "major clock main (disposal), light green (red): moved from place 1 to place 2 | 计时器 main（处置），提示灯 green（红灯）：由第 1 位移到第 2 位",
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
