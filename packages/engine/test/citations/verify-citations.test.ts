import { sha256Hex } from '@lijie/engine/kernel'
import { hashFragment, verifyCitations, type CitationReport } from '@lijie/engine/citations'
import type { CoverageItem, CoverageRule, StandardDocument } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { lanternCity, lanternRules, lanternStandard, lanternText } from './lantern-city.js'

const edited = (from: string, to: string): string => {
  expect(lanternText.split(from).length).toBe(2)
  return lanternText.replace(from, to)
}
const verify = (text: string): CitationReport => verifyCitations(lanternCity, text)

/** What is not as it should be, in words. */
function faultsOf({ citations, articles }: CitationReport): string[] {
  return [
    ...citations.flatMap(({ rule, article, state, place }) =>
      state === 'found' ? [] : [`${rule} of ${article} ${state}${place ? ` to ${place.article}` : ''}`]
    ),
    ...articles.flatMap(({ article, state }) => (state === 'same' ? [] : [`${article} ${state}`]))
  ]
}

/** What becomes of each rule with so much work. */
const states = (work: number, text: string): readonly string[] =>
  verifyCitations(lanternCity, text, { work }).citations.map(({ state }) => state)

/** The invented standard with another coverage. */
const standardOf = (...coverage: CoverageItem[]): StandardDocument => ({
  standard: { ...lanternStandard, coverage }
})

describe('the citations of an invented regulation', () => {
  it('are all found, in every form that a head and a line can have', () => {
    const report = verifyCitations(lanternCity, lanternText, { sha256: sha256Hex(lanternText) })
    expect(faultsOf(report)).toEqual([])
    expect(report).toMatchObject({ standard: 'test.lantern-city', source: 'same', rules: 32, found: 32 })
    expect(report.rules).toBe(lanternRules.length)
    expect(report.citations.find(({ rule }) => rule === 'a5')?.place).toEqual({
      article: '第五条',
      line: 18,
      column: 33
    })
  })

  it('are found in a text of other lines and width, whatever the file', () => {
    const text = lanternText.replaceAll(/\s+/gu, '').replaceAll('，', ',').replaceAll('(', '（')
    expect(faultsOf(verifyCitations(lanternCity, text, { sha256: sha256Hex(text) }))).toEqual([])
    expect(verifyCitations(lanternCity, text, { sha256: sha256Hex(text) }).source).toBe('other')
    expect(verify(text).source).toBe('unknown')
  })

  it('name the rule whose words were changed, and between which lines', () => {
    const report = verify(edited('不少于二年', '不少于三年'))
    expect(faultsOf(report)).toEqual(['a17.2 of 第十七条 changed', '第十七条 changed'])
    expect(report.citations.find(({ rule }) => rule === 'a17.2')?.between).toEqual({
      from: { line: 43, column: 18 },
      to: { line: 43, column: 48 }
    })
  })

  it('name an article of which no cited word was changed', () => {
    expect(faultsOf(verify(edited('可以拨打热线电话', '能够拨打热线电话')))).toEqual(['第五条 changed'])
  })

  it('name the article to which words were moved, and an article renumbered', () => {
    const moved = edited('；用作处罚依据的，保存到处罚执行完毕。', '。').replace(
      '第十九条　',
      '第十九条　用作处罚依据的，保存到处罚执行完毕。'
    )
    expect(faultsOf(verify(moved))).toEqual(['第十七条 changed', '第十九条 changed'])
    const swapped = edited('，结案材料保存不少于二年', '').replace(
      '第十九条　',
      '第十九条　结案材料保存不少于二年。'
    )
    expect(faultsOf(verify(swapped))).toEqual([
      'a17.2 of 第十七条 moved to 第十九条',
      '第十七条 changed',
      '第十九条 changed'
    ])
    expect(faultsOf(verify(edited('第十四条 任何人', '第三十条 任何人')))).toEqual([
      'a14 of 第十四条 moved to 第三十条',
      '第十四条 missing',
      '第三十条 unlisted'
    ])
  })

  it('name an article whose number comes twice, and compare the one that was kept', () => {
    const report = verify(edited('第十四条 任何人', '第二十二条 任何人'))
    expect(faultsOf(report)).toEqual([
      'a14 of 第十四条 moved to 第二十二条',
      '第十四条 missing',
      '第二十二条 repeated'
    ])
    expect(report.articles.find(({ state }) => state === 'repeated')?.place).toEqual({ line: 37, column: 1 })
    expect(faultsOf(verify(`${lanternText}\n第二十五条 别的规定。`))).toEqual(['第二十五条 repeated'])
  })

  it('name an article that was deleted, and one that was added', () => {
    expect(faultsOf(verify(edited('第十四条 任何人不得涂污、拆卸、遮挡设施;抢险救灾除外。\n', '')))).toEqual([
      'a14 of 第十四条 missing-article',
      '第十四条 missing'
    ])
    expect(faultsOf(verify(`${lanternText}第二十六条 新增。`))).toEqual(['第二十六条 unlisted'])
  })

  it('are missing where the text is cut short or empty', () => {
    const cut = verify(lanternText.slice(0, lanternText.indexOf('解除养护合同')))
    expect(cut.found).toBe(lanternRules.length - 5)
    expect(faultsOf(cut).slice(0, 4)).toEqual([
      'a22 of 第二十二条 changed',
      'a23 of 第二十三条 missing-article',
      'a24 of 第二十四条 missing-article',
      'a25.1 of 第二十五条 missing-article'
    ])
    const empty = verify('')
    expect(empty).toMatchObject({ rules: 32, found: 0 })
    expect(new Set(empty.citations.map(({ state }) => state))).toEqual(new Set(['missing-article']))
  })
})

const rule = { id: 'x', summary: { zh: '示例' }, state: 'executable' } as const

/** A rule that cites these words. */
const cite = (words: string, id: string): CoverageRule => ({
  ...rule,
  id,
  fragment: hashFragment(words)
})

describe('other coverages', () => {
  it('cite places that are no article anywhere in the text', () => {
    const document = standardOf(
      { article: '附件一', state: 'executable', rules: [{ ...rule, fragment: hashFragment('遮挡设施') }] },
      { article: '附件二', state: 'executable', rules: [{ ...rule, fragment: hashFragment('遮挡路灯') }] }
    )
    expect(verifyCitations(document, lanternText).citations.map(({ state }) => state)).toEqual([
      'found',
      'changed'
    ])
  })

  it('may lack fragments, hashes of articles, and everything', () => {
    const { citations, articles } = verifyCitations(
      standardOf({ article: '第一条第一款', state: 'executable', rules: [{ ...rule, paragraph: '第一款' }] }),
      '第一条 甲。'
    )
    expect(citations).toEqual([
      { rule: 'x', article: '第一条第一款', paragraph: '第一款', state: 'no-fragment' }
    ])
    expect(articles).toEqual([{ article: '第一条', state: 'present', place: { line: 1, column: 1 } }])
    expect(verifyCitations({ standard: { ...lanternStandard, coverage: [] } }, '').rules).toBe(0)
  })

  it('are not looked for without end: what a bound of work leaves out is said', () => {
    const article = lanternRules.length
    expect(new Set(states(1e9, lanternText))).toEqual(new Set(['found']))
    expect(states(0, lanternText)).toEqual(Array.from({ length: article }, () => 'not-searched'))
    const foreign = states(50_000, `第一条 ${'甲乙丙丁'.repeat(2000)}。`)
    expect(foreign).toHaveLength(article)
    expect(foreign.at(-1)).toBe('not-searched')
  })

  it('may cite the same words twice, and words of one length in any order', () => {
    const text = '第一条 甲乙丙丁甲乙。第二条 甲乙丁丙。'
    const document = standardOf(
      {
        article: '第一条',
        state: 'executable',
        rules: [cite('丁甲', 'b'), cite('甲乙', 'a'), cite('丁甲', 'c')]
      },
      { article: '第二条', state: 'executable', rules: [cite('甲乙', 'd'), cite('丙丁', 'e')] }
    )
    expect(
      verifyCitations(document, text).citations.map(({ rule: id, state, place }) => [
        id,
        state,
        place?.column
      ])
    ).toEqual([
      ['b', 'found', 8],
      ['a', 'found', 5],
      ['c', 'found', 8],
      ['d', 'found', 16],
      ['e', 'moved', 7]
    ])
  })
})
