import { readFileSync } from 'node:fs'
import { columnWords, flagWords, stageWords } from '@lijie/engine/evaluation'
import { caseFactsColumns, caseFactsTextColumns, caseStages } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { loadStandards } from './load-standards.mjs'
import { sayNumber, sayShare } from './standard-pages/evaluation/say-number.mjs'
import { loadCompositions } from './standard-pages/load-compositions.mjs'
import { renderAllPages } from './standard-pages/render-all-pages.mjs'
import { renderPage } from './standard-pages/render-page.mjs'

const town = new URL('../standards/_fixtures/good/score-town/', import.meta.url)
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, town), 'utf8'))
const page = renderPage({
  document: { standard: read('standard.json'), evaluation: read('evaluation.json') },
  faults: [],
  conflicts: []
}) as string
const pages = renderAllPages(loadStandards(), loadCompositions()) as ReadonlyMap<string, string>

describe('the page of an evaluation with every construct', () => {
  it.each([
    ['a predicate', '没有结案时间，且处置期限早于统计时点'],
    ['days before the instant of counting', '挂账批准时间早于统计时点前 60 天'],
    ['the question of another counter', '符合“结案数”，且结案时间不晚于处置期限'],
    ['the same in English', 'as in “closed”, and closing not after deadline of disposal'],
    ['a stage', '所处环节为归档'],
    ['text', '问题来源为 hotline、web'],
    ['a sum', '回退次数之和：每一行'],
    ['a lookup', '满意 = 5、2 = 2.5、不满意 = -1；其他等级不计入'],
    ['a derived counter', '上报数－结案数'],
    ['an equation', '应结案数 ＝ 结案数＋超期未结案数'],
    ['a figure', '| 公众满意率 | 数值 | 至少 0、至多 100 | 拒绝计算 |'],
    ['attribution', '| 责任归属 | 末次责任单位 |'],
    ['shares', '责任单位 20%、区 80%；误派（派遣不准确）全部由派遣员承担'],
    ['an exclusion', '剔除：缓办案件（挂账中）'],
    ['a complement', '取 1 减去该比率'],
    ['a zero denominator', '按 100% 计'],
    ['a linear rule', '不低于 90 得 10 分，每低 1 扣 0.5 分（不足的按一次），扣到 0 分为止'],
    ['a band', String.raw`| ≥ 1、\< 5 | 6 |`],
    ['bands by class', '| 其他类别 |  | 5 分 |'],
    ['levels', '国家级 10 分、市级 6 分、无 -1 分'],
    ['a formula', '`round(结案数 / (检查次数 + 1), 2, half-up) + 0.4`'],
    ['a formula of points', '`min(满分, max(0, 数值 * 满分 / (行政村数 - 1)))`'],
    ['tiers', '第 6 次起 0.2 分、第 11 次起 0.5 分'],
    ['a multiplier', '热线案件（问题来源为 hotline） × 2'],
    ['a divisor', '分数除以“行政村数”，为零时不参加排名；合计至多 8 分。'],
    ['a deduction', '**退回扣分**：扣分，1 位小数（四舍五入）。'],
    ['points by rank', '从最好的名次起依次 3、2、1 分，其余 0 分'],
    ['points by the best', '最好的得 2 分，其余按与最好者之比'],
    ['points by the mean', '不低于组平均得 2 分，每低 1 扣 0.2 分'],
    ['the cap of a group', '镇村组（总分至多 100）'],
    [
      'the total',
      '权重合计 9；满分 100 分；加分计入；扣分扣除；至多 105 分；至少 0 分；此后再加组内相对分，仍至多 105 分；2 位小数（四舍五入）'
    ],
    ['a grade with its colour', '| A 优秀 | ≥ 90 | 绿 |'],
    ['a list', '| 红榜 | 每组前 3 名 | 并列的都列入 |'],
    ['a change', '积压数比上期的增减幅，以上期为基数'],
    ['a total of months', '方案“月度部门评价”修约后的总分；各月的平均；缺的月不计入'],
    ['weighted halves', '各半年按 40%、60% 加权；缺一半年即不计算'],
    ['confidence', '> **依据：推断**。只见目录。'],
    ['what a draft lacks', '**草案：拒绝计算，缺少下列内容。**\n\n- 权重\n- 扣分标准']
  ])('says %s', (_what, said) => {
    expect(page).toContain(said)
  })

  it('has a word for every column and stage', () => {
    const known = new Set([...Object.keys(columnWords), ...Object.keys(flagWords)])
    const columns = [...Object.keys(caseFactsColumns), ...caseFactsTextColumns]
    expect(columns.filter((column) => !known.has(column))).toEqual([])
    expect(Object.keys(stageWords)).toEqual(caseStages)
  })
})

describe('pages of assessment schemes', () => {
  it('calls counters of the standard below by their labels', () => {
    expect(pages.get('cn.assessment.annex-style.md')).toContain('| 按期结案数 | 应结案数 |')
  })

  it('says before the counters which of them assume that a missing deadline was met', () => {
    const base = pages.get('cn.national.base-indicators.md')
    expect(base).toContain('> **注意：**以下 7 项把缺少时间或期限的案件当作按时')
    expect(base).toContain('> **Beware:** 7 counters take cases without an end or a deadline for timely')
  })

  it('says that an attribution is not verified before it says anything else of the scheme', () => {
    expect(pages.get('cn.assessment.annex-style.md')).toMatch(/^### [^\n]*\n\n> [^\n]*出处未核实。$/m)
  })

  it.each([...pages])('%s holds no value that has no words', (_name, text) => {
    expect(text).not.toMatch(/(?<![-\w])undefined|\[object|\bNaN\b/)
  })
})

describe('numbers of a page', () => {
  it('are decimals where they end, fractions where not', () => {
    const cases: [number, number, string][] = [
      [1, 5, '0.2'],
      [5, 2, '2.5'],
      [-1, 8, '-0.125'],
      [100, 1, '100'],
      [3, 6, '0.5'],
      [2, 3, '2/3']
    ]
    for (const [numerator, denominator, said] of cases)
      expect(sayNumber({ numerator, denominator })).toBe(said)
    expect(sayShare({ numerator: 1, denominator: 3 })).toBe('100/3%')
  })
})
