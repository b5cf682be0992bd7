import type { Counter, EvaluationPart, Indicator } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { boardOf, cite, evaluate, indicatorOf } from '../../../test/evaluation/sample-part.js'
import {
  counterOf,
  figureOf,
  givenOf,
  measureOf,
  partOf,
  schemeOf
} from '../../../test/evaluation/sample-scheme.js'
import { compileScheme } from './compile-scheme.js'

const label = { zh: '计数' }
const chain = (length: number, next: (before: string) => Counter): EvaluationPart => {
  const counters: Record<string, Counter> = { c0: counterOf(null) }
  for (let i = 1; i <= length; i++) counters[`c${i}`] = next(`c${i - 1}`)
  const last = `c${length}`
  return partOf(schemeOf([indicatorOf({ id: 'r', numerator: [last], denominator: [last] })]), { counters })
}
const codes = (part: EvaluationPart): readonly string[] => {
  const compiled = compileScheme(part, 'monthly', { cite })
  return 'issues' in compiled ? [...new Set(compiled.issues.map(({ code }) => code))] : []
}
const issues = (part: EvaluationPart, scheme = 'monthly'): readonly { code: string; pointer?: string }[] => {
  const compiled = compileScheme(part, scheme, { cite })
  if (!('issues' in compiled)) return []
  return compiled.issues.map(({ code, pointer = '' }) => ({ code, pointer }))
}

describe('counters that name others', () => {
  it('are refused when they are millions of parts once written out', () => {
    const sums = chain(60, (before) => ({ label, plus: [before, before], evidence: 'inferred' }))
    expect(codes(sums)).toEqual(['evaluation/counter-too-long'])
    const questions = chain(60, (before) =>
      counterOf({ all: [{ counter: before }, { not: { counter: before } }] })
    )
    expect(codes(questions)).toEqual(['evaluation/counter-too-long'])
  })

  it('are refused when the chain of names is long', () => {
    expect(codes(chain(20_000, (before) => counterOf({ counter: before })))).toEqual([
      'evaluation/counter-too-long'
    ])
    expect(codes(chain(400, (before) => counterOf({ counter: before })))).toEqual([])
  })

  it('are refused when they are made of themselves, also where only a relation could follow them', () => {
    const part = chain(1, () => counterOf(null))
    const counters = {
      ...part.counters,
      a: { label, plus: ['b', 'b'], evidence: 'inferred' },
      b: { label, plus: ['a', 'a'], evidence: 'inferred' }
    } as const
    expect(codes({ ...part, counters })).toContain('evaluation/counter-cycle')
  })

  it('are told once for a chain of 50,000, whichever way round they stand, by question or as parts', () => {
    const asked = chain(50_000, (before) => counterOf({ counter: before }))
    const added = chain(50_000, (before) => ({ label, plus: [before], evidence: 'inferred' }))
    for (const part of [asked, added]) {
      const turned = { ...part, counters: Object.fromEntries(Object.entries(part.counters).toReversed()) }
      for (const one of [part, turned]) {
        expect(issues(one)).toEqual([{ code: 'evaluation/counter-too-long', pointer: '/counters/c1000' }])
      }
    }
  })

  it('are told with some of their names when 50,000 come back to the first', () => {
    const part = chain(50_000, (before) => counterOf({ counter: before }))
    const circle = { ...part, counters: { ...part.counters, c0: counterOf({ counter: 'c50000' }) } }
    const compiled = compileScheme(circle, 'monthly', { cite })
    const [first] = 'issues' in compiled ? compiled.issues : []
    expect(first?.code).toBe('evaluation/counter-cycle')
    expect(first?.params['path']).toMatch(/^c0 → c50000 → c49999 → .* → c49962 → … → c0$/)
  })

  it('count as one part when they are not declared', () => {
    expect(issues(chain(999, (before) => ({ label, plus: [before], evidence: 'inferred' })))).toEqual([])
    const lost = chain(1, () => ({ label, plus: ['lost', 'lost'], evidence: 'inferred' }))
    expect(codes(lost)).toEqual(['evaluation/unknown-counter-reference'])
  })
})

const take = (id: string, scheme: string): Indicator =>
  measureOf({ id, measure: 'scheme', scheme, take: 'exact', points: { rule: 'value' } })

/** So many schemes, each taking the total of the one before. */
function nest(levels: number, last: Indicator = givenOf('g', 'survey')): EvaluationPart {
  const schemes: Record<string, ReturnType<typeof schemeOf>> = { s1: schemeOf([last]) }
  for (let i = 2; i <= levels; i++) schemes[`s${i}`] = schemeOf([take('a', `s${i - 1}`)])
  return partOf(schemeOf([givenOf('g', 'survey')]), { schemes, figures: { survey: figureOf('number') } })
}

describe('schemes that take the totals of others', () => {
  it('are as deep as 32 levels, and no deeper', () => {
    const part = nest(33)
    const figures = [{ object: 'A', figure: 'survey', value: '7' }]
    const decision = evaluate(part, [], { figures, scheme: 's32' })
    expect(boardOf(decision).objects[0]?.total).toBe('7.00')
    const refused = [{ code: 'evaluation/schemes-too-deep', pointer: '/schemes/s33' }]
    expect(issues(part, 's33')).toEqual(refused)
    const split = schemeOf([take('a', 's5'), take('b', 's33')])
    const pointer = '/schemes/split'
    expect(issues({ ...part, schemes: { ...part.schemes, split } }, 'split')).toEqual([
      { code: 'evaluation/schemes-too-deep', pointer }
    ])
  })

  it('are refused by name when 50,000 follow each other, whichever way round they stand', () => {
    const part = nest(50_000)
    const turned = { ...part, schemes: Object.fromEntries(Object.entries(part.schemes).toReversed()) }
    for (const one of [part, turned]) {
      expect(issues(one, 's50000')).toEqual([
        { code: 'evaluation/schemes-too-deep', pointer: '/schemes/s50000' }
      ])
      expect(issues(one, 's32')).toEqual([])
    }
  })

  it('are refused as a circle, or as too deep when the circle is long', () => {
    const pointer = '/schemes/s20/indicators/0/scheme'
    expect(issues(nest(20, take('a', 's20')), 's20')).toEqual([{ code: 'evaluation/scheme-cycle', pointer }])
    expect(issues(nest(50_000, take('a', 's50000')), 's20')).toEqual([
      { code: 'evaluation/schemes-too-deep', pointer: '/schemes/s20' }
    ])
  })

  it('are counted once, however many take them', () => {
    const schemes: Record<string, ReturnType<typeof schemeOf>> = { s0: schemeOf([givenOf('g', 'survey')]) }
    for (let i = 1; i <= 30; i++)
      schemes[`s${i}`] = schemeOf([take('a', `s${i - 1}`), take('b', `s${i - 1}`)])
    const part = partOf(schemeOf([take('a', 's30')]), { schemes, figures: { survey: figureOf('number') } })
    const figures = [{ object: 'A', figure: 'survey', value: '1' }]
    expect(boardOf(evaluate(part, [], { figures })).objects[0]?.total).toBe(`${2 ** 30}.00`)
  })
})
