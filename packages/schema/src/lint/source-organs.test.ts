import type { Ladder, ResponsibilityPart, WorkflowPart } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { sampleStandard } from '../../test/sample-standard.js'
import { sourceOrgans } from './source-organs.js'

const label = { zh: '示例' }
const evidence = 'published'
const step: Ladder['steps'][number] = {
  id: 'first',
  order: 1,
  when: null,
  decider: 'city',
  act: 'coordinate',
  modality: 'must',
  binding: 'not-stated',
  terminal: 'decision',
  summary: label,
  article: '第二十五条',
  evidence
}
const ladder: Ladder = {
  label,
  situation: 'unclear',
  triggers: { failed: { label } },
  steps: [step],
  otherwise: { text: label },
  evidence
}
const { terminal: _ends, ...open } = step

function lint(changes: Partial<ResponsibilityPart>, workflow?: WorkflowPart): readonly string[] {
  const responsibility = { organs: {}, roles: {}, bindings: [], ...changes }
  const document = sampleStandard({ responsibility, ...(workflow === undefined ? {} : { workflow }) })
  return sourceOrgans(document).map(({ code, pointer }) => `${code} ${pointer}`)
}

describe('what the source leaves unsettled', () => {
  it('is nothing in a ladder that is ordered, paid and ended', () => {
    expect(lint({ ladders: { unclear: ladder } })).toEqual([])
  })

  it('may be which of two organs does an act', () => {
    const binding = { id: 'file', role: 'filer', organ: 'city', evidence } as const
    expect(
      lint({ bindings: [binding, { ...binding, id: 'other', organ: 'district', notTaken: true }] })
    ).toEqual(['responsibility/two-organs-one-act /bindings/1'])
  })

  it('may be a step that is only presupposed, who pays, or how the ladder ends', () => {
    const unclear = { ...ladder, steps: [{ ...open, evidence: 'inferred' }] } as const
    const unpaid = { ...ladder, steps: [{ ...step, cost: { unknown: label } }] }
    expect(lint({ ladders: { unclear, unpaid } })).toEqual([
      'responsibility/no-end-of-ladder /ladders/unclear',
      'responsibility/inferred-step /ladders/unclear/steps/0',
      'responsibility/cost-not-stated /ladders/unpaid/steps/0/cost'
    ])
  })

  it('takes no inherited member for an area', () => {
    const ended = { label, validTo: '2021-04-08', article: '第七条', evidence } as const
    const names = ['constructor', 'toString', '__proto__']
    expect(lint({ areas: { east: { ...ended, succeededBy: names } } })).toEqual([])
  })

  it('may be what became of an area that it names', () => {
    const east = { label, validTo: '2021-04-08', succeededBy: ['new'], article: '第七条', evidence } as const
    expect(lint({ areas: { east, new: { label, evidence: 'inferred' } } })).toEqual([
      'responsibility/area-ended /areas/east/validTo'
    ])
    expect(lint({ areas: { east, new: { label, evidence } } })).toEqual([])
  })

  it('may be what has no responsible unit at all', () => {
    const document = sampleStandard({
      responsibility: { organs: {}, roles: {}, bindings: [], ladders: { dispute: ladder } }
    })
    const published = { ...document, standard: { ...document.standard, evidence } } as const
    expect(sourceOrgans(published).map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'responsibility/no-rule-for-unassigned /ladders'
    ])
    expect(sourceOrgans(document)).toEqual([])
    const named = { ...published, responsibility: { ...published.responsibility!, unassigned: 'dispute' } }
    expect(sourceOrgans(named)).toEqual([])
  })

  it('may be filing itself', () => {
    const dispatch = { id: 'send', action: 'dispatch', roles: ['centre'], summary: label, evidence } as const
    const workflow: WorkflowPart = { facts: {}, states: {}, transitions: [dispatch] }
    expect(lint({}, workflow)).toEqual(['workflow/no-filing-step /transitions/0'])
    expect(
      lint({}, { ...workflow, transitions: [dispatch, { ...dispatch, id: 'file', action: 'file' }] })
    ).toEqual([])
  })
})
