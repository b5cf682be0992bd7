import type { DutiesPart, KnownTimeLimit } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { sampleStandard } from '../../test/sample-standard.js'
import { sourceDuties } from './source-duties.js'

const label = { zh: '指标', en: 'share' }
const of = ['user']
const base = { of, summary: label, article: '第九条', evidence: 'published' } as const
const missing: KnownTimeLimit = { value: 24, unit: 'hour', startEvent: { missing: { zh: '未写明' } } }
const named: KnownTimeLimit = { value: 24, unit: 'hour', startEvent: { event: 'movedAt' } }

function lint(more: Partial<DutiesPart>): readonly string[] {
  return sourceDuties(sampleStandard({ duties: { subjects: {}, rules: [], ...more } })).map(
    ({ code, pointer }) => `${code} ${pointer}`
  )
}

describe('duties as the source states them', () => {
  it('are told where their limit has no start', () => {
    expect(
      lint({
        rules: [
          { ...base, id: 'restore', kind: 'obligation', limit: missing },
          { ...base, id: 'move', kind: 'obligation', limit: named },
          { ...base, id: 'keep', kind: 'retention', material: 'video', minimum: missing }
        ]
      })
    ).toEqual(['duties/limit-without-start /rules/0/limit', 'duties/limit-without-start /rules/2/minimum'])
  })

  it('are told where a share has no denominator or period', () => {
    const share = { ...base, kind: 'threshold', metric: label, good: 'good', atLeast: 5 } as const
    expect(
      lint({
        rules: [
          { ...share, id: 'open', undefined: ['denominator', 'period'] },
          { ...share, id: 'closed' }
        ]
      })
    ).toEqual(['duties/metric-undefined /rules/0/undefined'])
  })

  it('are told where they depend on what has no criterion', () => {
    expect(lint({ unstatedCriteria: { isMinor: { label, article: '第十六条' } } })).toEqual([
      'duties/no-criterion /unstatedCriteria/isMinor'
    ])
  })

  it('are told where they rely on an instrument without its year, pinned or not', () => {
    const law = { id: 'gb', title: label, named: true, dated: false, evidence: 'published' } as const
    const reference = { ...law, number: 'GB/T 1' }
    expect(
      lint({
        references: [
          reference,
          { ...reference, pinned: label },
          { ...reference, dated: true },
          { ...reference, named: false },
          law
        ]
      })
    ).toEqual(['duties/undated-reference /references/0', 'duties/reference-pinned-here /references/1/pinned'])
  })
})
