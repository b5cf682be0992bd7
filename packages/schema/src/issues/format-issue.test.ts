import { expect, test } from 'vitest'
import { formatIssue, type Messaged } from './format-issue.js'

const zh = (code: Messaged['code'], params: Messaged['params']): string =>
  formatIssue({ code, params }, 'zh-CN')
const en = (code: Messaged['code'], params: Messaged['params']): string => formatIssue({ code, params }, 'en')

test('codes of the documents are said in Chinese and stay as they are in the issue', () => {
  expect(zh('taxonomy/duplicate-code', { kind: 'component', code: '0101' })).toMatch(
    /^有两个部件条目使用代码 0101。/
  )
  expect(zh('rulebook/missing-part', { part: 'timeLimits' })).toMatch(/^所给标准都没有时限部分，/)
  expect(zh('criteria/evidence-too-good', { row: 'r', evidence: 'published', best: 'derived' })).toMatch(
    /^行 r 标为“据公布文本”，而整个标准只是“据公开资料”。/
  )
  expect(zh('criteria/lost-season', { row: 'r', season: 'planting-season' })).toMatch(/限定于种植季节，/)
  const operator = { operator: 'in', fact: 'area', type: 'quantity', allowed: 'equal, lessThan' }
  expect(zh('criteria/operator-not-allowed', operator)).toBe(
    '运算符“in”不适用于数量类型的事实“area”。可用：equal、lessThan。'
  )
})

test('bounds and ranges are said, not written with operators', () => {
  const params = { row: 'r', fact: 'f', label: 'gap', labelZh: '高差', threshold: 'greaterThan 3 cm2' }
  const prior = 'greaterThan 2 cm2, lessThanInclusive 9 cm2'
  expect(zh('criteria/threshold-differs-from-prior', { ...params, prior })).toMatch(
    /^r 中高差的界限为大于 3 cm²，旧版为大于 2 cm²、不超过 9 cm²。/
  )
  expect(en('criteria/threshold-differs-from-prior', { ...params, prior })).toMatch(
    /for the gap \(f\) is more than 3 cm²; an earlier edition says more than 2 cm², at most 9 cm²\./
  )
  const range = (text: string): string => zh('facts/out-of-range', { fact: 'f', value: 1, range: text })
  expect(range('>= 0 m3')).toContain('（不小于 0 m³）')
  expect(range('0 … 9 station')).toContain('（0 … 9 站）')
  expect(range('<= 20 UTF-16')).toContain('（不超过 20 个字符）')
  expect(range('*')).toContain('（不限）')
})

test('periods are said with the words of their units, alone, in a list and behind a receiver', () => {
  const params = { standard: 'a', other: 'b', articles: '第一条', evidence: 'published' }
  const minimums = { ...params, material: 'video', minimum: '15 day', otherMinimum: '1 year, 90 day' }
  expect(zh('duties/retention-conflict', minimums)).toContain('a 为 15 日，b 为 1 年、90 日。')
  expect(en('duties/retention-conflict', minimums)).toContain('a 15 days, b 1 year, 90 days.')
  const filings = { filing: 'police, 30 day before', filingZh: '公安机关, 30 day before' }
  const others = { otherFiling: 'centre', otherFilingZh: '中心' }
  const filed = { ...params, concept: 'record', ...filings, ...others }
  expect(zh('duties/record-filing-conflict', filed)).toContain('a：公安机关、提前 30 日；b：中心。')
  expect(en('duties/record-filing-conflict', filed)).toContain('a: police, 30 days before; b: centre.')
})

test('of a long list of places the first are named, and how many there are', () => {
  const rules = Array.from({ length: 9 }, (_, index) => `r${index + 1}`)
  const label = { label: 'user', labelZh: '使用者', articles: '第一条', evidence: 'published' }
  const told = (count: number): Messaged['params'] => ({ ...label, rules: rules.slice(0, count).join(', ') })
  const code = 'duties/subject-not-established'
  expect(zh(code, told(7))).toMatch(/^“使用者”在 r1、r2、r3、r4、r5、r6、r7 中使用/)
  expect(zh(code, told(9))).toMatch(/^“使用者”在 r1、r2、r3、r4、r5、r6 等 9 处中使用/)
  expect(en(code, told(9))).toMatch(/^"user" is used by r1, r2, r3, r4, r5, r6 and 3 more \(/)
})

test('types of values are said in Chinese, alone, in a list and behind a value', () => {
  const wrong = (expected: string, found: string): string => zh('document/wrong-type', { expected, found })
  expect(wrong('object / null', 'array')).toMatch(/^此处应为对象或空值（null），却是列表。/)
  expect(wrong('boolean / number / string', 'integer')).toMatch(/^此处应为是非值、数或文本，却是整数。/)
  expect(zh('facts/wrong-type', { fact: 'area', expected: 'number', given: '30 (string)' })).toBe(
    '事实“area”应为数，实际给出的是 30（文本）。类型错误不等于未知：请更正，或留空。'
  )
  expect(zh('facts/wrong-type', { fact: 'd', expected: 'array of codes', given: 'object' })).toMatch(
    /^事实“d”应为代码列表，实际给出的是对象。/
  )
  expect(zh('document/not-json', { expected: '"," or "]"', found: '"x"' })).toMatch(
    /^此处应为“,”或“]”，却是“x”；/
  )
  expect(zh('document/truncated', { expected: '"' })).toContain('应为双引号之处')
})

test('sentences end once', () => {
  const exclusion = { row: 'r', zh: '不予采集。', en: 'It is not collected.' }
  expect(zh('criteria/exclusion-as-text', exclusion)).toContain('：不予采集。请人工适用')
  expect(en('criteria/exclusion-as-text', exclusion)).toContain(': It is not collected. Apply it')
  for (const stop of ['', '。'])
    expect(
      zh('time-limits/no-known-limit', { criterion: 'c', why: 'not said.', whyZh: `未规定${stop}` })
    ).toBe('c 没有已知的处置时限：未规定。因此不计算截止时间，请向主管部门确认时限。')
  expect(zh('criteria/number-gap', { row: 'r', missing: 2 })).toContain('缺少序号 2。')
  expect(en('cases/unknown-cell-value', { column: 'c', value: '…', known: 'a...' })).toContain(
    'Listed: a. Add'
  )
})

test('quotation marks are not doubled', () => {
  const instant = { column: 'startedAt', value: '"yesterday"', format: 'iso' }
  expect(zh('cases/bad-instant', instant)).toMatch(
    /^startedAt 中的“yesterday”不符合时间格式 ISO 8601（带时差），/
  )
  expect(en('cases/bad-instant', instant)).toMatch(
    /^"yesterday" in startedAt is not an instant in the form ISO 8601 with an offset,/
  )
  expect(zh('document/stray-white-space', { text: '见“甲” ' })).toMatch(/^文本“见‘甲’ ”首尾有空白/)
})

test('the total of a scheme is said, and the id of an indicator stays as it is', () => {
  const params = { scheme: 'monthly', object: '城东', most: 150 }
  const code = 'evaluation/number-too-long'
  expect(zh(code, { ...params, place: 'total' })).toMatch(/^方案 monthly 的总分对城东算得超过 150 位的分数/)
  expect(en(code, { ...params, place: 'total' })).toMatch(/^The total of scheme monthly comes to a fraction/)
  expect(zh(code, { ...params, place: 'closing-rate' })).toContain('的 closing-rate 对')
})
