import { beforeAll, describe, expect, it } from 'vitest'
import { displayWidth } from '../../terminal/display-width.mjs'
import { checkBars } from '../compare/check-bars.mjs'
import { createComparison } from '../compare/comparison.mjs'
import { formatCount, formatPercent } from '../report/format-figures.mjs'
import { printSummary, terminalColumns } from '../report/print-summary.mjs'
import { renderReport } from '../report/render-report.mjs'
import { compareSmallTable, document } from './small-table.js'

const hostile = `"><script>alert('x')</script>\u001b[31m`

async function prepareResult(unit: string) {
  const { comparison, lookUpType, labelOf } = await compareSmallTable()
  const indicator = { id: 'rate', label: { zh: '按期率', en: unit } }
  const scored = {
    object: unit,
    rank: 1,
    total: '80.00',
    indicators: [{ value: '80.00', numerator: '4', denominator: '5' }]
  }
  return {
    comparison,
    measured: checkBars(comparison),
    scoreboard: { label: { zh: '试验', en: 'test' }, indicators: [indicator], objects: [scored] },
    document: { ...document, standard: { ...document.standard, notice: { zh: hostile } } },
    lookUpType,
    labelOf,
    run: {
      file: hostile,
      cases: comparison.cases,
      standard: { ...document.standard, title: { zh: hostile } },
      pin: { id: hostile, version: '1.0.0', hash: 'ab'.repeat(32) },
      asOf: { iso: '2011-07-31T00:00:00-04:00', given: false, caseId: hostile }
    }
  }
}

describe('the report page', () => {
  let page = ''
  beforeAll(async () => {
    page = renderReport(await prepareResult(hostile), 'en')
  })

  it('escapes whatever comes from data', () => {
    expect(page).not.toContain('<script')
    expect(page).not.toContain('<img')
    expect(page).toContain('&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;')
    expect(page).toContain('&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;')
    expect(page).toContain('&quot;&lt;img src=x&gt;&quot;')
    expect([...page].filter((character) => character < ' ' && character !== '\n')).toEqual([])
  })

  it('loads nothing and runs nothing', () => {
    expect(page).not.toMatch(/\b(src|href|on[a-z]+)\s*=\s*"/)
    expect(page).not.toMatch(/@import|url\(/)
    expect(page).toContain(`default-src 'none'`)
  })

  it('holds the charts and the figures', () => {
    for (const id of ['chart-types', 'chart-difference', 'chart-departments'])
      expect(page).toContain(`id="${id}"`)
    expect(page).toContain('57.14')
    expect(page).toContain('80.00 %')
    expect(page).toContain('ab'.repeat(32))
  })

  it('opens in the language asked for', async () => {
    const result = await prepareResult('Works')
    expect(renderReport(result, 'zh')).toContain('id="language-zh" checked')
    expect(page).toContain('id="language-en" checked')
  })
})

describe('the summary in the terminal', () => {
  it.each(['zh', 'en'])('prints no control character and no line that is too wide (%s)', async (language) => {
    const lines = printSummary(await prepareResult(hostile), language).flatMap((line) => line.split('\n'))
    expect(lines.filter((line) => displayWidth(line) > terminalColumns)).toEqual([])
    expect(lines.join('\n')).not.toContain('\u001b')
    expect(lines.join('\n')).toContain('\\u001b')
  })

  it.each(['zh', 'en'])('fits and says so when there is nothing to compare (%s)', async (language) => {
    const comparison = createComparison()
    const empty = {
      ...(await prepareResult('Works')),
      comparison,
      measured: checkBars(comparison),
      scoreboard: null
    }
    const lines = printSummary(empty, language).flatMap((line) => line.split('\n'))
    expect(lines.filter((line) => displayWidth(line) > terminalColumns)).toEqual([])
    expect(lines.join('\n')).toContain(language === 'zh' ? '无案件' : 'no cases')
    expect(renderReport(empty, language)).not.toContain('NaN')
  })

  it('names every reason for leaving cases out', async () => {
    const text = printSummary(await prepareResult('Works'), 'en').join('\n')
    for (const reason of [
      'the city published no target',
      'the standard does not know the type',
      'no limit is known for the type',
      'the target is not a readable time',
      'the row has faults and was not decided',
      'the city gave no verdict',
      'the map does not list'
    ])
      expect(text).toContain(reason)
  })
})

describe('figures', () => {
  it('are grouped and rounded half up', () => {
    expect(formatCount(26_007)).toBe('26,007')
    expect(formatCount(7)).toBe('7')
    expect(formatPercent(1, 3)).toBe('33.33')
    expect(formatPercent(2, 3)).toBe('66.67')
    expect(formatPercent(1, 8000)).toBe('0.01')
    expect(formatPercent(0, 0)).toBe('–')
  })
})
