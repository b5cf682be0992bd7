import { describe, expect, test } from 'vitest'
import { formatIssue } from './format-issue.js'

const say = (field: string, problem: string): string =>
  formatIssue({ code: 'runner/invalid-command', params: { field, problem } }, 'zh-CN')

describe('what is wrong with a command', () => {
  test('is said in Chinese', () => {
    expect(say('action', 'must be an object')).toContain('“action”应为对象。')
    expect(say('case', 'is not that of the report, A-1')).toContain('“case”与上报中的案件编号 A-1 不一致。')
  })

  test('stays as it is where it is the name of a system error', () => {
    expect(say('case', 'EIO')).toContain('“case”EIO。')
  })
})

const sayMember = (expected: string): string =>
  formatIssue(
    { code: 'workflow/invalid-action', params: { action: 'verify', member: 'result', expected } },
    'zh-CN'
  )

test('members of an action are said in Chinese, and pieces of JSON stay JSON', () => {
  expect(sayMember('{ organ, role }')).toContain('应为{ organ, role }')
  expect(sayMember('text of 1 to 4000 characters')).toContain('应为1 至 4000 个字符的文本')
  expect(sayMember('pass / fail')).toContain('pass或fail')
})
