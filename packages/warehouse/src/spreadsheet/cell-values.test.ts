import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDateFormat, isPaddedFormat, isScaledFormat } from './date-formats.js'
import { decodeEscapes, encodeEscapes } from './decode-escapes.js'
import { writePlainDecimal } from './plain-decimal.js'
import { readSerialDate, writeSerialDate } from './serial-date.js'

describe('formats that show dates', () => {
  it.each([
    'yyyy-mm-dd',
    'd/m/yy h:mm',
    'yyyy"年"m"月"d"日"',
    '[$-804]aaaa;@',
    '[h]:mm:ss',
    'mm:ss.0',
    '上午/下午h"时"mm"分"',
    '[DBNum1][$-804]yyyy"年"m"月"',
    'e"年"'
  ])('%s does', (code) => {
    expect(isDateFormat(164, code)).toBe(true)
  })

  it.each([
    'General',
    'G/通用格式',
    '0.00',
    '0.00E+00',
    '#,##0 "days"',
    '[Red]0',
    '@',
    '"day" 0',
    '0\\d',
    '_m0',
    '[<=9]0'
  ])('%s does not', (code) => {
    expect(isDateFormat(164, code)).toBe(false)
  })

  it.each([14, 22, 27, 31, 45, 50, 57])('built-in format %i does', (id) => {
    expect(isDateFormat(id, undefined)).toBe(true)
  })

  it.each([0, 2, 9, 11, 37, 48, 49])('built-in format %i does not', (id) => {
    expect(isDateFormat(id, undefined)).toBe(false)
  })
})

describe('formats that show another number', () => {
  it.each(['0%', '0.0%', '0.0,', '#,##0,,', '0!.0,"万"', '0‰'])('%s shows a multiple', (code) => {
    expect(isScaledFormat(164, code)).toBe(true)
  })

  it.each(['General', '#,##0', '#,##0.00', '0.00', '0"%"', '0\\%'])('%s does not', (code) => {
    expect(isScaledFormat(164, code)).toBe(false)
  })

  it('the built-in ones are 9 and 10', () => {
    expect([0, 2, 4, 9, 10, 11].filter((id) => isScaledFormat(id, undefined))).toEqual([9, 10])
  })

  it.each(['000000', '00', '0000-00', '00.0'])('%s shows zeros in front', (code) => {
    expect(isPaddedFormat(code)).toBe(true)
  })

  it.each(['0', '0.00', '#,##0', '#,##0.00', '0.00E+00', '# ?/?', 'General'])('%s shows none', (code) => {
    expect(isPaddedFormat(code)).toBe(false)
  })
})

describe('numbers of days', () => {
  it.each([
    [46083.375, '2026-03-02T09:00:00'],
    [46083, '2026-03-02T00:00:00'],
    [61, '1900-03-01T00:00:00'],
    [46083.3753472222, '2026-03-02T09:00:30'],
    [2958465.99998843, '9999-12-31T23:59:59']
  ])('%d is %s', (serial, wall) => {
    expect(readSerialDate(serial, false)).toBe(wall)
  })

  it('count from 1904 where the workbook says so', () => {
    expect(readSerialDate(46083 - 1462, true)).toBe('2026-03-02T00:00:00')
  })

  it.each([0.5, -1, 60, 2958466, Number.NaN])('%d is no date', (serial) => {
    expect(readSerialDate(serial, false)).toBeUndefined()
  })

  it('every second of two centuries comes back', () => {
    const from = Date.UTC(1900, 2, 1) / 1000
    fc.assert(
      fc.property(fc.integer({ min: from, max: Date.UTC(2100, 0, 1) / 1000 }), (seconds) => {
        const wall = new Date(seconds * 1000).toISOString().slice(0, 19)
        // A spreadsheet keeps fifteen digits.
        const stored = Number(writeSerialDate(wall)?.toPrecision(15))
        expect(readSerialDate(stored, false)).toBe(wall)
      })
    )
  })

  it('what is no wall clock has none', () => {
    expect(writeSerialDate('tomorrow')).toBeUndefined()
    expect(writeSerialDate('1899-01-01T00:00:00')).toBeUndefined()
  })
})

describe('numbers as digits', () => {
  it.each([
    ['98.349999999999994', '98.35'],
    ['0.30000000000000004', '0.3'],
    ['1E-7', '0.0000001'],
    ['-2.50', '-2.5'],
    ['1e15', '1000000000000000'],
    ['0', '0'],
    ['-0', '0'],
    ['101', '101']
  ])('%s is %s', (raw, text) => {
    expect(writePlainDecimal(raw)).toBe(text)
  })

  it.each(['0.3333333333333333', '12345678901234567', 'x', '', ' ', 'Infinity'])('%j is none', (raw) => {
    expect(writePlainDecimal(raw)).toBeUndefined()
  })

  it('what somebody typed with up to fifteen digits comes back, however it is stored', () => {
    const digits = fc.integer({ min: 1, max: 999_999_999_999_999 })
    fc.assert(
      fc.property(digits, fc.nat(12), (whole, places) => {
        const text = String(whole).padStart(places + 1, '0')
        const cut = text.length - places
        const typed = places === 0 ? text : `${text.slice(0, cut)}.${text.slice(cut)}`
        const plain = typed.includes('.') ? typed.replace(/\.?0+$/, '') : typed
        expect(writePlainDecimal(Number(typed).toPrecision(17))).toBe(plain)
      })
    )
  })
})

describe('escaped characters', () => {
  it('come back whatever the text is', () => {
    const unit = fc.constantFrom('_', 'x', '0', '0', '4', '1', 'A', '\u0001', '\r', '\n', '甲', '\ud800', '<')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 14 }), (text) => {
        const written = encodeEscapes(text)
        // oxlint-disable-next-line no-control-regex -- that there are none is the point
        expect(written).not.toMatch(/[\u0000-\u0008\r]/)
        expect(decodeEscapes(written)).toBe(text.replace(/\p{Surrogate}/gu, '\ufffd'))
      })
    )
  })
})
