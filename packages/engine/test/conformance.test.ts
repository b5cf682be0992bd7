import { compileVocabulary } from '@lijie/engine'
import { measureCoverage, runExamples, runVectors } from '@lijie/testing'
import type { StandardDocument, VectorFile } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { loadStandards } from '../../../scripts/load-standards.mjs'
import { prepareStandard } from '../src/calendar-compiler/index.js'

interface Instrument {
  readonly package: string
  readonly instrument: string
  readonly document: StandardDocument
  readonly vectors: readonly { readonly name: string; readonly file: VectorFile }[]
}

const instruments = loadStandards() as Instrument[]
const standards = new Map(
  instruments.map(({ document }) => [document.standard.id, prepareStandard(document)] as const)
)

describe.each(instruments)('the golden vectors of $package/$instrument', ({ document, vectors }) => {
  const context = { standards, subject: document.standard.id }

  it('exist, or there is nothing to ask: counters without a scheme have golden rows of their own', () => {
    const { evaluation } = document
    const onlyCounts = evaluation !== undefined && Object.keys(evaluation.schemes).length === 0
    expect(vectors.length > 0).toBe(!onlyCounts)
  })

  it('agree with the worked examples that the rules carry', () => {
    const { criteria, facts } = document
    if (criteria === undefined || facts === undefined) return
    expect(runExamples(criteria, compileVocabulary(facts)).failures).toEqual([])
  })

  it.each(vectors)('hold: $name', ({ file }) => {
    const { tests, failures } = runVectors(file, context)
    expect(failures).toEqual([])
    expect(tests).toBeGreaterThan(0)
  })

  it('exercise every row, exclusion and comparison both ways', () => {
    const coverage = measureCoverage(
      vectors.map(({ file }) => file),
      context
    )
    expect(coverage?.items.filter(({ missing }) => missing.length > 0) ?? []).toEqual([])
  })
})

describe('the golden vectors of Yuncheng', () => {
  it('show which rows never decide: each is contained in another that wins', () => {
    const yuncheng = instruments.find(({ instrument }) => instrument === 'case-standard-v2')
    const coverage = measureCoverage(yuncheng?.vectors.map(({ file }) => file) ?? [], {
      standards,
      subject: yuncheng?.document.standard.id ?? ''
    })
    expect(coverage?.neverDecided).toEqual([
      'component/0304/3',
      'component/0305/3',
      'component/0404/2',
      'component/0506/4'
    ])
    expect(coverage?.rows).toEqual({ covered: 519, total: 519 })
  })
})
