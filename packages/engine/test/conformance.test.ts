import type { StandardDocument } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { loadStandards } from '../../../scripts/load-standards.mjs'
import { runExamples, runVectorFile } from '../../../scripts/run-vectors.mjs'
import { prepareStandard } from '../src/calendar-compiler/index.js'
import * as engine from '../src/index.js'

interface Instrument {
  readonly package: string
  readonly instrument: string
  readonly document: StandardDocument
  readonly vectors: readonly { readonly name: string; readonly file: unknown }[]
}

const instruments = loadStandards() as Instrument[]
const standards = new Map(
  instruments.map(({ document }) => [document.standard.id, prepareStandard(document)] as const)
)

describe.each(instruments)('the golden vectors of $package/$instrument', ({ document, vectors }) => {
  it('exist', () => {
    expect(vectors.length).toBeGreaterThan(0)
  })

  it('agree with the worked examples that the rules carry', () => {
    expect(runExamples(engine, document as never).failures).toEqual([])
  })

  it.each(vectors)('hold: $name', ({ file }) => {
    const { tests, failures } = runVectorFile(engine, standards, document.standard.id, file)
    expect(failures).toEqual([])
    expect(tests).toBeGreaterThan(0)
  })
})
