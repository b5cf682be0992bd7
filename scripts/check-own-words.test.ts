import { expect, test } from 'vitest'
import { findCommonWords, longestCommon } from './check-own-words.mjs'

const sentence = '巡查员看到路灯不亮的，应当在当日天黑以前报告市设施中心并拍照。'

test('words that a text has are told with their line, whatever their width and breaks', () => {
  const file = `{\n  "summary": "${sentence.replace('，', ',').replace('应当', '应 当')}"\n}`
  expect(findCommonWords(file, [`第一条\n${sentence.slice(0, 9)}\n${sentence.slice(9)}`])).toEqual([
    { line: 2, words: sentence.normalize('NFKC') }
  ])
})

test('so many characters may be common, one more may not', () => {
  expect(findCommonWords(sentence.slice(0, longestCommon), [sentence])).toEqual([])
  expect(findCommonWords(sentence.slice(0, longestCommon + 1), [sentence])).toHaveLength(1)
  expect(findCommonWords('别的话', [sentence])).toEqual([])
})

test('titles are nobody’s words', () => {
  const title = '灯河市城市公共设施登记修理和监督考核管理暂行规定'
  expect(findCommonWords(`依照《${title}》`, [`一、《${title}》`])).toHaveLength(1)
  expect(findCommonWords(`依照《${title}》`, [`一、《${title}》`], [title])).toEqual([])
})
