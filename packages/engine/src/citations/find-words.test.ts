import { expect, it } from 'vitest'
import { findWords } from './find-words.js'
import { hashFragment } from './hash-fragment.js'

it('finds words across lines and widths, with what to cite them by', () => {
  const { fragment, places } = findWords('第一条 甲，\n乙。\n第二条 丙甲,乙', '甲， 乙')
  expect(fragment).toEqual(hashFragment('甲,乙'))
  expect(fragment.chars).toBe(3)
  expect(places).toEqual([
    { article: '第一条', line: 1, column: 5 },
    { article: '第二条', line: 3, column: 6 }
  ])
})

it('counts characters beyond the basic plane once', () => {
  expect(hashFragment('𠮷 ，')).toEqual({
    chars: 2,
    sha256: 'df724b8f67acb3b6f68afdb499db51766abe52fedcd3be5bc75521ce35877686'
  })
  expect(findWords('第一条 𠮷𠮷甲。', '甲').places).toEqual([{ article: '第一条', line: 1, column: 9 }])
})

it('tells words of a chapter head from those of an article', () => {
  expect(findWords('第一条 甲。\n第二章 乙\n第二条 乙。', '乙').places).toEqual([
    { article: '', line: 2, column: 5 },
    { article: '第二条', line: 3, column: 5 }
  ])
})

it('finds no words in nothing, and nothing everywhere', () => {
  expect(findWords('', '甲').places).toEqual([])
  expect(findWords('第一条 甲。', ' ').places).toEqual([])
})
