import type { KnownTimeLimit } from '@lijie/schema'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createLimitVocabulary, formatLimitText, parseLimitText } from '../../src/limit-text/index.js'

/** What a city prints, and how it is to be read with the words of the field. */
interface Printed {
  readonly text: string
  readonly source: string
  readonly reads?: KnownTimeLimit
  readonly qualifier?: string
  readonly action?: string
  readonly guesses?: readonly { text: string; chosen: string; alternatives: readonly string[] }[]
  readonly refused?: string
}

const printed = JSON.parse(
  readFileSync(new URL('printed-limits.json', import.meta.url), 'utf8')
) as readonly Printed[]

const label = (zh: string): { label: { zh: string } } => ({ label: { zh } })

describe('limits as cities and regulations print them', () => {
  it.each(printed.map((row) => [row.text, row] as const))('%s', (text, row) => {
    const reading = parseLimitText(text)
    if (row.refused !== undefined) expect(reading).toMatchObject({ code: row.refused })
    else {
      const { reads: limit, qualifier, action, guesses = [] } = row
      const given = { limit, ...(qualifier && { qualifier }), ...(action && { action }) }
      expect(reading).toEqual({
        ...given,
        guesses: guesses.map((guess) => expect.objectContaining(guess) as unknown)
      })
    }
  })

  it('are certain once the standard says how it writes its units', () => {
    const yuncheng = createLimitVocabulary({
      'urgent-work-hour': label('紧急工作时'),
      'urgent-work-day': label('紧急工作日'),
      'work-hour': { ...label('工作时'), writtenAs: ['小时'] },
      'work-day': { ...label('工作日'), writtenAs: ['天'] }
    })
    const meant = new Map([
      ['天', 'work-day'],
      ['小时', 'work-hour']
    ])
    const ofCity = printed.filter(({ source, reads }) => source === '运城市' && reads !== undefined)
    expect(ofCity.length).toBeGreaterThan(10)
    for (const { text, reads } of ofCity) {
      const unit = meant.get(reads?.printed ?? '') ?? reads?.unit
      expect(parseLimitText(text, yuncheng)).toMatchObject({ limit: { ...reads, unit }, guesses: [] })
    }
    expect(formatLimitText({ value: 15, unit: 'work-day' }, yuncheng, 'zh-CN')).toBe('15工作日')
  })
})
