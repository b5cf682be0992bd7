import { expect, it } from 'vitest'
import { heightOfRow, widthOfText } from './row-height.js'

it('makes room for wrapped texts, and for nothing else', () => {
  const text = '一二三四五六七八九十'
  expect(heightOfRow([{ text, wrap: true }], [30])).toBeUndefined()
  expect(heightOfRow([{ text, wrap: true }], [11])).toBe(30)
  expect(heightOfRow([{ text, wrap: true, bold: true }], [21])).toBe(30)
  expect(heightOfRow([null, 'plain', 7, { text }], [1, 1, 1, 1])).toBeUndefined()
  expect(heightOfRow([{ text: 'a\nb', wrap: true }], [])).toBe(30)
  expect(heightOfRow([{ text: text.repeat(100), wrap: true }], [5])).toBe(409)
  expect(widthOfText('a一')).toBe(3)
})
