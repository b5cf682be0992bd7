import { readFileSync } from 'node:fs'
import type { EvaluationPart, StandardDocument } from '@lijie/schema'
import { describe, expect, it, test } from 'vitest'
import { changesSample } from '../../test/changes-sample.js'
import { tell } from '../../test/tell-changes.js'

const town = new URL('../../../../standards/_fixtures/good/score-town/evaluation.json', import.meta.url)
const evaluation = JSON.parse(readFileSync(town, 'utf8')) as EvaluationPart

function withEvaluation(part: EvaluationPart): StandardDocument {
  return { ...changesSample(), evaluation: part }
}

/** What is told of a value put at a place of the scheme file; undefined takes it away. */
function told(pointer: string, value: unknown): readonly string[] {
  const changed = structuredClone(evaluation)
  const steps = pointer.split('/').slice(1)
  const last = steps.pop() ?? ''
  const parent = steps.reduce<Record<string, unknown>>(
    (node, step) => node[step] as Record<string, unknown>,
    changed as unknown as Record<string, unknown>
  )
  if (value === undefined && Array.isArray(parent)) parent.splice(Number(last), 1)
  else if (value === undefined) delete parent[last]
  else parent[last] = value
  return tell(withEvaluation(evaluation), withEvaluation(changed))
}

const r = (numerator: number, denominator = 1): object => ({ numerator, denominator })
const monthly = '/schemes/monthly'

describe('a changed evaluation', () => {
  test.each([
    [
      '/counters/closed-on-time/onMissing',
      'counts-as-on-time',
      'a row of which it is unknown not counted -> counted as on time | 无法判断的行 按“否”计 → 按“按时”计'
    ],
    [
      '/counters/checked/basis',
      'due',
      'period basis time of the action -> deadline | 统计口径 操作时间 → 截止时间'
    ],
    ['/counters/satisfaction/lookup/values/2/value', r(-2), 'value -1 -> -2 | 赋值 -1 → -2'],
    [
      '/counters/due-close/plus',
      ['closed'],
      'added counters closed, overdue-open -> closed | 加项 closed、overdue-open → closed'
    ],
    ['/figures/survey/most', r(10), 'greatest value 100 -> 10 | 上限 100 → 10'],
    ['/figures/praise/onMissing', 'refuse', 'a missing value 0 -> refused | 缺失时 0 → 拒绝'],
    [`${monthly}/basis`, 'closed', 'period basis deadline -> time of closing | 统计口径 截止时间 → 结案时间'],
    ['/schemes/shared/attribution/shares/0/share', r(3, 10), 'share 1/5 -> 3/10 | 比例 1/5 → 3/10'],
    [`${monthly}/groups/1/cap`, r(90), 'greatest score 100 -> 90 | 总分上限 100 → 90'],
    [`${monthly}/indicators/3/points/threshold`, r(95), 'threshold 90 -> 95 | 阈值 90 → 95'],
    [`${monthly}/indicators/4/points/levels/city`, r(5), 'points 6 -> 5 | 分值 6 → 5'],
    [
      `${monthly}/indicators/7/occurrences/items/0/tiers/0/each`,
      r(1),
      'points for each 1/5 -> 1 | 每次分值 1/5 → 1'
    ],
    [`${monthly}/indicators/7/occurrences/items/0/multipliers/0/times`, r(3), 'times 2 -> 3 | 倍数 2 → 3'],
    [
      `${monthly}/indicators/8/formula`,
      '结案数',
      'formula "round(结案数 / (inspections + 1), 2) + 40%" -> "结案数"'
    ],
    [`${monthly}/adjustments/0/occurrences/cap`, r(6), 'most points in all 5 -> 6 | 合计封顶 5 → 6'],
    [`${monthly}/relative/0/rule/points`, [r(3)], 'points 3, 2, 1 -> 3 | 分值 3、2、1 → 3'],
    [
      `${monthly}/relative/1/onSingle`,
      { points: r(1) },
      'the only member of a group not ranked -> 1 | 组内只有一个对象时 不排名 → 1'
    ],
    [`${monthly}/grades/bands/1/from`, r(70), 'lower bound 75 -> 70 | 下限 75 → 70'],
    [`${monthly}/grades/bands/0/to`, r(110), 'upper bound open -> 110 | 上限 不限 → 110'],
    [
      `${monthly}/grades/rounding`,
      { decimals: 1, mode: 'down' },
      'rounding before grading 0 decimals, half up -> 1 decimal, down | 评级前取舍 0 位小数，四舍五入 → 1 位小数，舍去'
    ],
    [`${monthly}/lists/0/count`, 5, 'how many 3 -> 5 | 名额 3 → 5'],
    [`${monthly}/rank/ties`, 'competition', 'ties "dense" -> "competition"'],
    [
      '/schemes/yearly/indicators/1/periods/weights',
      [r(1, 2), r(1, 2)],
      'weights of the periods 2/5, 3/5 -> 1/2, 1/2 | 各期权重 2/5、3/5 → 1/2、1/2'
    ]
  ])('%s is told in both languages, and may change an answer', (pointer, value, words) => {
    const [said, ...others] = told(pointer, value)
    const [en = '', zh = ''] = words.split(' | ')
    expect(others).toEqual([])
    expect(said).toMatch(/^major /)
    expect(said).toContain(en)
    expect(said).toContain(zh)
  })

  it('bands are told in one line, by class too', () => {
    const bands = [{ from: r(0), to: null, points: r(5) }]
    expect(told(`${monthly}/indicators/2/points/bands`, bands)[0]).toContain(
      'bands [0, 1) 10; [1, 5) 6; [5, open) 0 -> [0, open) 5'
    )
    expect(told(`${monthly}/indicators/6/points/classes/large`, bands)[0]).toContain(
      'class large: bands [0, 20) 4; [20, open) 10 -> [0, open) 5'
    )
  })

  it('what only checks read, what only adds and what only tells weighs less', () => {
    expect(told('/counters/closed/better', 'neutral')[0]).toMatch(/^minor .*what is better more -> neither/)
    expect(told('/relations/0', undefined)[0]).toMatch(/^minor relation due-to-close/)
    expect(told(`${monthly}/total/fullMarks`, r(99))[0]).toMatch(/^minor .*full marks 100 -> 99/)
    expect(told(`${monthly}/confidence/zh`, '摘要')[0]).toMatch(/^patch /)
    expect(told('/figures/survey/label/zh', '民意')[0]).toMatch(/^patch /)
    const label = 'attribution/except/0/label/zh'
    expect(told(`/schemes/shared/${label}`, '错派')).toEqual([
      'patch scheme shared (条块共担), exception "误派": label "误派" -> "错派" | 方案 shared（条块共担），例外“误派”：名称 “误派” → “错派”'
    ])
    const multiplier = `${monthly}/indicators/7/occurrences/items/0/multipliers/0/label/zh`
    expect(told(multiplier, '重复')).toEqual([expect.stringMatching(/^patch .*: label /)])
    expect(told(`${monthly}/indicators/0/exclude/0/label/zh`, '缓')).toEqual([
      expect.stringMatching(/^patch .*: label /)
    ])
    expect(told('/figures/exposure', undefined)[0]).toMatch(/^major figure exposure: removed/)
    expect(told(`${monthly}/lists/1`, undefined)[0]).toMatch(/^major .*list black \(黑榜\): removed/)
  })

  it('items are told apart by their ids', () => {
    expect(told(`${monthly}/adjustments/1`, undefined)).toEqual([
      'major scheme monthly, adjustment returned (退回扣分): removed | 方案 monthly（月度部门评价），加扣分 returned（退回扣分）：删除'
    ])
    expect(told(`${monthly}/indicators/0/exclude`, [])[0]).toContain('exclusion "缓办案件": removed')
  })
})
