import { createIssue } from '@lijie/schema'
import { expect, it } from 'vitest'
import { renderIssues } from './render-issues.js'

const at = { file: 'city/duties.json', line: 12, column: 5 }
const issues = [
  createIssue('duties/uncited', { entry: 'rules/keep' }, at),
  createIssue('duties/duplicate-id', { id: 'keep' }, { ...at, line: 40 }),
  createIssue(
    'standard/no-number',
    { label: 'City rules', labelZh: '某市办法' },
    { file: 'city/standard.json' }
  )
]
const wording = { language: 'zh-CN', paint: String } as const

it('names the file on every line for other programs', () => {
  expect(renderIssues(issues, { ...wording, columns: undefined })).toEqual([
    'city/duties.json:12:5 warning duties/uncited rules/keep 标为据公布文本，但没有注明条款。请补充出处，或更正依据类别。',
    'city/duties.json:40:5 error duties/duplicate-id 标识“keep”重复。判定结果按标识引用，请更改其中一个。',
    'city/standard.json info standard/no-number 《某市办法》已施行，文本没有文号，只能按标题和日期引用。'
  ])
})

it('names the file once on a terminal, and breaks the text to its width', () => {
  expect(renderIssues(issues, { ...wording, columns: 40 }).join('\n')).toBe(`city/duties.json
  12:5 warning duties/uncited
    rules/keep 标为据公布文本，但没有注
    明条款。请补充出处，或更正依据类别。
  40:5 error duties/duplicate-id
    标识“keep”重复。判定结果按标识引用，
    请更改其中一个。

city/standard.json
  info standard/no-number
    《某市办法》已施行，文本没有文号，只
    能按标题和日期引用。`)
})
