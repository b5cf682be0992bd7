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
})

const take = (id: string, scheme: string): Indicator =>
  measureOf({ id, measure: 'scheme', scheme, take: 'exact', points: { rule: 'value' } })

describe('schemes that take the totals of others', () => {
  it('are counted once, however many take them', () => {
    const schemes: Record<string, ReturnType<typeof schemeOf>> = { s0: schemeOf([givenOf('g', 'survey')]) }
    for (let i = 1; i <= 40; i++)
      schemes[`s${i}`] = schemeOf([take('a', `s${i - 1}`), take('b', `s${i - 1}`)])
    const part = partOf(schemeOf([take('a', 's40')]), { schemes, figures: { survey: figureOf('number') } })
    const figures = [{ object: 'A', figure: 'survey', value: '1' }]
    expect(boardOf(evaluate(part, [], { figures })).objects[0]?.total).toBe(`${2 ** 40}.00`)
  })
})
