import { compileRulebook, isRefusal } from '../../../packages/engine/src/index.js'
import { prepareStandard } from '../../../packages/engine/src/calendar-compiler/index.js'
import { nextLadderStep } from '../../../packages/engine/src/responsibility/index.js'
import { replayCase, transition, type CaseAction } from '../../../packages/engine/src/workflow/index.js'
import type { StandardDocument } from '@lijie/schema'
import { expect, it } from 'vitest'
import { loadStandards } from '../../../scripts/load-standards.mjs'

const harbin = (loadStandards() as { readonly document: StandardDocument }[]).find(
  ({ document }) => document.standard.id === 'cn.harbin.order-218'
)!
const rulebook = compileRulebook([prepareStandard(harbin.document)], { on: '2026-03-02' })
const at = Date.parse('2026-03-02T09:00:00+08:00')
const district = 'district-centre@230102'

it('cites both articles where the order does not say how a case filed by a district is closed', () => {
  const actions: CaseAction[] = [
    {
      type: 'report',
      by: { organ: district, role: 'district-collector' },
      case: 'case-1',
      kind: 'event',
      area: '230102'
    },
    { type: 'file', by: { organ: district, role: 'district-filer' }, confirmed: true }
  ]
  const filed = replayCase(
    rulebook,
    actions.map((action) => ({ action, at }))
  )
  const by = { organ: district, role: 'verification-orderer' }
  const record = isRefusal(filed) ? null : filed.value
  const decision = transition(rulebook, record, { type: 'order-verification', by }, at)
  const [reason] = isRefusal(decision) ? decision.refused : []
  expect(reason?.code).toBe('workflow/closing-path-not-stated')
  expect(reason?.because.map(({ article }) => article)).toEqual(['第二十二条第二款', '第二十六条'])
})

it('marks the step that no sentence orders as inferred, and the others as published', () => {
  const { responsibility } = rulebook
  const evidenceOf = (triggers: Readonly<Record<string, boolean>>): string | undefined => {
    const decision = responsibility && nextLadderStep(responsibility, 'unclear-unit', triggers)
    return decision === null || isRefusal(decision) ? undefined : decision.because[0]?.evidence
  }
  const none = { crossDistrict: false, districtFailed: false, cityFailed: false }
  expect(evidenceOf(none)).toBe('inferred')
  expect(evidenceOf({ ...none, districtFailed: true })).toBe('published')
  expect(evidenceOf({ ...none, districtFailed: true, cityFailed: true })).toBe('published')
})
