import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../terminal/display-width.mjs'
import { compileRulebooks } from '../walk/compile-rulebooks.mjs'
import { printWalk } from '../walk/print-walk.mjs'
import { reports } from '../walk/reports.mjs'
import { walkReport } from '../walk/walk-report.mjs'

const rulebooks = compileRulebooks('2026-02-14')

interface Section {
  readonly title: string
  readonly lines: readonly string[]
}

/** Sections of one report: head, asking, rows, limit, unbound deadline, bound deadline, duty, sources. */
function walk(index: number, language: string): string[] {
  return walkReport(rulebooks, reports[index], language).map(({ lines }: Section) => lines.join('\n'))
}

describe('a missing cover that is a hazard', () => {
  it('is filed under the first condition once the hazard is known', () => {
    const [, asking, rows] = walk(0, 'zh')
    expect(asking).toContain('知道“所见问题”（缺失）后，能否立案还取决于“存在安全隐患”（第 1、3 行要看）')
    expect(asking).toContain('不再需要别的事实')
    expect(rows).toContain('component/0101/1')
  })

  it('is due two clock hours later, with and without shifts', () => {
    const [, , , , unbound, bound] = walk(0, 'en')
    expect(unbound).toContain('2026-02-14T19:00:00+08:00')
    expect(bound).toContain('2026-02-14T19:00:00+08:00')
  })
})

describe('a cover damaged over 30 cm²', () => {
  it('is filed under the second condition and shows its operand', () => {
    const [, , rows] = walk(1, 'en')
    expect(rows).toContain('component/0101/2')
    expect(rows).toContain('30 cm²')
  })

  it('has no deadline while the shifts are left open', () => {
    const [, , , , unbound] = walk(1, 'en')
    expect(unbound).toContain('time-limits/unresolved-delegation')
    expect(unbound).toContain('working-shifts')
  })

  it('is due after the Spring Festival once shifts are bound, and the skipped days name their notice', () => {
    const [, , , , , bound] = walk(1, 'en')
    expect(bound).toContain('assumed for this example')
    expect(bound).toContain('2026-02-14 Sat, make-up workday')
    expect(bound).toContain('2026-02-15 Sun – 2026-02-23 Mon (9 days), day off')
    expect(bound).toContain('国办发明电〔2025〕7号')
    expect(bound).toContain('2026-02-24T11:00:00+08:00')
  })

  it('names bodies, closing and sources with version, hash and article', () => {
    const [, , , , , , duty, sources] = walk(1, 'zh')
    expect(duty).toContain('运城市城市节约用水中心')
    expect(duty).toContain('更换、修复')
    expect(sources).toMatch(/cn\.yuncheng\.case-standard \d+\.\d+\.\d+（[0-9a-f]{12}…）component\/0101\/2，/)
    expect(sources).toContain('cn.gov.state-council-days-off')
  })
})

describe('the printed walk', () => {
  it.each(['zh', 'en'])('fits a terminal and leaves no placeholder (%s)', (language) => {
    const lines: string[] = printWalk(rulebooks, reports, language)
    expect(lines.filter((line) => displayWidth(line) > 100)).toEqual([])
    expect(lines.join('\n')).not.toMatch(/\{[a-zA-Z]+\}|undefined|\[object/)
  })
})
