import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumerals, writeNumerals } from './chinese-numerals.js'

/** Another way to write numerals: every place with its name, then the rules for zeros as replacements. */
function writeByPlaces(value: number): string {
  const names = ['', '十', '百', '千', '万', '十', '百', '千']
  const digits = [...String(value)]
  return digits
    .map((digit, at) => {
      const name = names[digits.length - 1 - at] ?? ''
      return digit === '0' && name !== '万' ? '零' : `${'零一二三四五六七八九'[Number(digit)]}${name}`
    })
    .join('')
    .replace(/零+/g, '零')
    .replace('零万', '万')
    .replace(/(.)零$/, '$1')
    .replace(/^一十/, '十')
}

describe('Chinese numerals', () => {
  it.each([
    ['零', 0],
    ['半', undefined],
    ['两', 2],
    ['十', 10],
    ['十五', 15],
    ['一十五', 15],
    ['二十', 20],
    ['三〇', 30],
    ['二〇二六', 2026],
    ['九十', 90],
    ['一百', 100],
    ['一百零五', 105],
    ['一百五', undefined],
    ['一百一十', 110],
    ['一百十', undefined],
    ['两千零一', 2001],
    ['一千零一十', 1010],
    ['一万', 10_000],
    ['十万', 100_000],
    ['一万零五', 10_005],
    ['一万五', undefined],
    ['十二万三千四百五十六', 123_456],
    ['壹佰贰拾', 120],
    ['三五', undefined],
    ['十百', undefined],
    ['百', undefined],
    ['万', undefined],
    ['一万万', undefined],
    ['零五', undefined],
    ['', undefined]
  ])('%s is %s', (text, value) => {
    expect(readNumerals(text)).toBe(value)
  })

  it('are read as they are written, by either way of writing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (value) => {
        expect(readNumerals(writeNumerals(value))).toBe(value)
        expect(writeByPlaces(value)).toBe(writeNumerals(value))
      }),
      { numRuns: 2000 }
    )
  })

  it('never say two numbers', () => {
    const numerals = fc
      .array(fc.constantFrom(...'零〇一二两三四五六七八九十百千万'), { maxLength: 8 })
      .map((all) => all.join(''))
    fc.assert(
      fc.property(numerals, (text) => {
        const value = readNumerals(text)
        expect(value === undefined || readNumerals(writeNumerals(value)) === value).toBe(true)
      })
    )
  })
})
