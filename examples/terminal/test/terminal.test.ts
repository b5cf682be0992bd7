import { describe, expect, it } from 'vitest'
import { chooseLanguage } from '../choose-language.mjs'
import { cutText, displayWidth, padCell } from '../display-width.mjs'
import { showText } from '../show-text.mjs'
import { wrapText } from '../wrap-text.mjs'

describe('widths', () => {
  it('count two columns for a Chinese character and none for a combining mark', () => {
    expect(displayWidth('井盖 A1')).toBe(7)
    expect(displayWidth('e\u0301')).toBe(1)
    expect(displayWidth('“x”')).toBe(3)
  })

  it('fill and cut cells to exactly their columns', () => {
    expect(padCell('井盖', 6)).toBe('井盖  ')
    expect(padCell('7', 3, 'right')).toBe('  7')
    expect(cutText('上水井盖', 6)).toBe('上水…')
    expect(displayWidth(padCell('上水井盖', 6))).toBe(6)
  })
})

describe('wrapping', () => {
  it('breaks Latin text at blanks and indents what follows', () => {
    expect(wrapText('one two three', 9, { first: '- ', indent: '  ' })).toEqual(['- one two', '  three'])
  })

  it('breaks Chinese text anywhere but before a closing mark or after an opening one', () => {
    expect(wrapText('截止时间，按期。', 8)).toEqual(['截止时', '间，按', '期。'])
    expect(wrapText('共（29 件）', 5)).toEqual(['共', '（29', '件）'])
  })

  it('breaks a word that is longer than a line, and keeps every character', () => {
    const lines = wrapText('a'.repeat(25), 10)
    expect(lines.map((line: string) => line.length)).toEqual([10, 10, 5])
    expect(wrapText('', 10)).toEqual([''])
  })
})

describe('text from data', () => {
  it('shows control characters and marks that turn text around instead of sending them', () => {
    expect(showText('a\u001b[31m\n\u202eb\u200b')).toBe('a\\u001b[31m\\u000a\\u202eb\\u200b')
    expect(showText('井盖 é')).toBe('井盖 é')
  })
})

describe('the language', () => {
  it('is the one asked for, else that of the locale, else English', () => {
    expect(chooseLanguage('zh-CN', { LANG: 'en_US.UTF-8' })).toBe('zh')
    expect(chooseLanguage(undefined, { LANG: 'zh_CN.UTF-8' })).toBe('zh')
    expect(chooseLanguage(undefined, { LC_ALL: 'C', LANG: 'zh_CN.UTF-8' })).toBe('en')
    expect(chooseLanguage(undefined, {})).toBe('en')
  })
})
