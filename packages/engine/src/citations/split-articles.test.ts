import { describe, expect, it } from 'vitest'
import { readArticles } from './article-number.js'
import { splitArticles } from './split-articles.js'

const namesOf = (text: string): string[] => splitArticles(text).articles.map(({ article }) => article)

describe('splitting a text into articles', () => {
  it('finds heads at the beginning of lines, behind chapter heads and behind sentences, in both widths and numerals', () => {
    const text = [
      '某市办法',
      '第一章　总 则第一条　甲乙丙。第２条 丁。',
      '第 三 条戊。',
      '第二章 办理',
      '  第一节 受理  第四条　己',
      '第四条之一 庚。第10条 辛。'
    ].join('\n')
    expect(splitArticles(text).articles.map(({ article, text: words }) => [article, words])).toEqual([
      ['题注', '某市办法'],
      ['第一条', '甲乙丙。'],
      ['第二条', '丁。'],
      ['第三条', '戊。'],
      ['第四条', '己'],
      ['第四条之一', '庚。'],
      ['第十条', '辛。']
    ])
  })

  it('takes names of articles inside sentences for references, also at the beginning of a line', () => {
    expect(
      namesOf('第一条 依照本办法\n第三条\n办理。第二条 第三条规定的除外。第五条第一款另行规定。')
    ).toEqual(['第一条', '第二条'])
    expect(namesOf('第一条 甲。第二条 按照第一条、第三条和第四条办理。第三条 乙。第四条 丙。')).toEqual([
      '第一条',
      '第二条',
      '第三条',
      '第四条'
    ])
  })

  it('takes a head behind a line without a stop when it carries the next number', () => {
    expect(namesOf('第一条 应当：\n（一）甲\n（二）乙\n第二条 丙。')).toEqual(['第一条', '第二条'])
    expect(namesOf('关于印发《某办法》的通知\n第一条 甲。')).toEqual(['题注', '第一条'])
    expect(namesOf('某市暂行办法\n第一条 甲。')).toEqual(['题注', '第一条'])
    expect(namesOf('第一条 甲\n第四条 乙')).toEqual(['第一条'])
  })

  it('keeps articles that are out of order or twice, and tells where each begins', () => {
    const { articles } = splitArticles('第一条 甲。\r\n\t第五条 乙。\r第五条 丙。')
    expect(articles.map(({ article, line, column }) => [article, line, column])).toEqual([
      ['第一条', 1, 1],
      ['第五条', 2, 2],
      ['第五条', 3, 1]
    ])
  })

  it('leaves chapter heads out of the articles, and finds none in other texts', () => {
    expect(splitArticles('第一条 甲。\n第二章 办理\n第二条 乙。').articles[0]?.text).toBe('甲。')
    expect(namesOf('')).toEqual([])
    expect(namesOf(' \n　')).toEqual([])
    expect(namesOf('Article 1. Nothing.')).toEqual(['题注'])
    expect(namesOf('第五百五条甲')).toEqual(['题注'])
  })
})

it('cuts texts of any kind in time that grows with their length', () => {
  for (const piece of ['第一章', '第一章第一条', '第一条', '1', '第', '（一）甲\n', '甲\n　　'])
    expect(splitArticles(`${piece.repeat(20_000)}。第二条`).articles.length).toBeGreaterThan(0)
})

it('reads the articles of a citation in one form', () => {
  expect(readArticles('第10条第二款、第 十一 条')).toEqual(['第十条', '第十一条'])
  expect(readArticles('第十条之一')).toEqual(['第十条之一'])
  expect(readArticles('题注')).toEqual(['题注'])
  expect(readArticles('公告第二段')).toEqual(['题注'])
  expect(readArticles('附件二')).toEqual([])
  expect(readArticles('第三五条')).toEqual([])
})
