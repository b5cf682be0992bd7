import { expect, it } from 'vitest'
import { remarkText } from './remark-text.js'

const told = (text: string): string[] =>
  remarkText(text).map(({ form, count, line, column }) => `${form} ${count} ${line}:${column}`)

it('says nothing of a text in one form', () => {
  expect(told('第一条 甲，乙；丙（丁）。\n第二条 应当在30日内办理。')).toEqual([])
  expect(told('')).toEqual([])
  expect(told('Plain words, in English (with brackets).')).toEqual([])
})

it('counts punctuation of half width, and of the rarer width where both are used', () => {
  expect(told('第一条 甲,乙;\n丙(丁)。')).toEqual(['half-width-punctuation 4 1:6'])
  expect(told('第一条 甲，乙；丙,丁。')).toEqual(['mixed-punctuation 1 1:10'])
  expect(told('第一条 甲，乙,丙,丁。')).toEqual(['mixed-punctuation 1 1:6'])
})

it('counts ideographic spaces by runs', () => {
  expect(told('甲\n　　乙　丙')).toEqual(['ideographic-spaces 2 2:1'])
})

it('tells one unit in digits and in Chinese numerals, by the rarer form', () => {
  expect(told('30日、六十日、15日；2年')).toEqual(['mixed-numerals 1 1:5'])
  expect(told('３０ 日、六十日、七十日')).toEqual(['mixed-numerals 1 1:1'])
  expect(told('30日、六个月、二年')).toEqual([])
})

it('looks at texts of any kind in time that grows with their length', () => {
  for (const piece of ['1', '一', '甲\n', '甲,', '甲 ', '（', 'a'])
    expect(remarkText(`第一条 ${piece.repeat(50_000)}`).length).toBeLessThan(5)
})

it('tells line breaks inside sentences, and no other line breaks', () => {
  expect(told('题\n注\n第一条 甲和\n乙。\n丙，\n\n丁。')).toEqual(['broken-sentences 2 3:7'])
  expect(told('第一条 甲：\n（一）乙\n（二）丙\n第二条 丁\n第二章 戊\n己\n    庚')).toEqual([])
})
