import type { ComparisonPredicate, CounterPredicate } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { sayQuestion } from './say-question.js'

const nameCounter = (id: string): string => `<${id}>`
const say = (question: CounterPredicate): readonly string[] =>
  (['zh-CN', 'en'] as const).map((language) => sayQuestion(question, { language, nameCounter }))

const late: CounterPredicate = { column: 'closedAt', operator: 'greaterThan', than: { column: 'dueAt' } }
const filed: CounterPredicate = { column: 'filed', operator: 'equal', than: { constant: 1 } }

describe('a question in words', () => {
  it.each<readonly [CounterPredicate, string, string]>([
    [late, '结案时间晚于处置期限', 'closing after deadline of disposal'],
    [filed, '已立案', 'filed'],
    [{ ...filed, operator: 'notEqual' }, '未立案', 'not filed'],
    [{ column: 'filed', operator: 'equal', than: { constant: 0 } }, '未立案', 'not filed'],
    [
      { all: [filed, late] },
      '已立案，且结案时间晚于处置期限',
      'filed, and closing after deadline of disposal'
    ],
    [
      { any: [filed, { all: [filed, late] }] },
      '已立案，或（已立案，且结案时间晚于处置期限）',
      'filed, or (filed, and closing after deadline of disposal)'
    ],
    [{ not: late }, '并非（结案时间晚于处置期限）', 'not (closing after deadline of disposal)'],
    [{ known: 'closedAt' }, '有结案时间', 'closing is known'],
    [{ not: { known: 'closedAt' } }, '没有结案时间', 'closing is not known'],
    [{ counter: 'due' }, '符合“<due>”', 'as in “<due>”'],
    [{ not: { counter: 'due' } }, '不符合“<due>”', 'not as in “<due>”'],
    [{ column: 'source', in: ['hotline', 'web'] }, '问题来源为 hotline、web', 'source is hotline or web'],
    [
      { column: 'dueAt', operator: 'lessThan', than: { asOf: true } },
      '处置期限早于统计时点',
      'deadline of disposal before the instant of counting'
    ],
    [
      { column: 'dueAt', operator: 'greaterThanInclusive', than: { asOf: true, minusDays: 7 } },
      '处置期限不早于统计时点前 7 天',
      'deadline of disposal not before 7 days before the instant of counting'
    ],
    [
      { column: 'stage', operator: 'greaterThanInclusive', than: { stage: 'closing' } },
      '所处环节已到结案',
      'stage closing or later'
    ],
    [
      { column: 'reworkTimes', operator: 'greaterThanInclusive', than: { constant: 3 } },
      '返工次数至少 3',
      'times of rework at least 3'
    ]
  ])('%j', (question, zh, en) => {
    expect(say(question)).toEqual([zh, en])
  })

  it('tells the operators of stages apart', () => {
    const operators: readonly ComparisonPredicate['operator'][] = [
      'equal',
      'notEqual',
      'lessThan',
      'lessThanInclusive',
      'greaterThan'
    ]
    const said = operators.map((operator) => say({ column: 'stage', operator, than: { stage: 'filing' } })[0])
    expect(said).toEqual([
      '所处环节为立案',
      '所处环节不是立案',
      '所处环节在立案之前',
      '所处环节未过立案',
      '所处环节已过立案'
    ])
  })
})
