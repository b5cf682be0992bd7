import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileOffice } from '../../test/calendar-fixtures.js'
import { checkDrawing, textsOf } from '../../test/check-drawing.js'
import { list, stateOf, clockRules } from '../../test/clock-fixtures.js'
import { createRules, limitOf } from '../../test/time-limit-fixtures.js'
import { explainDeadline } from '../time-limits/index.js'
import { drawClock } from './draw-clock.js'
import { drawDeadline } from './draw-deadline.js'
import { markSize, mostMarkWidth, placeMarks } from './place-marks.js'
import { measureText, shortenText } from './text-width.js'

const rules = createRules()
const calendar = compileOffice()
const units = [
  'urgent-work-hour',
  'urgent-work-day',
  'work-hour',
  'work-day',
  'working-day',
  'office-day',
  'day'
]
const languages = fc.constantFrom<'zh-CN' | 'en'>('zh-CN', 'en')
/** Text as an attacker or a careless author writes it. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"/><svg onload="x',
    ']]>',
    '&#0;',
    '\u202eabc',
    '字'.repeat(200),
    '\ud800'
  )
)
/** The same as far as an event may hold it: a surrogate alone is refused with its event. */
const hostileEvent = hostile.filter((text) => !/\p{Surrogate}/u.test(text))

function endOf(label: string, x: number): number {
  return x + Math.min(measureText(label, markSize), mostMarkWidth)
}

describe('a drawing', () => {
  it('of any deadline stands alone, keeps inside its area, and is the same again', () => {
    const start = fc.integer({
      min: Date.parse('2026-01-01T00:00+08:00'),
      max: Date.parse('2026-05-30T00:00+08:00')
    })
    fc.assert(
      fc.property(
        fc.constantFrom(...units),
        fc.integer({ min: 0, max: 60 }),
        start,
        languages,
        (unit, value, startedAt, language) => {
          const decision = explainDeadline(rules, { limit: limitOf(value, unit), startedAt })
          fc.pre(!('refused' in decision))
          const svg = drawDeadline(decision.value, { language, calendar })
          checkDrawing(svg)
          expect(drawDeadline(decision.value, { language, calendar })).toBe(svg)
        }
      ),
      { numRuns: 60 }
    )
  })

  it('shows hostile labels as text, cut to their room', () => {
    const decision = explainDeadline(rules, {
      limit: limitOf(8, 'work-hour'),
      startedAt: '2026-04-03T17:00:00+08:00'
    })
    if ('refused' in decision) throw new Error('refused')
    fc.assert(
      fc.property(hostile, hostile, languages, (unit, name, language) => {
        const days = decision.value.days.map((day) =>
          day.name === undefined
            ? day
            : { ...day, name: { zh: name, en: name }, notice: { id: name, title: { zh: name } } }
        )
        const unitLabel = { zh: unit, en: unit }
        const nodes = checkDrawing(
          drawDeadline({ ...decision.value, unitLabel, days }, { language, calendar })
        )
        expect(textsOf(nodes).length).toBeGreaterThan(10)
      }),
      { numRuns: 60 }
    )
  })

  it('of a clock keeps hostile reasons and units inside', () => {
    const { timeLimits } = clockRules()
    fc.assert(
      fc.property(hostileEvent, hostileEvent, languages, (reason, unit, language) => {
        const events = list(
          ['03-02 09:00', 'start', { unit: `u${unit}` }],
          ['03-02 23:40', 'pause', { reason: `r${reason}` }]
        )
        const state = stateOf(events, '03-03 08:00')
        expect(textsOf(checkDrawing(drawClock(state, { language, timeLimits }))).length).toBeGreaterThan(5)
      }),
      { numRuns: 60 }
    )
  })
})

describe('marks of a day', () => {
  it('have labels that cover neither each other nor the line of another mark', () => {
    const marks = fc.array(
      fc.record({ at: fc.integer({ min: 0, max: 400 }), label: fc.string({ minLength: 1, maxLength: 60 }) }),
      {
        maxLength: 12
      }
    )
    fc.assert(
      fc.property(marks, (given) => {
        const placed = placeMarks(given, (at) => at)
        for (const a of placed)
          for (const b of placed) {
            if (a === b || b.x < a.x || b.x > endOf(a.label, a.x)) continue
            // What begins under the label of another stands below it, or is the other's equal that stands above.
            expect(a.x === b.x ? a.lane !== b.lane : a.lane > b.lane).toBe(true)
          }
      })
    )
  })
})

describe('text', () => {
  it('that is shortened fits, begins like the whole and says that it goes on', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 300 }), (text, room) => {
        const short = shortenText(text, 12, room)
        expect(measureText(short, 12)).toBeLessThanOrEqual(room)
        if (short !== '' && short.endsWith('…')) expect(measureText(text, 12)).toBeGreaterThan(room)
      })
    )
  })
})
