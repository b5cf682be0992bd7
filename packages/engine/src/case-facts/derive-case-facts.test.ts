import { caseFactsColumns, caseFactsTextColumns, caseStages } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import {
  acts,
  at,
  city,
  drainage,
  lamps,
  rowOf,
  rowsOf,
  stage,
  untilChecked,
  untilSent,
  type Story
} from '../../test/case-facts/city-story.js'
import type { CaseFacts } from '../counting/index.js'
import { deriveCaseFacts } from './derive-case-facts.js'

describe('a case that goes straight on', () => {
  const row = rowOf([...untilChecked, ['02 11:20', acts.pass], ['02 14:30', acts.close]])

  it('has all columns, in their order', () => {
    expect(Object.keys(row)).toEqual(['caseId', ...caseFactsTextColumns, ...Object.keys(caseFactsColumns)])
  })

  it('tells who, where and when', () => {
    expect(row).toMatchObject({
      unit: lamps,
      district: '140802',
      street: null,
      collector: 'collector-1',
      acceptor: 'acceptor-1',
      filer: 'filer-1',
      dispatcher: 'coordinator-1',
      kind: 'component',
      code: '0101',
      closingKind: 'closed',
      reportedAt: at('02 09:00'),
      acceptedAt: at('02 09:02'),
      acceptDueAt: at('02 09:15'),
      filedAt: at('02 09:05'),
      filingDueAt: null,
      dispatchedAt: at('02 09:10'),
      dispatchDueAt: at('02 09:20'),
      startedAt: at('02 09:10'),
      dueAt: at('02 11:10'),
      disposedAt: at('02 11:00'),
      checkedAt: at('02 11:20'),
      closedAt: at('02 14:30')
    })
  })

  it('counts what happened, and leaves out what the workflow cannot tell', () => {
    expect(row).toMatchObject({
      stage: stage('archived'),
      voided: 0,
      voidStage: null,
      selfHandled: 0,
      filed: 1,
      dispatchExact: 1,
      firstUnit: 1,
      lastUnit: 1,
      rework: 0,
      failedChecks: 0,
      checkTasks: 1,
      checkedOnTime: 1,
      checkSentOnTime: null,
      verifyTasks: 0,
      overtimeHundredths: 0,
      onHold: 0,
      extensionMinutes: 0,
      satisfactionLevel: null,
      shuffled: null
    })
  })
})

describe('what no fact says', () => {
  const [report, accept] = untilSent

  it('is read from the role that reported, and from the unit of the limit', () => {
    expect(rowOf([...untilSent])).toMatchObject({ source: 'patrol', urgent: 1 })
    expect(rowOf([['02 09:00', acts.publicReport]])).toMatchObject({ source: 'public', urgent: null })
    expect(rowOf([report!, accept!])).toMatchObject({ source: 'patrol', urgent: null })
  })

  it('stays unknown where a standard calls no unit urgent, and where reporters never go on site', () => {
    const plain = new Map(
      [...city.timeLimits.units].map(
        ([id, unit]) => [id, { ...unit, label: { zh: '小时', en: 'hour' } }] as const
      )
    )
    const { workflow, timeLimits } = city
    if (workflow === null) throw new Error('the example city has a workflow')
    const transitions = workflow.part.transitions.map((one) =>
      one.action === 'confirm' || one.action === 'handle-on-site' ? { ...one, roles: ['verifier'] } : one
    )
    const rules = {
      ...city,
      workflow: { ...workflow, part: { ...workflow.part, transitions } },
      timeLimits: { ...timeLimits, units: plain }
    }
    const actions = untilSent.map(([time, action]) => ({ at: at(time), action }))
    expect(deriveCaseFacts(rules, actions, at('02 10:00'))).toMatchObject({
      value: [{ source: null, urgent: null, reportedAt: at('02 09:00') }]
    })
  })
})

describe('rework', () => {
  it('is one per case and unit, its times are the failed checks after which the unit had it again', () => {
    const story = [...untilChecked, ['02 11:10', acts.fail], ['02 11:30', acts.again]] as const
    expect(rowOf(story)).toMatchObject({ rework: 1, reworkTimes: 1, failedChecks: 1, disposedAt: null })
    const twice = [
      ...story,
      ['02 14:10', acts.dispose],
      ['02 14:20', acts.reportBack],
      ['02 14:21', acts.check],
      ['02 15:00', acts.fail]
    ] as const
    expect(rowOf(twice)).toMatchObject({ rework: 1, reworkTimes: 1, failedChecks: 2, checkedOnTime: 1 })
    expect(rowOf([...twice, ['02 15:10', acts.again]])).toMatchObject({
      reworkTimes: 2,
      stage: stage('disposal')
    })
  })

  it('is none while the failed case is with nobody, nor for another unit', () => {
    expect(rowOf([...untilChecked, ['02 11:10', acts.fail]])).toMatchObject({ rework: 0, failedChecks: 1 })
    const rows = rowsOf([...untilChecked, ['02 11:10', acts.fail], ['02 11:30', acts.againOther]])
    expect(rows).toMatchObject([
      { unit: lamps, rework: 0, failedChecks: 1, firstUnit: 1, lastUnit: 0, stage: stage('checking') },
      { unit: drainage, rework: 0, failedChecks: 0, firstUnit: 0, lastUnit: 1, stage: stage('disposal') }
    ])
    expect(rows.map(({ dispatchExact }) => dispatchExact)).toEqual([0, 0])
    expect(rows[0]).toMatchObject({ disposedAt: at('02 11:00'), dueAt: at('02 11:10') })
  })
})

describe('a unit that sends a case back', () => {
  it('never had it dispatched, and keeps its own deadline', () => {
    const rows = rowsOf([...untilSent, ['02 10:00', acts.back], ['02 10:30', acts.resend]], '02 11:00')
    expect(rows).toMatchObject([
      { unit: lamps, returnTimes: 1, lateReturnTimes: 0, stage: stage('dispatch'), dueAt: at('02 11:10') },
      { unit: drainage, returnTimes: 0, stage: stage('disposal'), startedAt: at('02 10:30') }
    ])
    expect(rows[1]).toMatchObject({ dueAt: at('02 12:30'), dispatchExact: 0, disposedAt: null })
  })

  it('late, when its deadline was over; and has it again without rework', () => {
    const story = [...untilSent, ['02 11:30', acts.back], ['02 11:40', acts.resendSame]] as const
    expect(rowOf(story)).toMatchObject({ returnTimes: 1, lateReturnTimes: 1, rework: 0, dispatchExact: 1 })
  })

  it('is the last one while nobody else has it', () => {
    const row = rowOf([...untilSent, ['02 10:00', acts.back]], '05 00:00')
    expect(row).toMatchObject({ lastUnit: 1, stage: stage('dispatch'), dueAt: at('02 11:10') })
  })
})

const end = (...story: Story): CaseFacts => rowOf(story)

describe('cases that end otherwise', () => {
  const [report, accept, file, assign, send] = untilSent

  it('keep the stage in which they were voided', () => {
    const ends = [
      end(report!, ['02 09:01', acts.void]),
      end(report!, ['02 09:01', acts.refuseAcceptance]),
      end(report!, accept!, ['02 09:10', acts.void]),
      end(report!, accept!, ['02 09:10', acts.refuseFiling]),
      end(report!, accept!, file!, ['02 09:10', acts.void]),
      end(report!, accept!, file!, assign!, ['02 09:10', acts.handOver]),
      end(report!, accept!, file!, assign!, send!, ['02 10:00', acts.void]),
      end(...untilChecked, ['02 11:10', acts.void]),
      end(...untilChecked, ['02 11:10', acts.pass], ['02 11:20', acts.void])
    ]
    expect(ends.map(({ voidStage }) => caseStages[voidStage ?? 99])).toEqual([
      'accepting',
      'accepting',
      'filing',
      'filing',
      'dispatch',
      'dispatch',
      'disposal',
      'checking',
      'closing'
    ])
    expect(ends.map(({ closingKind }) => closingKind)).toEqual([
      'voided',
      'not-accepted',
      'voided',
      'not-filed',
      'voided',
      'handed-over',
      'voided',
      'voided',
      'voided'
    ])
    expect(ends.every(({ stage: own, voidStage }) => own === voidStage)).toBe(true)
    expect(
      ends.every(({ voided, closedAt, voidedAt }) => voided === 1 && closedAt === null && voidedAt !== null)
    ).toBe(true)
  })

  it('handled on the spot are neither voided nor anything else', () => {
    const row = end(report!, ['02 09:01', acts.onSite])
    expect(row).toMatchObject({ selfHandled: 1, voided: 0, unit: null, closingKind: 'handled-on-site' })
    expect(row).toMatchObject({ firstUnit: 1, lastUnit: 1, dispatchExact: null, dueAt: null, rework: 0 })
  })

  it('stay as they ended, whenever they are asked about', () => {
    const story = [...untilChecked, ['02 11:10', acts.pass], ['02 11:20', acts.close]] as const
    expect(rowsOf(story, '02 11:20')).toEqual(rowsOf(story, '31 00:00'))
  })
})

describe('reports from the public', () => {
  const story = [
    ['02 09:00', acts.publicReport],
    ['02 09:20', acts.confirm],
    ['02 09:22', acts.accept]
  ] as const

  it('are verified: by whom, and whether in time', () => {
    expect(rowOf(story)).toMatchObject({
      fromPublic: 1,
      collector: 'collector-1',
      verifySent: 1,
      verifySentOnTime: 1
    })
    expect(rowOf(story)).toMatchObject({ verifyTasks: 1, verifiedOnTime: 1, stage: stage('filing') })
    const late = rowOf([story[0], ['02 09:31', acts.confirm]])
    expect(late).toMatchObject({ verifyTasks: 1, verifiedOnTime: 0, stage: stage('accepting') })
    expect(rowOf([story[0]])).toMatchObject({ collector: null, verifiedOnTime: 0, stage: stage('accepting') })
  })
})
