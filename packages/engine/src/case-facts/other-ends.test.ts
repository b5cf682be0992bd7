import { describe, expect, it } from 'vitest'
import {
  acts,
  at,
  rowOf,
  rowsOf,
  stage,
  untilChecked,
  untilSent,
  type Story
} from '../../test/case-facts/city-story.js'

describe('duplicates, parts and later stages', () => {
  const [report, accept, file, assign] = untilSent
  const dispatcher = { organ: 'centre', role: 'dispatcher' }
  const begun: Story = [report!, accept!, file!, assign!]

  it('a duplicate ends where it stood; the case that takes it over goes on', () => {
    const merged = rowOf([...begun, ['02 09:20', { type: 'merge', by: dispatcher, into: 'c0' }]])
    expect(merged).toMatchObject({
      voided: 1,
      closingKind: 'merged',
      voidStage: stage('dispatch'),
      unit: null
    })
    const absorb = { type: 'absorb', by: dispatcher, duplicate: 'c2', reporters: ['r2'] } as const
    expect(rowOf([...begun, ['02 09:20', absorb]])).toMatchObject({ voided: 0, stage: stage('dispatch') })
  })

  it('a later stage is a case of its own, which begins accepted', () => {
    const filer = { organ: 'centre', role: 'filer', person: 'filer-1' }
    const later = { ...acts.report, by: filer, case: 'c1-2', continues: { case: 'c1' }, facts: {} }
    expect(rowOf([['03 09:00', later]])).toMatchObject({
      caseId: 'c1-2',
      stage: stage('filing'),
      acceptedAt: null,
      acceptDueAt: null,
      collector: null,
      fromPublic: null
    })
  })

  it('what has no owner ends in the register, and was not disposed of', () => {
    const close = { type: 'close', by: dispatcher, facts: { noOwner: true } } as const
    const row = rowOf([...begun, ['02 10:00', close]])
    expect(row).toMatchObject({
      voided: 1,
      closingKind: 'registered',
      stage: stage('dispatch'),
      closedAt: null
    })
  })
})

describe('a case that goes on for long', () => {
  it('is supervised, told of what happened late, and still open', () => {
    const late = { ...acts.dispose, occurredAt: at('02 10:00') }
    const story: Story = [...untilSent, ['02 09:30', acts.supervise], ['02 12:00', late]]
    expect(rowOf(story, '02 12:00')).toMatchObject({
      supervised: 1,
      disposedAt: null,
      stage: stage('disposal')
    })
    const back = { ...acts.reportBack, occurredAt: at('02 11:09') }
    const told = rowOf([...story, ['02 12:01', back]], '02 12:01')
    expect(told).toMatchObject({
      disposedAt: at('02 11:09'),
      overtimeHundredths: 0,
      stage: stage('checking')
    })
  })

  it('has one row for a unit that has it twice, which is rework after its own failed check', () => {
    const rows = rowsOf([
      ...untilChecked,
      ['02 11:10', acts.fail],
      ['02 11:20', acts.againOther],
      ['02 11:40', acts.disposeOther],
      ['02 11:45', acts.reportBackOther],
      ['02 11:50', acts.check],
      ['02 12:00', acts.fail],
      ['02 12:10', acts.again]
    ])
    expect(
      rows.map(({ unit, rework, failedChecks, lastUnit }) => [unit, rework, failedChecks, lastUnit])
    ).toEqual([
      ['unit:lamps', 1, 1, 1],
      ['unit:drainage-company', 0, 1, 0]
    ])
    expect(rows.map(({ dispatchExact }) => dispatchExact)).toEqual([1, 1])
  })
})
