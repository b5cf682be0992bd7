import type { StandardPart } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { sampleStandard } from '../../test/sample-standard.js'
import { sourceEffect } from './source-effect.js'

const title = { zh: '办法' }
const summary = { zh: '另行规定' }

function lint(changes: Partial<StandardPart>): readonly string[] {
  const document = sampleStandard({})
  const standard = { ...document.standard, source: { title, number: '1' }, delegates: [], ...changes }
  return sourceEffect({ ...document, standard }).map(({ code, pointer }) => `${code} ${pointer}`)
}

describe('what the source leaves open of its effect', () => {
  it('is its number where an instrument of government bears none', () => {
    const law = {
      source: { title },
      status: 'in-force',
      evidence: 'published',
      issued: '2008-08-08'
    } as const
    expect(lint(law)).toEqual(['standard/no-number /source'])
    expect(lint({ ...law, evidence: 'derived' })).toEqual([])
    expect(lint({ ...law, source: { title, number: '218' } })).toEqual([])
  })

  it('is its end where a time is given and the day from which it runs is not known', () => {
    const validity = { value: 2, unit: 'year', from: 'publication', article: '第三十六条' } as const
    expect(lint({ validity, status: 'draft', issued: '2023-10-25' })).toEqual([
      'standard/expiry-unknown /validity'
    ])
    expect(lint({ validity, status: 'in-force', issued: '2023-10-25' })).toEqual([])
    expect(lint({ validity, status: 'draft', effectiveTo: '2025-10-24' })).toEqual([])
  })

  it('is its end where it is provisional without a time', () => {
    expect(lint({ provisional: true, status: 'in-force' })).toEqual([
      'standard/provisional-without-end /provisional'
    ])
    expect(lint({ provisional: true, status: 'in-force', effectiveTo: '2025-10-24' })).toEqual([])
  })

  it('is what it leaves to others, named or not', () => {
    const slot = { slot: 'limits', part: 'time-limits', summary } as const
    const counting = { ...slot, slot: 'day-counting', target: false, for: 'duties' } as const
    expect(
      lint({ delegates: [slot, { ...slot, target: false }, { ...slot, target: title }, counting] })
    ).toEqual([
      'standard/delegation-names-nobody /delegates/1',
      'standard/left-to-other /delegates/2',
      'standard/counting-not-stated /delegates/3'
    ])
  })
})
