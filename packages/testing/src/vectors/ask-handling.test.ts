import { readdirSync, readFileSync } from 'node:fs'
import { prepareStandard } from '@lijie/engine/calendar-compiler'
import type { StandardDocument, VectorFile, VectorTest } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { loadStandards } from '../../../../scripts/load-standards.mjs'
import { answers } from '../../test/small-city.js'
import { measureHandling } from '../rule-coverage/measure-handling.js'
import { runVectors } from './run-vectors.js'

const standards = new Map(
  (loadStandards() as { readonly document: StandardDocument }[])
    .filter(({ document: { standard } }) => /harbin|ningbo|periods|office|days-off/.test(standard.id))
    .map(({ document }) => [document.standard.id, prepareStandard(document)])
)
const context = { standards, subject: 'cn.harbin.order-218' }
const inspector = { organ: 'city-inspector', role: 'collector' }
const report = {
  at: '2026-03-02T09:00:00+08:00',
  type: 'report',
  by: inspector,
  case: 'case-1',
  kind: 'event',
  area: '230102'
}
const file = { type: 'file', by: { organ: 'city-centre', role: 'filer' }, confirmed: true }

function run(...tests: readonly VectorTest[]): ReturnType<typeof runVectors> {
  return runVectors({ groups: [{ description: 'x', on: '2026-03-02', tests }] }, context)
}

function refuses(actions: readonly object[], ...refused: readonly string[]): VectorTest {
  return { description: 'x', when: { workflow: { actions } }, refused } as unknown as VectorTest
}

describe('askWorkflow', () => {
  const filed = { workflow: { actions: [report, file] } }

  it('compares what a test expects of the case, of each step, and of the last effects', () => {
    const steps = [
      { state: 'collected', filed: false },
      { state: 'filed', stage: 'filing', effects: [] }
    ]
    const held = answers('x', filed, { state: 'filed', filed: true, rounds: 0, effects: [], steps })
    const missed = answers('x', filed, { state: 'closed', colour: 'red' })
    const { failures } = run(held, missed)
    expect(failures.map(({ actual }) => actual)).toEqual([{ gives: { state: 'filed', colour: null } }])
  })

  it('records an action without an instant a minute after the one before', () => {
    const held = answers('x', filed, { filedAt: '2026-03-02T01:01:00+00:00', endedAt: null })
    expect(run(held).failures).toEqual([])
  })

  it('expects a refusal of the last action only', () => {
    const again = refuses([report, file, file], 'workflow/not-possible-in-state')
    const early = refuses([report, file, file, file], 'workflow/not-possible-in-state')
    const { failures } = run(again, early)
    expect(failures.map(({ actual }) => actual)).toEqual([{ refused: ['3: workflow/not-possible-in-state'] }])
  })
})

describe('askLadder', () => {
  const ladder = { ladder: { ladder: 'unclear-unit', triggers: { crossDistrict: true, cityFailed: true } } }

  it('tells of a step, with the names of those who pay', () => {
    const held = answers('x', ladder, {
      step: 'city-designates',
      decider: 'city-centre',
      cost: {
        bearers: ['市财政预算', '区财政预算'],
        certifiedBy: ['city-centre', 'district-centre'],
        reviewedBy: ['市财政部门', '区财政部门']
      }
    })
    expect(run(held).failures).toEqual([])
  })

  it('tells which triggers have to be known', () => {
    const open = { ladder: { ladder: 'unclear-unit', triggers: {} } }
    const { failures } = run(answers('x', open, { outcome: 'step' }))
    expect(failures.map(({ actual }) => actual)).toEqual([{ gives: { outcome: 'needs' } }])
  })
})

describe('measureHandling', () => {
  it('finds every rule of a city exercised both ways by its vectors', () => {
    const folder = new URL('../../../../standards/harbin/order-218-2010/vectors/', import.meta.url)
    const files = readdirSync(folder).map(
      (name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as VectorFile
    )
    const coverage = measureHandling(files, context)
    expect(coverage?.items.filter(({ missing }) => missing.length > 0)).toEqual([])
    expect(coverage?.shares.gap).toEqual({ covered: 5, total: 5 })
  })

  it('names the sides that no test shows', () => {
    const coverage = measureHandling([{ groups: [] }], context)
    expect(coverage?.shares.transition.covered).toBe(0)
    expect(coverage?.items.find(({ rule }) => rule === 'transitions/close')).toEqual({
      kind: 'transition',
      part: 'workflow',
      rule: 'transitions/close',
      pointer: expect.stringMatching(/^\/transitions\/\d+$/) as string,
      counts: { true: 0, false: 0 },
      missing: ['true', 'false']
    })
  })

  it('leaves out bindings of roles in which nobody acts', () => {
    const files = [{ groups: [] }]
    const ningbo = measureHandling(files, { standards, subject: 'cn.ningbo.smart-city-measures' })
    expect(ningbo?.items.map(({ rule }) => rule)).not.toContain('bindings/feedback-receiver')
  })
})
