import { formatIssue, type Issue, type WorkflowPart } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { disposal } from '../../test/clock-fixtures.js'
import {
  changeWorkflow,
  createGap,
  createState,
  createTransition,
  soundWorkflow
} from '../../test/workflow-samples.js'
import { checkWorkflow } from './check-workflow.js'

const codesOf = (part: WorkflowPart): string[] => checkWorkflow(part).map(({ code }) => code)

function onlyIssue(part: WorkflowPart): Issue {
  const issues = checkWorkflow(part)
  expect(issues).toHaveLength(1)
  return issues[0] as Issue
}

const states = {
  ...soundWorkflow.states,
  stuck: createState({ label: { zh: '搁置', en: 'put aside' }, filed: true })
}
const aside = createTransition('hand-over', {
  from: ['filed'],
  to: 'stuck',
  effects: [{ clock: 'disposal', event: 'pause' }]
})

describe('checkWorkflow', () => {
  it('finds nothing in a workflow in which all is well', () => {
    expect(checkWorkflow(soundWorkflow)).toEqual([])
  })

  it('finds where a filed case can never end, and says how it gets there', () => {
    const issue = onlyIssue(changeWorkflow([aside], { states }))
    expect(issue).toMatchObject({
      code: 'workflow/dead-end',
      severity: 'error',
      file: 'workflow.json',
      pointer: '/states/stuck',
      params: { states: 'put aside (stuck)', way: 'report → file → hand-over' }
    })
    expect(formatIssue(issue, 'zh-CN')).toContain('搁置（stuck）')
  })

  it('takes a dead end that a gap declares for a warning that cites its articles', () => {
    const issue = onlyIssue(changeWorkflow([aside], { states, gaps: [createGap(['stuck'])] }))
    expect(issue).toMatchObject({
      code: 'workflow/declared-dead-end',
      severity: 'warning',
      pointer: '/gaps/0',
      params: { gap: 'not-stated', articles: '第二十六条', states: 'put aside (stuck)' }
    })
  })

  it('takes no other gap for such a declaration', () => {
    const gaps = [createGap(['stuck'], { reason: 'path-not-stated' })]
    expect(codesOf(changeWorkflow([aside], { states, gaps }))).toEqual(['workflow/dead-end'])
  })

  it('tells states that only lead to each other once, and states that only lead there with them', () => {
    const more = {
      ...states,
      before: createState({ label: { zh: '甲' } }),
      other: createState({ label: { zh: '乙' } })
    }
    const circle = [
      createTransition('hand-over', { from: ['reported'], to: 'before' }),
      createTransition('appeal', { from: ['before'], to: 'stuck' }),
      createTransition('continue', { from: ['stuck'], to: 'other' }),
      createTransition('return', { from: ['other'], to: 'stuck' })
    ]
    const found = checkWorkflow(changeWorkflow(circle, { states: more })).filter(
      ({ code }) => code === 'workflow/dead-end'
    )
    expect(found.map(({ params }) => params['states'])).toEqual([
      'put aside (stuck), 甲 (before), 乙 (other)'
    ])
  })

  it('sees that a gap closes a way that a transition seems to open', () => {
    const gaps = [createGap(['disposed'], { action: 'verify' })]
    expect(codesOf(changeWorkflow([], { gaps }))).toEqual([
      'workflow/unreachable-state',
      'workflow/declared-dead-end',
      'workflow/never-taken',
      'workflow/never-taken'
    ])
  })

  it('finds a circle that timers go round alone', () => {
    const pair = [
      createTransition('suspend', { from: ['filed'], to: 'suspended', automatic: true }),
      createTransition('supervise', { from: ['filed'], roles: ['head'] })
    ]
    expect(onlyIssue(changeWorkflow(pair))).toMatchObject({
      code: 'workflow/automatic-loop',
      severity: 'error',
      pointer: '/transitions/2/automatic',
      params: { state: 'filed', way: 'suspend → resume' }
    })
  })

  it('takes an automatic transition that stays for such a circle', () => {
    const remind = createTransition('notify', { from: ['filed'], automatic: true })
    expect(onlyIssue(changeWorkflow([remind])).params).toMatchObject({ state: 'filed', way: 'notify' })
  })

  it('finds states that no case gets to', () => {
    const lost = { ...soundWorkflow.states, lost: createState({ outcome: 'voided' }) }
    expect(onlyIssue(changeWorkflow([], { states: lost }))).toMatchObject({
      code: 'workflow/unreachable-state',
      severity: 'warning',
      pointer: '/states/lost'
    })
  })

  it('says that nothing can begin without a report', () => {
    const { transitions } = soundWorkflow
    const part = { ...soundWorkflow, transitions: transitions.filter(({ action }) => action !== 'report') }
    expect(codesOf(part)).toContain('workflow/no-report')
  })

  it('finds a way out of an end', () => {
    const again = createTransition('appeal', { from: ['filed', 'closed'], to: 'filed' })
    expect(onlyIssue(changeWorkflow([again]))).toMatchObject({
      code: 'workflow/end-with-way-out',
      pointer: '/transitions/8/from/1',
      params: { transition: 'appeal', state: 'closed' }
    })
  })

  it('finds a filed case that goes on as if it were not', () => {
    const lost = { ...soundWorkflow.states, disposed: createState() }
    const found = onlyIssue({ ...soundWorkflow, states: lost })
    expect(found).toMatchObject({ code: 'workflow/filing-lost', pointer: '/transitions/5/to' })
  })

  it('finds a transition that another one always comes before', () => {
    const again = createTransition('file', { id: 'file-again', from: ['reported'], to: 'closed' })
    expect(onlyIssue(changeWorkflow([again]))).toMatchObject({
      code: 'workflow/never-taken',
      params: { transition: 'file-again', others: 'file' }
    })
  })

  it('lets a condition, a result or another role take what comes first', () => {
    const urgent = { fact: 'urgent', operator: 'equal', value: true } as const
    const file = createTransition('file', {
      from: ['reported'],
      to: 'filed',
      when: urgent,
      effects: [{ clock: 'disposal', event: 'start' }]
    })
    const rest = createTransition('file', { id: 'file-rest', from: ['reported'], to: 'closed' })
    expect(checkWorkflow(changeWorkflow([file, rest]))).toEqual([])
  })

  it('finds a clock that still runs when the case ends', () => {
    const close = createTransition('void', { from: ['filed'], to: 'closed' })
    expect(onlyIssue(changeWorkflow([close]))).toMatchObject({
      code: 'workflow/clock-not-stopped',
      severity: 'warning',
      params: { clock: 'disposal', transition: 'void', way: 'report → file → void' }
    })
  })

  it('finds a clock that is started again against its rule, unless under a condition', () => {
    const effects = [{ clock: 'disposal', event: 'start' }] as const
    const failed = createTransition('verify', {
      id: 'verify-failed',
      from: ['disposed'],
      to: 'filed',
      result: 'fail',
      effects
    })
    const { rework: _rework, ...rule } = disposal
    const clocks = { disposal: rule }
    expect(checkWorkflow(changeWorkflow([failed]), { clocks })).toMatchObject([
      {
        code: 'workflow/clock-started-twice',
        params: { clock: 'disposal', way: 'report → file → dispose → verify-failed' }
      }
    ])
    expect(checkWorkflow(changeWorkflow([failed]), { clocks: { disposal } })).toEqual([])
    const when = { fact: 'urgent', operator: 'equal', value: true } as const
    expect(checkWorkflow(changeWorkflow([{ ...failed, when }]), { clocks })).toEqual([])
  })

  it('finds a clock that is started while it runs, whatever its rule', () => {
    const effects = [{ clock: 'disposal', event: 'start' }] as const
    const again = createTransition('supervise', { from: ['filed'], roles: ['head'], effects })
    expect(onlyIssue(changeWorkflow([again])).code).toBe('workflow/clock-started-twice')
  })

  it('finds an effect on a clock that never runs then', () => {
    const stop = [{ clock: 'disposal', event: 'resume' }] as const
    const verify = createTransition('verify', {
      from: ['disposed'],
      to: 'closed',
      result: 'pass',
      effects: stop
    })
    expect(onlyIssue(changeWorkflow([verify]))).toMatchObject({
      code: 'workflow/clock-not-running',
      params: { clock: 'disposal', event: 'resume', transition: 'verify' }
    })
  })
})
