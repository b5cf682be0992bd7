import { formatIssue } from '@lijie/schema/issues'
import { describe, expect, it } from 'vitest'
import { cite, compileSample, indicatorOf, samplePart } from '../../../test/evaluation/sample-part.js'
import { compileScheme } from './compile-scheme.js'

const issuesOf = (
  part: ReturnType<typeof samplePart>,
  id = 'monthly'
): { code: string; pointer?: string }[] => {
  const compiled = compileScheme(part, id, { cite })
  if (!('issues' in compiled)) return []
  for (const issue of compiled.issues) expect(formatIssue(issue, 'en')).not.toMatch(/\{\w+\}/)
  return compiled.issues.map(({ code, pointer }) => ({ code, ...(pointer === undefined ? {} : { pointer }) }))
}

describe('compileScheme', () => {
  it('takes only the counters that an indicator uses, each once, and cites every rule', () => {
    const scheme = compileSample()
    expect(scheme.counters.map(({ id }) => id)).toEqual(['on-time', 'due', 'reworked', 'every'])
    expect(scheme.citation).toMatchObject({ rule: 'schemes/monthly', article: 'art. 1' })
    expect(scheme.indicators.map(({ citation }) => citation.rule)).toEqual([
      'schemes/monthly/on-time-rate',
      'schemes/monthly/rework-rate'
    ])
    expect(scheme.counters[0]?.citation.rule).toBe('counters/on-time')
  })

  it('names the known schemes when the id is unknown, also for inherited names', () => {
    expect(issuesOf(samplePart(), 'yearly')).toEqual([{ code: 'evaluation/unknown-scheme' }])
    expect(issuesOf(samplePart(), 'constructor')).toEqual([{ code: 'evaluation/unknown-scheme' }])
  })

  it('reports every fault at once with its place', () => {
    const weight = { numerator: 1, denominator: 2 }
    const part = samplePart([
      indicatorOf({ id: 'a', numerator: ['missing'], denominator: ['toString'], weight }),
      indicatorOf({
        id: 'a',
        numerator: ['due'],
        denominator: ['due'],
        weight: { numerator: 0, denominator: 1 }
      })
    ])
    expect(issuesOf(part)).toEqual([
      { code: 'evaluation/unknown-counter', pointer: '/schemes/monthly/indicators/0/numerator/0' },
      { code: 'evaluation/unknown-counter', pointer: '/schemes/monthly/indicators/0/denominator/0' },
      { code: 'evaluation/not-positive', pointer: '/schemes/monthly/indicators/1/weight' },
      { code: 'evaluation/duplicate-indicator', pointer: '/schemes/monthly/indicators/1/id' },
      { code: 'evaluation/weights-do-not-sum', pointer: '/schemes/monthly/total/weightsSumTo' }
    ])
  })

  it('adds weights exactly: three thirds are one', () => {
    const third = { numerator: 1, denominator: 3 }
    const thirds = ['a', 'b', 'c'].map((id) =>
      indicatorOf({ id, numerator: ['due'], denominator: ['every'], weight: third })
    )
    expect(issuesOf(samplePart(thirds))).toEqual([])
    expect(issuesOf(samplePart(thirds.slice(0, 2)))).toEqual([
      { code: 'evaluation/weights-do-not-sum', pointer: '/schemes/monthly/total/weightsSumTo' }
    ])
  })
})
