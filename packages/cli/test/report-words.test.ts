import { describe, expect, it } from 'vitest'
import { renderHtmlReport } from '../src/report-html/render-html-report.js'
import { openScheme } from '../src/report-text/scheme-context.js'
import { createCountingSheet } from '../src/report-xlsx/counting-sheet.js'
import { reportOf, speak } from './report/sample-report.js'
import { townEvaluation, townYear } from './report/town-sample.js'

/** What a reader sees: texts without marks, in one line. */
function readPage(markup: string): string {
  return markup
    .replaceAll(/<style>.*?<\/style>|<[^>]+>/gs, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
}

describe('the page of a report', () => {
  it.each([
    ['zh-CN', '按期结案数 符合“结案数”，且结案时间不晚于处置期限 按处置期限 当作不符合 据公布文本'],
    ['zh-CN', '积压数 挂账批准时间早于统计时点前 60 天，或返工次数至少 3 按处置期限'],
    ['zh-CN', '应结案数 结案数＋超期未结案数 已结与超期未结之和 随组成项 随组成项 据公开资料'],
    ['zh-CN', '公众满意率 数值：至少 0、至多 100 拒绝计算'],
    ['zh-CN', '热线案件（问题来源为 hotline） × 2'],
    ['zh-CN', 'round(结案数 / (检查次数 + 1), 2, half-up) + 0.4'],
    ['zh-CN', '表扬加分 计分 加分：'],
    ['zh-CN', '从最好的名次起依次 3、2、1 分，其余 0 分'],
    ['zh-CN', '责任归属 末次责任单位'],
    [
      'zh-CN',
      '排名规则 按未修约的总分，并列不占位（1、2、2、3） 分组 城区组、镇村组（总分至多 100）；各组分别排名'
    ],
    ['en', 'Ranking by the exact total, ties take up no places (1, 2, 2, 3)'],
    ['zh-CN', '统计时点：2026-03-01 00:00:00 (+00:00)'],
    [
      'en',
      'as in “closed”, and closing not after deadline of disposal by deadline of disposal counted as if not so'
    ],
    ['en', 'What each counted number counts.'],
    ['en', 'Figures from outside']
  ] as const)('says in %s: %s', async (language, said) => {
    const report = reportOf([await townEvaluation(6)])
    expect(readPage(renderHtmlReport(report, speak(language)))).toContain(said)
  })

  it('names no files, rules or ids where there are labels', async () => {
    const page = readPage(renderHtmlReport(reportOf([await townEvaluation(6)]), speak('zh-CN')))
    for (const raw of ['evaluation.json', 'schemes/monthly', 'inspections', 'fullMarks', 'half-up ·'])
      expect({ raw, found: page.includes(raw) }).toEqual({ raw, found: false })
  })

  it('says how the totals of months and halves make up a year, with the counters of the months', async () => {
    const page = readPage(renderHtmlReport(reportOf([await townYear(6)]), speak('zh-CN')))
    expect(page).toContain('取“月度部门评价”修约后的总分：各月的平均；缺的月不计入')
    expect(page).toContain('各半年按 40%、60% 加权')
    expect(page).toContain('核查数 有核查时间 按核查时间')
    expect(page).toContain('按期结案数 符合“结案数”')
  })
})

it('has the same appendix in the workbook, with notes in a column of their own', async () => {
  const context = openScheme(await townEvaluation(4), speak('zh-CN'))
  const sheet = createCountingSheet(context, '计数口径')
  const rows = (sheet?.rows ?? []).map((row) =>
    row.map((cell) => (cell !== null && typeof cell === 'object' && 'text' in cell ? cell.text : cell))
  )
  expect(rows[1]).toEqual(['计数项', '计什么', '期间口径', '不知道时', '依据', '说明'])
  expect(rows).toContainEqual(['返工数', '返工', '按处置期限', '该案不计入', '据公布文本'])
  expect(rows).toContainEqual(['媒体曝光次数', '件数', '按 0 计', '据公布文本', '市级以上媒体'])
})
