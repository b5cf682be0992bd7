import type { Criterion, FactValues, GradedTimeLimit } from '@lijie/schema'
import { describe, expect, it, test } from 'vitest'
import { compileSample, sampleRow, tryCompileSample } from '../../test/sample-criteria.js'
import { decideFiling, type FilingRules } from './decide-filing.js'
import { describeFiling } from './describe-filing.js'
import { explainFiling } from './explain-filing.js'

const hours = (value: number): { value: number; unit: string } => ({ value, unit: 'work-hour' })
const graded = (byAreaGrade: GradedTimeLimit['byAreaGrade'], fallback = 'refuse'): Partial<Criterion> => ({
  timeLimit: { byAreaGrade, fallback }
})
const damaged = { fact: 'defects', operator: 'contains', value: 'damaged' } as const
const dirty = { fact: 'defects', operator: 'contains', value: 'dirty' } as const

function ask(rules: FilingRules, areaGrade?: string | null, facts: FactValues = {}): unknown {
  const input = { kind: 'component', code: '0101', facts: { defects: ['damaged', 'dirty'], ...facts } }
  const decision = decideFiling(rules, { ...input, areaGrade })
  return 'refused' in decision ? decision.refused.map(({ code }) => code) : decision.value
}

describe('the shortest of limits by area grade', () => {
  const rules = compileSample([
    sampleRow(1, damaged, graded({ A: hours(2), B: hours(9) })),
    sampleRow(2, dirty, graded({ A: hours(4), B: hours(6), C: hours(8) }, 'same-as:C'))
  ])

  it('is that of the grade of the case', () => {
    expect(ask(rules, 'A')).toEqual({ outcome: 'filed', criteria: ['component/0101/1'] })
    expect(ask(rules, 'B')).toEqual({ outcome: 'filed', criteria: ['component/0101/2'] })
  })

  it('is refused where a row has no limit for the grade, or the grade is missing', () => {
    expect(ask(rules, 'C')).toEqual(['criteria/unknown-limit'])
    expect(ask(rules)).toEqual(['criteria/unknown-limit'])
  })

  it('does not matter where one row alone applies', () => {
    expect(ask(rules, null, { defects: ['damaged'] })).toEqual({
      outcome: 'filed',
      criteria: ['component/0101/1']
    })
  })

  it('keeps a row open that could still be shorter in this area', () => {
    const two = compileSample([
      sampleRow(1, damaged, graded({ A: hours(2), B: hours(9) })),
      sampleRow(2, { fact: 'safetyHazard', operator: 'equal', value: true }, { timeLimit: hours(5) })
    ])
    expect(ask(two, 'A')).toEqual({ outcome: 'filed', criteria: ['component/0101/1'] })
    expect(ask(two, 'B')).toEqual({ outcome: 'needs', facts: ['safetyHazard'] })
  })
})

test('what is no area grade is refused, also where no limit depends on it', () => {
  const rules = compileSample([sampleRow(1, damaged)])
  expect(ask(rules, 'a')).toEqual(['time-limits/invalid-area-grade'])
  expect(ask(rules, '')).toEqual({ outcome: 'filed', criteria: ['component/0101/1'] })
})

test('a fallback to a grade without a limit is an error of the document', () => {
  const result = tryCompileSample([
    sampleRow(1, damaged, graded({ A: hours(2) }, 'same-as:A')),
    sampleRow(2, dirty, graded({ A: hours(2), B: hours(3) }, 'same-as:C'))
  ])
  expect(result).toMatchObject({
    issues: [
      {
        code: 'time-limits/fallback-grade-blank',
        pointer: '/rows/1/timeLimit/fallback',
        params: { row: 'component/0101/2', grade: 'C', known: 'A, B' }
      }
    ]
  })
})

describe('an explained row by area grade', () => {
  const rules = compileSample([
    sampleRow(1, damaged, graded({ A: hours(2), B: hours(9) }, 'same-as:B')),
    sampleRow(2, dirty, graded({ A: hours(4) }))
  ])
  const explain = (areaGrade?: string | null): ReturnType<typeof explainFiling> =>
    explainFiling(rules, { kind: 'component', code: '0101', facts: { defects: ['damaged'] }, areaGrade })
  const lineOf = (areaGrade: string | null, row: number, language: 'en' | 'zh-CN'): string | undefined =>
    describeFiling(explain(areaGrade), language).filter((line) => /^(?:Row|第)/.test(line))[row]

  it('holds the limit of the case, and whether it is the fallback', () => {
    expect(explain('A').rows[0]?.limit).toEqual({
      holds: hours(2),
      grade: { given: 'A', taken: 'A', byFallback: false },
      refused: null,
      unitLabels: {}
    })
    expect(explain('C').rows[0]?.limit).toMatchObject({ grade: { given: 'C', taken: 'B', byFallback: true } })
    expect(explain().rows[1]?.limit).toMatchObject({
      holds: null,
      grade: null,
      refused: { code: 'time-limits/area-grade-missing' }
    })
    expect(explain('a').rows[0]?.limit.refused).toMatchObject({ code: 'time-limits/invalid-area-grade' })
  })

  it('says so in words', () => {
    expect(lineOf('A', 0, 'en')).toContain(
      'Time limit: grade A 2 work hours, grade B 9 work hours, other grades as B. Here grade A holds: 2 work hours.'
    )
    expect(lineOf('C', 0, 'en')).toContain('Here grade B is taken, because grade C is blank: 9 work hours.')
    expect(lineOf(null, 0, 'en')).toContain('because no grade is given: 9 work hours.')
    expect(lineOf('C', 1, 'en')).toContain('none for other grades. None of them holds for this case.')
    expect(lineOf('A', 0, 'zh-CN')).toContain('其他等级同 B 级。本案按 A 级区域：2 work-hour。')
    expect(lineOf('C', 0, 'zh-CN')).toContain('本案 C 级未列时限，取 B 级：9 work-hour。')
    expect(lineOf(null, 0, 'zh-CN')).toContain('本案未给出等级，取 B 级：9 work-hour。')
    expect(lineOf('C', 1, 'zh-CN')).toContain('其他等级未规定。本案无可适用的时限。')
  })
})
