import { describe, expect, it } from 'vitest'
import { act, reported, take, takeAll, untilDisposing, workflowRules } from '../../test/workflow-fixtures.js'
import { isRefusal } from '../kernel/index.js'
import type { CaseRecord } from './case-record.js'
import { describeRefusal } from './describe-refusal.js'
import { transition } from './transition.js'

const rules = workflowRules()

/** Why an action is refused, in both languages. */
function tell(record: CaseRecord | null, action: ReturnType<typeof act>, under = rules): readonly string[] {
  const step = transition(under, record, action, record?.at ?? Date.UTC(2026, 2, 9, 1))
  if (!isRefusal(step)) throw new Error('it was taken')
  return step.refused.flatMap((reason) => [
    describeRefusal(under, reason, 'zh-CN'),
    describeRefusal(under, reason, 'en')
  ])
}

describe('a refusal in words', () => {
  const first = take(rules, null, reported).record
  const atUnit = takeAll(rules, untilDisposing)

  it('says what organs and areas are called', () => {
    const [zh, en] = tell(first, act('file', 'clerk', 'unit:lamps'))
    expect(zh).toContain('责任单位（lamps）在东区不担任角色 clerk。可由下列机构担任：中心。')
    expect(en).toContain('responsible unit (lamps) does not act as clerk in East')
    const [entrusted] = tell(first, act('confirm', 'collector', 'unit:lamps'))
    expect(entrusted).toContain('采集公司（任一单位）（代中心）')
    const [holder] = tell(atUnit, act('report-back', 'disposer', 'unit:poles'))
    expect(holder).toContain('案件现由责任单位（lamps）承办')
  })

  it('keeps ids behind the labels of what has to be given', () => {
    const [zh, en] = tell(first, act('handle-on-site', 'collector', 'centre'))
    expect(zh).toContain('尚不明确的事实：轻微（slight）')
    expect(en).toContain('facts that are not known: slight')
    const assigned = takeAll(rules, untilDisposing.slice(0, 3))
    const climb = { ladder: 'unclear', agreed: false, triggers: { platformFailed: false, nobody: false } }
    const [decider] = tell(assigned, act('coordinate', 'clerk', 'centre', climb))
    expect(decider).toBe('协调阶梯的下一步是“区平台协调”，由区平台决定，而不是中心。')
  })

  it('shows names as they were written where the standard has none like them', () => {
    const [zh] = tell(first, act('file', 'clerk', 'platform'))
    expect(zh).toContain('机构“platform”的写法')
    const [other] = tell(first, act('notify', 'clerk', 'moon', { to: 'complainant', about: 'x' }))
    expect(other).toContain('没有名为“moon”的机构')
  })

  it('has a name for the time before the report', () => {
    const part = rules.workflow?.part
    if (part === undefined) throw new RangeError('no workflow')
    const when = { fact: 'slight', operator: 'equal', value: true } as const
    const transitions = part.transitions.map((one) => (one.id === 'report' ? { ...one, when } : one))
    const strict = workflowRules({ workflow: { ...part, transitions } })
    const [zh, en] = tell(null, { ...reported, facts: { slight: false } }, strict)
    expect(zh).toContain('处于“上报之前”的案件')
    expect(en).toContain('in the state "before the report"')
  })
})
