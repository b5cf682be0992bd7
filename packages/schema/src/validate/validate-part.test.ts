import { describe, expect, test } from 'vitest'
import { formatIssue } from '../issues/index.js'
import { parseStrictJson } from '../parse/index.js'
import type { PartName } from '../part-names.js'
import { explainError, validatePart } from './validate-part.js'

const row = {
  id: 'component/0101/1',
  article: '表1',
  summary: { zh: '缺失' },
  condition: null as unknown,
  timeLimit: { value: 2, unit: 'work-hour' } as unknown,
  evidence: 'derived'
}

/** `code pointer message` of every issue of a criteria part with one row. */
function problemsOfRow(change: Partial<typeof row>): string[] {
  return problems('criteria', {
    hitPolicy: { policy: 'all', evidence: 'inferred' },
    rows: [{ ...row, ...change }]
  })
}

function problems(part: PartName, value: unknown): string[] {
  return validatePart(part, value).map(
    (issue) => `${issue.pointer}: ${formatIssue(issue, 'en').split('. ')[0]}`
  )
}

test('a valid part has no issues', () => {
  expect(problemsOfRow({})).toEqual([])
})

describe('a condition that fits none of the five forms gets one issue, about the form that was meant', () => {
  test.each([
    [
      { all: [{ fact: 'defects', operator: 'equals', value: 1 }] },
      ['/rows/0/condition/all/0/operator: The value "equals" is not allowed here']
    ],
    [
      { not: { not: { any: [] } } },
      ['/rows/0/condition/not/not/any: There are 0 entries here; at least 1 are required.']
    ],
    [
      { fact: 'defects', operator: 'equal', vaule: 1 },
      ['/rows/0/condition/vaule: The property "vaule" is not known here; "value" is']
    ],
    [
      { fact: 'defects' },
      [
        '/rows/0/condition: The property "operator" is missing',
        '/rows/0/condition: The property "value" is missing'
      ]
    ],
    [
      { condition: 'Not A Slug' },
      ['/rows/0/condition/condition: "Not A Slug" is not written in the form required here']
    ],
    [
      { or: [] },
      [
        '/rows/0/condition: An object with or fits none of the shapes allowed here: all | any | not | condition | fact + operator + value'
      ]
    ],
    [[], ['/rows/0/condition: Expected object / null, found array']],
    [
      { fact: 'area', operator: 'equal', value: null },
      ['/rows/0/condition/value: Expected boolean / number / string / object / array, found null']
    ],
    [
      { fact: 'area', operator: 'equal', value: { numerator: 1.5, denominator: 2 } },
      ['/rows/0/condition/value/numerator: Expected integer, found number']
    ],
    [
      { fact: 'area', operator: 'in', value: ['a', true] },
      ['/rows/0/condition/value/1: Expected string / number, found boolean']
    ]
  ])('%j', (condition, expected) => {
    expect(problemsOfRow({ condition })).toEqual(expected)
  })
})

describe('alternatives with a mark of their own', () => {
  test('a limit is explained as the kind it looks like', () => {
    expect(problemsOfRow({ timeLimit: { value: 2 } })).toEqual([
      '/rows/0/timeLimit: The property "unit" is missing'
    ])
    expect(problemsOfRow({ timeLimit: { unknown: '未规定' } })).toEqual([
      '/rows/0/timeLimit/unknown: Expected object {"zh": …}, found string'
    ])
  })

  test('a calendar is explained as its type', () => {
    expect(problems('calendar', {})).toEqual([': The property "type" is missing'])
    expect(problems('calendar', { type: 'holidays' })).toEqual([
      '/type: The value "holidays" is not allowed here'
    ])
    expect(
      problems('calendar', {
        type: 'days-off',
        coverage: { from: '2026-01-01' },
        nextNoticeNeededFrom: '12-25',
        notices: []
      })
    ).toEqual([
      '/coverage: The property "to" is missing',
      '/notices: There are 0 entries here; at least 1 are required.'
    ])
  })

  test('a reference that may be null is explained as what it refers to', () => {
    const units = { day: { counts: 'calendar-days', label: { zh: '日' }, evidence: 'derived' } }
    const computedWallTime = { onGap: 'forward', onOverlap: 'earlier' }
    const check = (calendar: unknown): string[] =>
      problems('time-limits', { zone: 'Asia/Shanghai', calendar, computedWallTime, units })
    expect(check(null)).toEqual([])
    expect(check({ slot: 'Shifts' })).toEqual([
      '/calendar/slot: "Shifts" is not written in the form required here'
    ])
    expect(check({ own: false })).toEqual(['/calendar/own: The value false is not allowed here'])
    expect(check('own')).toEqual(['/calendar: Expected object / null, found string'])
  })
})

test('an object that may stand in the place of a name, or must stand here, is named by its members', () => {
  const computedWallTime = { onGap: 'forward', onOverlap: 'earlier' }
  const say = (unit: object): string[] => {
    const units = { day: { label: { zh: '日' }, evidence: 'derived', ...unit } }
    const part = { zone: 'Asia/Shanghai', calendar: null, computedWallTime, units }
    return validatePart('time-limits', part).map((issue) => formatIssue(issue, 'zh-CN'))
  }
  expect(say({ counts: 'calendar-days', dayCounting: 'civil-code' })).toEqual([
    '此处不允许值 "civil-code"。允许的值："prc-civil-code"、{"firstDay": …, "lastDayOff": …, "end": …}。'
  ])
  expect(say({ counts: 'working-days', start: 'roll', cutOff: '16:00' })).toEqual([
    '此处应为对象 {"after": …, "resumeAt": …}，却是文本。请更换值的类型。'
  ])
})

test('all problems are reported at once', () => {
  const found = validatePart('criteria', {
    hitPolicy: { policy: 'best' },
    rows: [{ ...row, id: 'x', evidence: 'rumour', extra: 1 }, 7]
  })
  expect(found.map(({ code, pointer }) => [code, pointer])).toEqual([
    ['document/not-allowed-value', '/hitPolicy/policy'],
    ['document/missing-property', '/hitPolicy'],
    ['document/wrong-form', '/rows/0/id'],
    ['document/not-allowed-value', '/rows/0/evidence'],
    ['document/unknown-property', '/rows/0/extra'],
    ['document/wrong-type', '/rows/1']
  ])
})

test('an unknown property is shown at its key, a wrong value at the value', () => {
  const text = '{\n  "facts": {},\n  "extra": 1,\n  "$schema": 5\n}'
  const { value, positions } = parseStrictJson(text)
  expect(validatePart('facts', value, { file: 'facts.json', positions })).toMatchObject([
    { code: 'document/unknown-property', file: 'facts.json', line: 3, column: 3 },
    { code: 'document/wrong-type', file: 'facts.json', line: 4, column: 14 }
  ])
})

test('a whole document of the wrong kind is one issue', () => {
  expect(problems('criteria', [])).toEqual([': Expected object, found array'])
  expect(problems('vectors', undefined)).toEqual([': Expected object, found undefined'])
})

test('keys that objects inherit are unknown properties like others', () => {
  expect(problemsOfRow(JSON.parse('{"toString":1}'))).toEqual([
    '/rows/0/toString: The property "toString" is not known here'
  ])
})

test('what only ajv refuses is reported by its keyword', () => {
  const error = { keyword: 'uniqueItems', instancePath: '/rows', schemaPath: '#', params: {} }
  expect(explainError(error)).toEqual({
    code: 'document/invalid',
    params: { keyword: 'uniqueItems' },
    pointer: '/rows',
    atKey: false
  })
})

test('twenty thousand wrong rows are all explained', () => {
  const rows = Array.from({ length: 20_000 }, () => ({
    ...row,
    condition: { all: [{ fact: 'x', operator: 'y', value: 1 }] }
  }))
  expect(problems('criteria', { hitPolicy: { policy: 'all', evidence: 'inferred' }, rows })).toHaveLength(
    20_000
  )
})
