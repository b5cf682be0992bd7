import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { renderHtmlReport } from '../src/report-html/render-html-report.js'
import { fullMarksOf } from '../src/report-text/full-marks.js'
import type { ScoreReport } from '../src/score/score-report.js'
import {
  findColour,
  findCutText,
  findWidth,
  findOverflow,
  findOverlaps,
  listPageBoxes,
  readBars,
  shareOfPaint
} from './report/look-at-page.js'
import { paper, phone, useBrowser } from './report/page-browser.js'
import { bostonReport, monthReport } from './report/real-samples.js'
import { reportOf, speak } from './report/sample-report.js'
import { townEvaluation } from './report/town-sample.js'
import { listVectorBoards } from './report/vector-boards.js'

const { open, folder } = useBrowser()

const samples: Readonly<Record<string, () => Promise<ScoreReport>>> = {
  'the Boston quarter': bostonReport,
  'a simulated month': monthReport,
  'twelve units': async () => reportOf([await townEvaluation(12)]),
  'every assessment scheme': async () => {
    const boards = await listVectorBoards()
    return reportOf([...new Map(boards.map((one) => [one.definition.label.zh, one])).values()])
  },
  'two hundred units': async () => reportOf([await townEvaluation(200)])
}

describe.each(Object.entries(samples))('the page of %s', (name, make) => {
  it(
    'fits A4 and a phone, draws every total in proportion, and hides and covers nothing',
    { timeout: 300_000 },
    async () => {
      const report = await make()
      for (const language of ['zh-CN', 'en'] as const) {
        const markup = renderHtmlReport(report, speak(language))
        for (const width of [paper, phone]) {
          const place = { name, language, width }
          const { page, said, fetched, close } = await open(markup, width)
          const scrolled = await findWidth(page)
          expect({ ...place, scrolled }).toEqual({ ...place, scrolled: width })
          expect({ ...place, overflow: await findOverflow(page) }).toEqual({ ...place, overflow: [] })
          expect({ ...place, overlaps: await findOverlaps(page) }).toEqual({ ...place, overlaps: [] })
          expect({ ...place, cut: await findCutText(page) }).toEqual({ ...place, cut: [] })
          expect({ ...place, said, fetched: fetched.length }).toEqual({ ...place, said: [], fetched: 1 })
          const bars = await readBars(page)
          expectProportions(report, bars)
          await expectPaint(page, path.join(folder(), `${language}-${width}.png`), bars[0]?.share ?? -1)
          await close()
        }
      }
    }
  )
})

/** Every object has a row; bars are as long as totals are, within half a per cent of the track. */
function expectProportions(report: ScoreReport, bars: Awaited<ReturnType<typeof readBars>>): void {
  const [board] = report.evaluations.map((one) => one.board)
  const full = Math.max(
    Number(board === undefined ? 0 : fullMarksOf(board)),
    ...bars.map(({ amount }) => Number(amount) || 0)
  )
  expect(bars).toHaveLength(board?.objects.length ?? -1)
  for (const { amount, share } of bars) {
    if (!Number.isNaN(Number(amount))) expect(Math.abs(share - Number(amount) / full)).toBeLessThan(0.005)
  }
}

/** The first bar is seen, and as much of it is painted as its total fills. */
async function expectPaint(page: Page, file: string, share: number): Promise<void> {
  const picture = await page.locator('.bar svg').first().screenshot()
  writeFileSync(file, picture)
  expect(Math.abs((await shareOfPaint(page, picture)) - share)).toBeLessThan(0.05)
}

describe('a report in a browser', () => {
  it('prints on A4 pages', async () => {
    const { page, close } = await open(
      renderHtmlReport(reportOf([await townEvaluation(40)]), speak('zh-CN')),
      paper
    )
    const pages = listPageBoxes(await page.pdf({ preferCSSPageSize: true, printBackground: true }))
    expect(pages.length).toBeGreaterThan(4)
    for (const box of pages) expect(box).toEqual([595, 842])
    await close()
  })

  it('runs no script and takes no style but its own, whatever is written into it', async () => {
    const markup = renderHtmlReport(reportOf([await townEvaluation(12)]), speak('zh-CN'))
    const attack = '<script>document.title = "run"</script><p id="styled" style="color: rgb(255, 0, 0)">x</p>'
    const { page, said, close } = await open(markup.replace('</body>', `${attack}</body>`), paper)
    expect(await page.title()).toBe('月度部门评价')
    expect(await findColour(page, '#styled')).toBe('rgb(26, 26, 26)')
    expect(said.join(' ')).toMatch(/Content Security Policy/)
    expect(markup).toContain('=第2街道办事处 &amp; &lt;综合&gt;行政执法队')
    expect(markup).not.toContain('<综合>')
    await close()
  })
})
