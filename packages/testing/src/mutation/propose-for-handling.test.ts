import { prepareStandard } from '@lijie/engine/calendar-compiler'
import type { ResponsibilityPart, StandardDocument, WorkflowPart } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { loadStandards } from '../../../../scripts/load-standards.mjs'
import { listMutants } from './list-mutants.js'

const harbin = prepareStandard(
  (loadStandards() as { readonly document: StandardDocument }[]).find(
    ({ document }) => document.standard.id === 'cn.harbin.order-218'
  )!.document
)

/** The changes of one part, as `pointer change -> to`. */
function changesOf(change: Partial<ResponsibilityPart> | Partial<WorkflowPart>): readonly string[] {
  const key = 'states' in change || 'transitions' in change ? 'workflow' : 'responsibility'
  return listMutants({ ...harbin, [key]: { ...harbin[key], ...change } })
    .filter(({ part }) => part === key)
    .map((mutant) => `${mutant.pointer} ${mutant.change} -> ${JSON.stringify(mutant.to) ?? 'removed'}`)
}

describe('mistakes in who acts', () => {
  it('bind another role or organ, and forget where a binding holds', () => {
    const binding = {
      id: 'x',
      role: 'filer',
      organ: 'city-centre',
      modality: 'may',
      evidence: 'inferred'
    } as const
    const changes = changesOf({ areaGroups: {}, bindings: [{ ...binding, areaGroups: ['north'] }] })
    expect(changes.filter((text) => text.startsWith('/bindings'))).toEqual([
      '/bindings/0/role reference -> "district-filer"',
      '/bindings/0/organ reference -> "district-centre"',
      '/bindings/0/areaGroups removal -> removed'
    ])
  })

  it('swap the order of steps, who decides, what binds and how a ladder ends', () => {
    const changes = changesOf({}).filter((text) => text.startsWith('/ladders/unclear-unit/steps'))
    expect(changes.filter((text) => text.includes('/steps order'))).toHaveLength(2)
    expect(changes).toEqual(
      expect.arrayContaining([
        '/ladders/unclear-unit/steps/2 removal -> removed',
        '/ladders/unclear-unit/steps/2/decider reference -> "district-centre"',
        '/ladders/unclear-unit/steps/2/act choice -> "organise-substitute"',
        '/ladders/unclear-unit/steps/2/modality choice -> "may"',
        '/ladders/unclear-unit/steps/2/binding choice -> "binding"',
        '/ladders/unclear-unit/steps/2/terminal removal -> removed',
        '/ladders/unclear-unit/steps/2/cost removal -> removed',
        '/ladders/unclear-unit/steps/2/when/fact reference -> "crossDistrict"'
      ])
    )
  })

  it('do not touch the order of a single step, costs that are not known, or levels of organs', () => {
    const changes = changesOf({})
    expect(changes.filter((text) => text.endsWith('/order number -> 2') || text.includes('/level '))).toEqual(
      []
    )
    expect(changes).not.toContain('/ladders/unclear-unit/steps/0/cost removal -> removed')
  })
})

describe('mistakes in how a case is handled', () => {
  it('lead elsewhere, let others act, and forget holders, targets and effects', () => {
    const changes = changesOf({ transitions: (harbin.workflow as WorkflowPart).transitions })
    const place = (harbin.workflow as WorkflowPart).transitions.findIndex(({ id }) => id === 'instruct')
    const own = changes.filter(
      (text) => text.startsWith(`/transitions/${place}/`) || text.startsWith(`/transitions/${place} `)
    )
    expect(own).toEqual(
      expect.arrayContaining([
        `/transitions/${place} removal -> removed`,
        `/transitions/${place}/from reference -> ["disposing"]`,
        `/transitions/${place}/to reference -> "disposed"`,
        `/transitions/${place}/to removal -> removed`,
        `/transitions/${place}/roles reference -> ["disposer"]`,
        `/transitions/${place}/holder removal -> removed`,
        `/transitions/${place}/target removal -> removed`,
        `/transitions/${place}/target/level number -> 3`,
        `/transitions/${place}/effects/0 removal -> removed`,
        `/transitions/${place}/effects/0/event choice -> "stop"`,
        `/transitions/${place}/effects/1/send reference -> "other"`
      ])
    )
  })

  it('close states that are open, and take back that a case is filed', () => {
    const states = { a: { label: { zh: '甲' }, kind: 'open', evidence: 'inferred' } } as const
    expect(changesOf({ states }).filter((text) => text.startsWith('/states'))).toEqual([
      '/states/a removal -> removed',
      '/states/a/kind choice -> "end"',
      '/states/a/filed choice -> true'
    ])
  })

  it('put the second of two transitions first where both may be taken', () => {
    const base = { from: ['a'], roles: ['filer'], summary: { zh: '甲' }, evidence: 'inferred' } as const
    const transitions = [
      { ...base, id: 'first', action: 'close' },
      { ...base, id: 'second', action: 'close' },
      { ...base, id: 'third', action: 'void' }
    ] as const
    expect(changesOf({ transitions }).filter((text) => text.includes(' order '))).toHaveLength(1)
  })
})
