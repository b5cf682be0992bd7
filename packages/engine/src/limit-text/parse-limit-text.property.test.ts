import type { TimeUnits } from '@lijie/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeNumerals } from './chinese-numerals.js'
import { fieldVocabulary } from './field-units.js'
import { foldLimitText } from './fold-limit-text.js'
import { formatLimitText } from './format-limit-text.js'
import { createLimitVocabulary } from './limit-vocabulary.js'
import { parseLimitText } from './parse-limit-text.js'

const runs = { numRuns: 3000 }
const evidence = 'inferred'
/** Two units share a label and two a spelling. */
const units = {
  hour: { counts: 'elapsed', minutes: 60, label: { zh: '小时', en: 'hour' }, evidence },
  'work-hour': {
    counts: 'working-time',
    minutes: 60,
    label: { zh: '工作时', en: 'work hour' },
    writtenAs: ['小时'],
    evidence
  },
  'work-day': { counts: 'working-time', minutes: 480, label: { zh: '工作日', en: 'working day' }, evidence },
  'working-day': {
    counts: 'working-days',
    start: 'roll',
    label: { zh: '工作日', en: 'working day' },
    evidence
  },
  day: { counts: 'calendar-days', label: { zh: '日' }, writtenAs: ['天'], evidence }
} satisfies TimeUnits
const vocabulary = createLimitVocabulary(units)
const value = fc.integer({ min: 1, max: 100_000 })
const unit = fc.constantFrom(...vocabulary.units.keys())
const direction = fc.constantFrom<'before' | undefined>('before', undefined)
const language = fc.constantFrom<'zh-CN' | 'en'>('zh-CN', 'en')

describe('reading a limit', () => {
  it('gives again what was printed, of every unit without a guess about it', () => {
    fc.assert(
      fc.property(value, unit, direction, language, (count, id, way, speech) => {
        const limit = { value: count, unit: id, ...(way && { direction: way }) }
        const reading = parseLimitText(formatLimitText(limit, vocabulary, speech), vocabulary)
        if ('code' in reading) throw new Error(JSON.stringify(reading))
        const { printed: _printed, ...read } = reading.limit
        expect(read).toEqual(limit)
        expect(reading.guesses.filter(({ code }) => code === 'limit-text/ambiguous-unit')).toEqual([])
      }),
      runs
    )
  })

  it('takes digits, full-width digits and numerals for the same number, with blanks anywhere', () => {
    const blanks = fc.array(fc.constantFrom(' ', '\t', '\u3000', '\u00A0', '\u200B'), { maxLength: 3 })
    fc.assert(
      fc.property(value, blanks, (count, gap) => {
        const space = gap.join('')
        const wide = [...String(count)]
          .map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
          .join('')
        for (const number of [String(count), wide, writeNumerals(count)]) {
          const text = `${space}${number}${space}工${space}作时${space}`
          expect(parseLimitText(text, vocabulary)).toMatchObject({
            limit: { value: count, unit: 'work-hour' },
            guesses: []
          })
        }
      }),
      runs
    )
  })

  it('adds hours and minutes up as a clock does', () => {
    const minutes = fc.integer({ min: 1, max: 59 })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), minutes, (hours, rest) => {
        expect(parseLimitText(`${hours} hours ${rest} minutes`)).toMatchObject({
          limit: { value: hours * 60 + rest, unit: 'minute' }
        })
      })
    )
  })

  it('never throws, and says nothing but a known unit or a coded refusal, whatever the text', () => {
    const words =
      '2|１５|十|三五|半|个|小时|工作日|天|日|内|前|不超过|至少|约|每|-|至|、|，|（|）|及时|P|T|H|D|@|working|{|}|"value"|:|.| '
    const scraps = fc.constantFrom(...words.split('|'))
    const mixed = fc.array(fc.oneof(scraps, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 12 })
    fc.assert(
      fc.property(
        mixed.map((parts) => parts.join('')),
        (text) => {
          const reading = parseLimitText(text, vocabulary)
          if ('code' in reading) expect(reading.code).toMatch(/^limit-text\//)
          else {
            const { limit, guesses } = reading
            expect(vocabulary.units.has(limit.unit)).toBe(true)
            expect(Number.isSafeInteger(limit.value) && limit.value >= 1 && limit.value <= 100_000).toBe(true)
            for (const { chosen, alternatives } of guesses) {
              expect(
                [chosen, ...alternatives].every(
                  (one) => /^(before|after|qualifier|action)$/.test(one) || vocabulary.units.has(one)
                )
              ).toBe(true)
              expect(alternatives).not.toContain(chosen)
            }
          }
        }
      ),
      { numRuns: 20_000 }
    )
  })

  it('leaves no number of the text unused', () => {
    const word = fc.constantFrom('种植季节', 'A级', '，', ' ', '处理', '内', '级')
    const count = fc.integer({ min: 1, max: 99 }).map(String)
    const text = fc.array(fc.oneof(word, count, fc.constant('小时')), { maxLength: 8 })
    fc.assert(
      fc.property(text, (parts) => {
        const reading = parseLimitText(parts.join(''), fieldVocabulary)
        const runsOfDigits = foldLimitText(parts.join('')).match(/[0-9]+/g) ?? []
        if ('limit' in reading) expect(runsOfDigits).toHaveLength(1)
        else expect(reading.code).toMatch(/^limit-text\//)
      }),
      runs
    )
  })

  it.each([
    ['digits', '9'.repeat(100_000)],
    ['numerals', '十'.repeat(100_000)],
    ['blanks', ' '.repeat(100_000)],
    ['limits', '2小时'.repeat(30_000)],
    ['brackets', '（'.repeat(100_000)],
    ['a long duration', `P${'1D'.repeat(50_000)}`],
    ['a deep object', '{"value":'.repeat(12_000)]
  ])('of a hundred thousand %s ends', (_what, text) => {
    expect(parseLimitText(text)).toMatchObject({ code: expect.stringMatching(/^limit-text\//) as unknown })
  })
})
