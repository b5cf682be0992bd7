import {
  compileRulebook,
  computeDeadline,
  decideFiling,
  explainFiling,
  factsStillNeeded,
  inputSchema,
  isRefusal,
  type CompileOptions,
  type Decision,
  type Rulebook
} from '../../../packages/engine/src/index.js'
import { prepareStandards } from '../../../packages/engine/src/calendar-compiler/index.js'
import type { StandardDocument } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { loadStandards } from '../../../scripts/load-standards.mjs'

const loaded = loadStandards() as { readonly document: StandardDocument }[]
const byId = new Map(
  prepareStandards(loaded.map(({ document }) => document)).map((one) => [one.standard.id, one])
)
const get = (id: string): StandardDocument => {
  const found = byId.get(id)
  if (found === undefined) throw new RangeError(id)
  return found
}
const hangzhou = get('cn.hangzhou.digital-city-measures')
// A stand-in: the table of another city, which has no force in Hangzhou, shows what binding does.
const yuncheng = get('cn.yuncheng.case-standard')
const calendars = [get('cn-office-08-12-14-18'), get('cn.gov.state-council-days-off')]

const on = '2026-03-02'
const allSlots = {
  classification: 'cn.yuncheng.case-standard',
  'filing-criteria': 'cn.yuncheng.case-standard',
  'disposal-time-limits': 'cn.yuncheng.case-standard',
  'working-shifts': 'cn-office-08-12-14-18'
}
const report = { kind: 'component', code: '0101', facts: { defects: ['missing'], safetyHazard: true } }
const start = { criterion: 'component/0101/1', startedAt: '2026-03-02T16:00:00+08:00' }

function reasonsOf(decision: Decision<unknown>): unknown {
  if (!isRefusal(decision)) return decision.value
  return decision.refused.map(({ code, params, because }) => [
    code,
    params['part'],
    params['slot'],
    because.map(({ standard, article }) => `${standard} ${article}`).join()
  ])
}

function bindTo(bind: CompileOptions['bind'], ...others: readonly StandardDocument[]): Rulebook {
  return compileRulebook([hangzhou, ...others], { on, ...(bind && { bind }) })
}

describe('Hangzhou alone', () => {
  const rulebook = bindTo(undefined)
  const filing = [
    'criteria/unresolved-delegation',
    'criteria',
    'filing-criteria',
    'cn.hangzhou.digital-city-measures 第十条、第二十条'
  ]
  const limits = [
    'time-limits/unresolved-part',
    'time-limits',
    'disposal-time-limits',
    'cn.hangzhou.digital-city-measures 第十条、第二十二条'
  ]

  it('decides no filing, and cites the article that leaves it to another instrument', () => {
    expect(reasonsOf(decideFiling(rulebook, report))).toEqual([filing])
    expect(reasonsOf(explainFiling(rulebook, report).decision)).toEqual([filing])
    expect(reasonsOf(factsStillNeeded(rulebook, report))).toEqual([filing])
    expect(reasonsOf(inputSchema(rulebook, 'component', '0101'))).toEqual([filing])
  })

  it('computes no deadline, of a criterion or of a limit of one’s own', () => {
    expect(reasonsOf(computeDeadline(rulebook, start))).toEqual([filing, limits])
    const limit = { value: 2, unit: 'work-hour' }
    expect(reasonsOf(computeDeadline(rulebook, { limit, startedAt: start.startedAt }))).toEqual([limits])
  })

  it('says which parts are open', () => {
    expect(rulebook.unresolved.map(({ part, slot }) => `${part} ${slot}`)).toEqual([
      'facts filing-criteria',
      'taxonomy classification',
      'criteria filing-criteria',
      'time-limits disposal-time-limits'
    ])
    expect(Object.keys(rulebook.parts)).toEqual(['responsibility', 'workflow', 'duties'])
  })
})

describe('Hangzhou with the table of another city as a stand-in', () => {
  it('decides and computes, citing the table', () => {
    const rulebook = bindTo(allSlots, yuncheng, ...calendars)
    expect(rulebook.unresolved).toEqual([])
    const decision = decideFiling(rulebook, report)
    expect(decision).toMatchObject({ value: { outcome: 'filed', criteria: ['component/0101/1'] } })
    expect('because' in decision && decision.because[0]?.standard).toBe('cn.yuncheng.case-standard')
    expect(computeDeadline(rulebook, start)).toMatchObject({ value: { iso: '2026-03-02T18:00:00+08:00' } })
  })

  it('gives the same answers as that table on its own', () => {
    const bound = bindTo(allSlots, yuncheng, ...calendars)
    const alone = compileRulebook([yuncheng, ...calendars], {
      on,
      bind: { 'working-shifts': 'cn-office-08-12-14-18' }
    })
    for (const { id } of yuncheng.criteria?.rows ?? []) {
      const asked = { ...start, criterion: id }
      expect(computeDeadline(bound, asked)).toEqual(computeDeadline(alone, asked))
    }
  })

  it('binds one slot without the other', () => {
    const { classification, 'filing-criteria': filing } = allSlots
    const rulebook = bindTo({ classification, 'filing-criteria': filing }, yuncheng)
    expect(decideFiling(rulebook, report)).toHaveProperty('value')
    expect(computeDeadline(rulebook, start)).toMatchObject({
      refused: [{ code: 'time-limits/unresolved-part' }]
    })
    const open = bindTo({ 'filing-criteria': filing }, yuncheng)
    expect(decideFiling(open, report)).toMatchObject({
      refused: [
        { code: 'criteria/unresolved-delegation', params: { part: 'taxonomy', slot: 'classification' } }
      ]
    })
  })
})
