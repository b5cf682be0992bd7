import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadStandards } from './load-standards.mjs'
import { loadCompositions } from './standard-pages/load-compositions.mjs'
import { escapeMarkdown, table } from './standard-pages/markdown.mjs'
import { renderAllPages } from './standard-pages/render-all-pages.mjs'

const folder = new URL('../docs/standards/', import.meta.url)
const pages = renderAllPages(loadStandards(), loadCompositions()) as ReadonlyMap<string, string>
const pageOf = (id: string): string => pages.get(`${id}.md`) ?? ''

describe('docs/standards', () => {
  it('has a page for every standard, and no other', () => {
    expect(readdirSync(folder).toSorted()).toEqual([...pages.keys()].toSorted())
  })

  it.each([...pages.keys()])('%s is what `npm run gen:pages` writes', (name) => {
    expect(readFileSync(new URL(name, folder), 'utf8')).toBe(pages.get(name))
  })

  it.each([...pages])('every link of %s leads to a file', (_name, text) => {
    const targets = [...text.matchAll(/\]\((?!http|#)([^)#]+)/g)].map(([, target = '']) => target)
    expect(targets.filter((target) => !existsSync(new URL(target, folder)))).toEqual([])
  })

  it.each([...pages].filter(([name]) => name !== 'README.md'))(
    '%s says everything in both languages: the same sections with as many rows',
    (_name, text) => {
      const [zh = '', en = ''] = text.split('<a id="english"></a>')
      expect(listMarks(en)).toEqual(listMarks(zh))
    }
  )
})

/** How every line of a page begins that is a heading or a row. */
function listMarks(text: string): string[] {
  return text.match(/^(#+|\|)(?= )/gm) ?? []
}

describe('the page of a regulation', () => {
  it('shows what is left open with what the example binds', () => {
    expect(pageOf('cn.harbin.order-218')).toContain('| `day-counting` |')
    expect(pageOf('cn.harbin.order-218')).toContain('`cn.civil-code-periods`')
  })

  it('shows ladders with who decides, who pays and what follows when a step fails', () => {
    const page = pageOf('cn.harbin.order-218')
    expect(page).toContain('未果：经所在区监督中心协调仍无法确认')
    expect(page).toContain('市财政预算、区财政预算；认定：市城市管理监督指挥中心')
  })

  it('draws the workflow and the evaluations', () => {
    const page = pageOf('cn.ningbo.smart-city-measures')
    expect(page.match(/^stateDiagram-v2$/gm)?.length).toBe(2)
    expect(page.match(/^flowchart LR$/gm)?.length).toBe(2)
  })

  it('names faults by their codes, in words of the page', () => {
    const page = pageOf('cn.qinzhou.interim-measures')
    expect(page).toContain('`responsibility/no-rule-for-unassigned`')
    expect(page).toContain('## 发现的问题')
  })
})

describe('markup', () => {
  it('takes nothing of a text for markup', () => {
    expect(escapeMarkdown('a|b <i>*_`[x]~\n c')).toBe('a\\|b \\<i\\>\\*\\_\\`\\[x\\]\\~ c')
  })

  it('leaves out columns that are empty everywhere', () => {
    expect(
      table(
        ['a', 'b'],
        [
          ['1', ''],
          ['2', '']
        ]
      )
    ).toEqual(['| a |', '| --- |', '| 1 |', '| 2 |', ''])
    expect(table(['a'], [])).toEqual([])
  })
})
