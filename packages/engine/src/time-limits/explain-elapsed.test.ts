import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at } from '../../test/calendar-fixtures.js'
import { compileUnits, createRules } from '../../test/time-limit-fixtures.js'
import { describeElapsed } from './describe-elapsed.js'
import { elapsedIn } from './elapsed-in.js'
import { explainElapsed, type ElapsedExplanation } from './explain-elapsed.js'

const rules = createRules()

function explain(unit: string, from: string | number, to: string | number): ElapsedExplanation {
  const decision = explainElapsed(rules, { unit, from, to })
  if ('refused' in decision) throw new Error(JSON.stringify(decision.refused))
  return decision.value
}

describe('an explained elapsed time', () => {
  it('says per day what was counted, and why days were skipped', () => {
    const explanation = explain('work-hour', '2026-02-14T17:00:00+08:00', '2026-02-24T09:30:00+08:00')
    expect(describeElapsed(explanation, 'en')).toEqual([
      'From 2026-02-14T17:00:00+08:00 to 2026-02-24T09:30:00+08:00.',
      '2026-02-14 Sat, make-up workday (Spring Festival, 国办发明电〔2025〕7号): 17:00–18:00, 1 h',
      '2026-02-15 Sun – 2026-02-23 Mon (9 days), day off (Spring Festival, 国办发明电〔2025〕7号): not counted',
      '2026-02-24 Tue: 08:00–09:30, 1 h 30 min',
      'Elapsed (work hour): 2 work hours and 30 min.'
    ])
    expect(describeElapsed(explanation, 'zh-CN')).toEqual([
      '自 2026-02-14T17:00:00+08:00 至 2026-02-24T09:30:00+08:00。',
      '2026-02-14 周六，调休上班（春节，国办发明电〔2025〕7号）：17:00–18:00，计 1 小时',
      '2026-02-15 周日 – 2026-02-23 周一（9 天），放假（春节，国办发明电〔2025〕7号）：不计',
      '2026-02-24 周二：08:00–09:30，计 1 小时 30 分钟',
      '已用（工作时）：2 工作时零 30 分钟。'
    ])
  })

  it('counts worked days by the hours of each', () => {
    const explanation = explain('working-day', '2026-03-06T18:00:00+08:00', '2026-03-10T06:00:00+08:00')
    expect(
      explanation.days.map(({ from, milliseconds, spans }) => [
        from,
        milliseconds / 3_600_000,
        ...spans.map((span) => `${span.from}-${span.to}`)
      ])
    ).toEqual([
      ['2026-03-06', 6, '18:00-24:00'],
      ['2026-03-07', 0],
      ['2026-03-09', 24, '00:00-24:00'],
      ['2026-03-10', 6, '00:00-06:00']
    ])
    for (const unit of ['working-day', 'work-hour']) {
      const toMidnight = explain(unit, '2026-03-05T17:00:00+08:00', '2026-03-07T00:00:00+08:00')
      expect(toMidnight.days.map(({ from }) => from)).toEqual(['2026-03-05', '2026-03-06'])
    }
  })

  it('lists no days where every day counts', () => {
    const explanation = explain('day', '2026-03-06T18:00:00+08:00', '2026-03-10T06:00:00+08:00')
    expect(explanation.days).toEqual([])
    expect(describeElapsed(explanation, 'en')[1]).toBe('Every day counts, day and night.')
    expect(describeElapsed(explanation, 'zh-CN')[1]).toBe('每天都计，昼夜连续。')
    const days = explain('working-day', '2026-03-06T18:00:00+08:00', '2026-03-10T06:00:00+08:00')
    expect(describeElapsed(days, 'en')).not.toContain('Every day counts, day and night.')
    const asked = { unit: 'day', from: '2026-03-06T18:00:00+08:00', to: '2026-03-10T06:00:00+08:00' }
    expect(explainElapsed(createRules(compileUnits({ calendar: null })), asked)).toMatchObject({
      value: { days: [] }
    })
  })

  it('gives no hours of a worked day on which no time passed', () => {
    const noon = '2026-03-06T12:00:00+08:00'
    expect(explain('working-day', noon, noon).days).toMatchObject([
      { from: '2026-03-06', milliseconds: 0, spans: [] }
    ])
  })

  it('adds up to what elapsed, and is refused exactly when that is', () => {
    const start = fc.integer({ min: at('2007-01-01T00:00:00+08:00'), max: at('2026-12-31T00:00:00+08:00') })
    const length = fc.integer({ min: -86_400_000, max: 40 * 86_400_000 })
    fc.assert(
      fc.property(start, length, fc.constantFrom('work-hour', 'working-day'), (from, span, unit) => {
        const input = { unit, from, to: from + span }
        const [explained, counted] = [explainElapsed(rules, input), elapsedIn(rules, input)]
        if ('refused' in explained) expect(explained).toEqual(counted)
        else {
          const sum = explained.value.days.reduce((total, run) => total + run.milliseconds, 0)
          expect(sum).toBe(explained.value.elapsed.countedMs)
        }
      }),
      { numRuns: 500 }
    )
  })
})
