import { expect, it } from 'vitest'
import { wrapText } from './wrap-text.js'

it('breaks at spaces', () => {
  expect(wrapText('Days off and make-up workdays', 12)).toBe('Days off and\nmake-up\nworkdays')
})

it('breaks between Chinese signs, which take two columns, and keeps punctuation with its sign', () => {
  expect(wrapText('国务院部分节假日安排', 10)).toBe('国务院部分\n节假日安排')
  expect(wrapText('上水井盖，污水井盖', 8)).toBe('上水井\n盖，污水\n井盖')
  expect(wrapText('时间（假定）“部件”表', 6)).toBe('时间\n（假\n定）\n“部件”\n表')
})

it('keeps the name of an article in one piece', () => {
  expect(wrapText('损坏设施的（第二十八条第（一）项）', 24)).toBe('损坏设施的\n（第二十八条第（一）项）')
  expect(wrapText('见第八条第三款第(二)项', 20)).toBe('见\n第八条第三款第(二)项')
})

it('keeps a word that is too long, and every sign', () => {
  expect(wrapText('a cn.hangzhou.digital-city-measures b', 10)).toBe(
    'a\ncn.hangzhou.digital-city-measures\nb'
  )
  const text = '运城市（第二版，据公开资料整理）case standard'
  expect(wrapText(text, 6).replaceAll('\n', '').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
})

it('leaves what fits alone', () => {
  expect([wrapText('', 5), wrapText('abc', 5)]).toEqual(['', 'abc'])
})
