import { formatIssue } from '@lijie/schema'
import { expect, it } from 'vitest'
import { CliFailure } from '../cli-failure.js'
import { checkSeparator } from './check-separator.js'

const place = { file: 'cases.csv', line: 1 }

function refusal(header: readonly string[]): CliFailure | null {
  try {
    checkSeparator(header, place)
    return null
  } catch (error) {
    if (error instanceof CliFailure) return error
    throw error
  }
}

it.each([
  ['编号;类型;小类', 'semicolons (;)', '分号（;）'],
  ['编号\t类型', 'tabs', '制表符（Tab）'],
  ['编号；类型', 'full-width semicolons (；)', '全角分号（；）'],
  ['编号，类型', 'full-width commas (，)', '全角逗号（，）'],
  ['编号|类型', 'bars (|)', '竖线（|）'],
  ['编号;类型;小类|备注', 'semicolons (;)', '分号（;）']
])('%j is no one name: its separator is told', (line, en, zh) => {
  const [issue] = refusal([line])?.issues ?? []
  expect(issue).toMatchObject({ code: 'tables/other-separator', ...place })
  if (issue === undefined) return
  expect(formatIssue(issue, 'en')).toContain(`parted by ${en}`)
  expect(formatIssue(issue, 'zh-CN')).toContain(`以${zh}分隔`)
})

it.each([[['sep=;']], [['sep=', '']], [['SEP=\t']]])('%j is a hint to a program and no header', (header) => {
  expect(refusal(header)?.issues).toMatchObject([{ code: 'tables/separator-line', ...place }])
})

it.each([[['编号']], [['编号', '说明;备注']], [['编号', '类型\t']], [['']]])('%j is a header', (header) => {
  expect(refusal(header)).toBe(null)
})
