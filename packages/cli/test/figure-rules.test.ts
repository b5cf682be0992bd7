import { describe, expect, test } from 'vitest'
import { check, figure, tell } from './figures/check-figures.js'

describe('bands', () => {
  const grade = { kind: 'grade-band', formula: 'A>=90, B>=75, else E', rounding: undefined }
  test.each([
    ['0 -> 100; 1-2 -> 90; >=3 -> 0', { count: 2 }, { points: 90 }, 'agrees 90 90'],
    ['0 -> 100; 1-2 -> 90; >=3 -> 0', { count: 2.5 }, { points: 90 }, 'not-computed figures/missing-band'],
    [
      '0-50 → 100； 50~100 → 90；>100 → 0',
      { count: 50, street: 'x' },
      { points: 100 },
      'not-computed figures/overlapping-bands'
    ],
    ['[0, 50) -> 100; [50,100] -> 90', { count: 50 }, { points: 90 }, 'agrees 90 90'],
    ['90以上：优秀；不足', { score: 90 }, { grade: '优秀' }, 'not-computed figures/unreadable-bands'],
    ['90分以上：优秀；其他：合格', { score: 89.9 }, { grade: '合格' }, 'agrees 合格 合格'],
    ['75以上 -> B; 90以上 -> A', { score: 95 }, { grade: 'A' }, 'agrees A A'],
    ['<=5 -> 1; <=2 -> 3', { count: 1 }, { points: 3 }, 'agrees 3 3'],
    ['=1 -> 2; 2不足 -> 2', { count: 1 }, { points: 2 }, 'agrees 2 2'],
    ['A>=90, B>=75, else E', { score: 74.99 }, { grade: 'E' }, 'agrees E E'],
    ['A>=90, B>=75, else E', { score: 75 }, { grade: 'A' }, 'differs B A'],
    ['A>=90, B', { score: 75 }, { grade: 'A' }, 'not-computed figures/unreadable-bands'],
    ['A>=90, else E', { first: 1, second: 2 }, { grade: 'A' }, 'not-computed figures/several-inputs'],
    ['A>=90, else E', { first: 1, score: 2 }, { grade: 'E' }, 'agrees E E'],
    ['good 80-89, fair 60-79', { score: 79 }, { grade: 'fair' }, 'agrees fair fair'],
    ['good 80-89, fair 60-79', { score: 79.5 }, { grade: 'fair' }, 'not-computed figures/missing-band']
  ])('%s of %o', async (formula, inputs, expected, told) => {
    expect(await tell({ ...grade, formula, inputs, expected })).toBe(told)
  })
})

describe('a total from lost points', () => {
  const rule = {
    kind: 'rate-to-points',
    name: '按时办结率得分',
    formula: 'max(0, 25 - (100 - rate))',
    inputs: { rate: 90 },
    expected: { points: 15 }
  }
  const total = { kind: 'score-total', formula: '100 - lost points + bonus(4)', id: 'total' }

  async function score(inputs: object, expected: number, rules: readonly object[] = [rule]): Promise<string> {
    const all = [...rules, { ...total, inputs, expected: { score: expected } }]
    const { told } = await check(...all.map((one, index) => figure({ id: `f${index}`, ...one })))
    return told.at(-1) ?? ''
  }

  test('takes rates, counts, parts of full marks and printed losses', async () => {
    expect(await score({ on_time_rate: 90 }, 94)).toBe('agrees 94.00 94')
    expect(await score({ done_on_time: 9, due: 10 }, 94)).toBe('agrees 94.00 94')
    expect(await score({ on_time: '9/10', reply_points: '9 of 10', lost_before: 1 }, 92)).toBe(
      'agrees 92.00 92'
    )
  })

  test('leaves out what the formula names, and counts a rate that is printed twice once', async () => {
    const bonus = { ...total, formula: '100 - lost points + bonus' }
    const all = [rule, { ...bonus, inputs: { on_time_rate: 90, bonus: 3 }, expected: { score: 93 } }]
    expect((await check(...all.map((one, index) => figure({ ...one, id: `f${index}` })))).told[1]).toBe(
      'agrees 93.00 93'
    )
    expect(await score({ on_time_rate: 90, done_on_time: 9, due: 10 }, 94)).toBe('agrees 94.00 94')
    expect(await score({ on_time_rate: 91, done_on_time: 9, due: 10 }, 94)).toBe(
      'differs figures/contradicting-inputs'
    )
  })

  test('needs a rule of the issuer for every rate, of the period before others', async () => {
    expect(await score({ sign_rate: 90 }, 94)).toBe('not-computed figures/missing-rule')
    expect(await score({ on_time_rate: 90, visits: 3 }, 94)).toBe('not-computed figures/missing-rule')
    expect(await score({ on_time_rate: 90 }, 94, [{ ...rule, issuer: 'B city' }])).toBe(
      'not-computed figures/missing-rule'
    )
    const other = { ...rule, formula: 'max(0, 25 - 2*(100 - rate))', period: '2022-01' }
    expect(await score({ on_time_rate: 90 }, 94, [rule, other])).toBe('agrees 94.00 94')
    expect(await score({ on_time_rate: 90 }, 84, [{ ...rule, period: '2021-01' }, other])).toBe(
      'not-computed figures/several-rules'
    )
  })
})
