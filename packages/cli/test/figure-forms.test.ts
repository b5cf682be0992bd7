import { describe, expect, test } from 'vitest'
import { check, figure, tell } from './figures/check-figures.js'
import { run } from './run-in-process.js'

describe('a formula as bulletins write it', () => {
  const points = { kind: 'rate-to-points', rounding: undefined }
  test.each([
    ['rate >= 70 ? 50 : 50 - (70 - rate)*1', { rate_percent: 70 }, 50],
    ['rate >= 70 ? 50 : 50 - (70 - rate)*1', { rate_percent: 69.5 }, 49.5],
    ['(rate > 95 ? 25 : rate ≥ 90 ? 20 : 0)', { rate: 90 }, 20],
    ['60 <= rate < 90 ? 1 : 2', { rate: 90 }, 2],
    ['rate != 90 && rate <= 95 ? 1 : 2', { rate: 90 }, 2],
    ['rate == 90 ? 1 : 2', { rate: 90 }, 1],
    ['1 ＜ rate ? 1 : 2', { rate: 90 }, 1],
    ['rate ＞ 95 ? 1 : 2', { rate: 90 }, 2],
    ['50 if rate >= 70 else 50 - (70 - rate)', { rate: 60 }, 40],
    ['if rate >= 70 then 50, otherwise 0', { rate: 60 }, 0],
    ['25 - 0.5(95 - rate), min 0', { rate: 91 }, 23],
    ['25 - 0.5 * (95 − rate), floor 0, cap 25', { rate: 10 }, 0],
    ['25 - 0.5*(95 - rate), not above 25', { rate: 99 }, 25],
    ['rate * 0.25 (rounded to two decimals)', { rate: 91 }, 22.75],
    ['floor(0.4*a + 0.6*b)', { a: 90, b: 81.4 }, 84],
    ['ceil(a / b)', { a: 7, b: 2 }, 4],
    ['(sum(months) / 2)*0.9 + management*0.1', { months: [80, 90], management: 50 }, 81.5],
    ['mean(a, b) + 1', { a: 1, b: 2 }, 2.5],
    ['average(inputs) + sum()', { a: 1, b: 2 }, 4.5],
    ['(a + b)(a)', { a: 2, b: 3 }, 10],
    ['a + b = total', { a: 2, b: 3 }, 5],
    ['self-handled + units (all)', { 'self-handled': 2, 'units (all)': 3 }, 5],
    ['closedOnTime - due_to_close', { closed_on_time: 5, dueToClose: 2 }, 3],
    ['基本分－扣分+加分', { 基本分: 100, 扣分: 3.5, 加分: 2 }, 98.5],
    ['rate>=95 -> 25; else 25 - 0.5*(95 - rate)', { rate: 91 }, 23],
    ['满意：100；不满意：0', { level: '满意' }, 100],
    ['100 -> 1.5; >=90 -> 1; else 0', { rate: 100 }, 1.5],
    ['0件：100分；1—3件：90分；4件以上：0分', { 立案数: 3 }, 90]
  ])('%s of %o', async (formula, inputs, printed) => {
    expect(await tell({ ...points, formula, inputs, expected: { points: printed } })).toMatch(/^agrees/)
    expect(await tell({ ...points, formula, inputs, expected: { points: printed + 1 } })).toMatch(/^differs/)
  })

  test.each([
    ['closed / due_to_close * 100, 0 if due_to_close is 0', 0],
    ['closed / due_to_close * 100；分母为零时计0', '0%'],
    ['closed / due_to_close * 100', '—'],
    ['closed / due_to_close * 100', '无数据']
  ])('%s without a denominator', async (formula, percent) => {
    expect(await tell({ formula, inputs: { closed: 0, due_to_close: 0 }, expected: { percent } })).toMatch(
      /^agrees/
    )
  })

  test.each([
    ['', 'figures/missing-formula'],
    ['1 - 0.2 per 10 points below', 'formula/unexpected-token'],
    ['rate ? 1 : 2', 'figures/unreadable-bands'],
    ['rate > other ? 1 : 2', 'figures/unknown-input'],
    ['other > rate ? 1 : 2', 'figures/unknown-input'],
    ['sum(months)', 'figures/unknown-input'],
    [`${'rate*'.repeat(90)}1`, 'figures/number-too-long']
  ])('%s is told as %s', async (formula, code) => {
    expect(await tell({ ...points, formula, inputs: { rate: 99999, months: [1, null] } })).toContain(code)
  })
})

describe('grades as bulletins write them', () => {
  test.each([
    'A(>=90) B(75-89) C(<75)',
    'A（≥90）、B（75～89）、C（＜75）',
    '[90,100] A, [75,90) B, [0,75) C',
    '90<=score<=100: A; 90>score>=75: B; score<75: C',
    '90+ A; 75-90(不含) B; 低于75 C',
    '90分以上为A；75—89分为B；74分及以下为C',
    'at least 90 -> A; 75 or more -> B; below 75 -> C',
    '>=90 A | >=75 B | <75 C',
    'A ≧ 90；B ≧ 75；其余 C',
    'score >= 90 ? "A" : score >= 75 ? B : C',
    [
      { min: 90, grade: 'A' },
      { min: 75, max_exclusive: 90, grade: 'B' },
      { max_exclusive: 75, grade: 'C' }
    ],
    [
      { min_exclusive: 89, max: 100, grade: 'A' },
      { min_exclusive: 74, max: 89, grade: 'B' },
      { max: 74, grade: 'C' }
    ],
    { '>=90': 'A', '75-89': 'B', '<75': 'C' }
  ])('%j', async (formula) => {
    const grade = { kind: 'grade-band', formula, rounding: null }
    const told = await Promise.all(
      [90, 75, 74].map((score) => tell({ ...grade, inputs: { score }, expected: { grade: 'B' } }))
    )
    expect(told).toEqual(['differs A B', 'agrees B B', 'differs C B'])
  })

  test('whose bounds two bands share give none', async () => {
    const bands = {
      kind: 'grade-band',
      formula: '90分以上为A；40—89分为D；40分以下为E',
      inputs: { score: 40 }
    }
    expect(await tell({ ...bands, expected: { grade: 'D' } })).toBe('not-computed figures/overlapping-bands')
    expect(await tell({ ...bands, formula: '1 -> 60; 1-2 -> 50', inputs: { score: 1 } })).toBe(
      'not-computed figures/overlapping-bands'
    )
  })
})

describe('a file as it is found', () => {
  test.each([
    [2, 12.5],
    [{ decimals: 1 }, 12.5],
    [{ decimals: 0, mode: 'HALF_EVEN' }, 12],
    [{ decimals: 0, mode: 'half-down' }, 12],
    [{ decimals: 0, mode: '四舍五入' }, 13],
    [{ decimals: 0, mode: 'truncate' }, 12],
    [{ decimals: 0, mode: 'roundCeiling' }, 13],
    [null, 12.5]
  ])('rounding %j', async (rounding, percent) => {
    const share = { inputs: { closed: 1, due_to_close: 8 }, rounding }
    expect(await tell({ ...share, expected: { percent } })).toMatch(/^agrees/)
    expect(await tell({ ...share, expected: { percent: percent + 1 } })).toMatch(/^differs/)
  })

  test('a half toward zero is only a half', async () => {
    const rounding = { decimals: 0, mode: 'half-down' }
    expect(await tell({ formula: 'a', inputs: { a: 2.51 }, expected: { value: 3 }, rounding })).toMatch(
      /^agrees/
    )
    expect(await tell({ formula: 'a', inputs: { a: -2.5 }, expected: { value: -2 }, rounding })).toMatch(
      /^agrees/
    )
  })

  test.each([
    [{ issuer: undefined, period: null, name: undefined }, 'agrees'],
    [{ expected: 33.33 }, 'agrees'],
    [{ expected: '33.33％' }, 'agrees'],
    [{ inputs: { closed: '1件', due_to_close: '3 件' } }, 'agrees'],
    [{ kind: 'sum', formula: null, inputs: [1, 2, '3'], expected: { total: 6 } }, 'agrees'],
    [{ kind: 'mean', formula: undefined, inputs: { a: 1, b: 2 }, expected: { mean: 1.5 } }, 'agrees'],
    [{ formula: 'a - b', inputs: { a: 1, b: 3.08 }, expected: { difference: '−2.08' } }, 'agrees'],
    [{ printedError: 'one part is missing', expected: { percent: 40 } }, 'printed-error'],
    [{ printed_error: true, expected: { percent: 40 } }, 'printed-error']
  ])('%j', async (change, status) => {
    expect((await tell(change)).split(' ')[0]).toBe(status)
  })

  test.each([
    [{ rounding: { decimals: 2, mode: 'nearest' } }, 'rounding'],
    [{ rounding: '2' }, 'rounding'],
    [{ expected: undefined }, 'expected'],
    [{ formula: { steps: [1, 2] } }, 'formula'],
    [{ formula: [] }, 'formula'],
    [{ formula: [{ min: 1 }] }, 'formula'],
    [{ formula: ['A'] }, 'formula'],
    [{ formula: [{ grade: 'A' }] }, 'formula'],
    [{ issuer: {} }, 'issuer']
  ])('%j is refused', async (change, member) => {
    expect((await check(figure(change))).stderr).toContain(
      `#/vectors/0/${member} error figures/invalid-member`
    )
  })
})

describe('places and missing data', () => {
  const ranking = { kind: 'ranking', formula: 'rank', rounding: undefined }
  test.each([
    [{ 甲: { a: 1, b: 2 }, 乙: { c: 5, d: 5 } }, { 甲: { a: 2, b: 1 }, 乙: { c: 1, d: 1 } }, 'agrees'],
    [{ 甲: { a: 1, b: 2 }, 乙: { c: 5, d: 5 } }, { 甲: { a: 2, b: 1 }, 乙: { c: 3, d: 3 } }, 'differs'],
    [{ 甲: { a: 1, b: 2 }, 乙: { c: 5 } }, { a: 2, b: 1, c: 1 }, 'agrees'],
    [{ scores: { a: 1, b: 2 } }, { ranks: { a: 2, b: 1 } }, 'agrees'],
    [{ a: 88, b: 90, c: 91 }, { a: 3 }, 'agrees'],
    [{ a: 88, b: 90, c: 91 }, { a: 2 }, 'differs'],
    [{ a: 88, b: 90 }, { a: 2, b: 1, note: 'within the group' }, 'agrees']
  ])('%j stand as %j: %s', async (inputs, expected, status) => {
    expect((await tell({ ...ranking, inputs, expected })).split(' ')[0]).toBe(status)
  })

  test('from the smallest, when less is better', async () => {
    const rates = { inputs: { a: 0.5, b: 0.1 }, expected: { a: 2, b: 1 } }
    expect(await tell({ ...ranking, ...rates, formula: 'lower is better' })).toMatch(/^agrees/)
    expect(await tell({ ...ranking, ...rates, formula: '从低到高' })).toMatch(/^agrees/)
  })

  test('that are not printed are named as not checked; without any there is nothing to compare', async () => {
    const { stdout } = await check(figure({ ...ranking, inputs: { a: 1, b: 2 }, expected: { b: 1 } }))
    expect(JSON.parse(stdout)).toMatchObject({ results: [{ status: 'agrees', unchecked: ['a'] }] })
    expect(await tell({ ...ranking, inputs: { a: 1, b: 2 }, expected: { note: 'see below' } })).toBe(
      'not-computed figures/nothing-to-compare'
    )
    expect(await tell({ ...ranking, inputs: { a: 1, b: 2 }, expected: ['b', 'a'] })).toMatch(/^agrees/)
  })

  test('of one unit without cases: no score, never a zero', async () => {
    const missing = { kind: 'missing-data', formula: 'not scored, not ranked', inputs: { orders: 0 } }
    expect(await tell({ ...missing, expected: { score: null, rank: 'not ranked' } })).toBe(
      'agrees score -, rank - score -, rank not ranked'
    )
    expect(await tell({ ...missing, expected: { score: 0 } })).toBe('differs score - score 0')
    expect(await tell({ ...missing, inputs: { orders: 3 }, expected: { score: null } })).toMatch(/^differs/)
  })
})

/** What is told of a total from lost points, beside these rules. */
async function tellTotal(
  inputs: object,
  printed: number,
  ...rules: readonly object[]
): Promise<string | undefined> {
  const total = { kind: 'score-total', formula: '100 - lost points', inputs, expected: { score: printed } }
  const all = [...rules, total].map((one, index) => figure({ ...one, id: `f${index}` }))
  return (await check(...all)).told.at(-1)
}

describe('rules for lost points', () => {
  const rule = {
    kind: 'rate-to-points',
    name: '签收率得分',
    formula: 'max(0, 15 - (100 - rate))',
    inputs: { rate: 90 },
    expected: { points: 5 }
  }
  const total = {
    kind: 'score-total',
    formula: '100 - lost points',
    inputs: { sign_rate: 96, reply_quality_points: '9 of 10' },
    expected: { score: 95 }
  }

  test('are the same whatever they call the rate, and points out of ten are no rate', async () => {
    const same = { ...rule, formula: 'max(0, 15 - (100 - r))' }
    const { told } = await check(figure(rule), figure({ ...same, id: 'b' }), figure({ ...total, id: 'c' }))
    expect(told[2]).toBe('agrees 95.00 95')
  })

  test('may stand in another file', async () => {
    expect(await tell(total)).toBe('not-computed figures/missing-rule')
    const { stdout, status } = await run([
      'figures',
      JSON.stringify({ vectors: [figure(total)] }),
      JSON.stringify({ vectors: [figure(rule)] })
    ])
    expect([status, stdout]).toEqual([0, expect.stringContaining('2 figures: 2 agree')])
  })

  test('of provincial orders are another rule, and hold where there is no other', async () => {
    const base = {
      ...rule,
      name: '回访满意率得分',
      formula: 'max(12.5, 25 - 0.5*max(0, 95 - rate))',
      expected: { points: 22.5 }
    }
    const provincial = {
      ...base,
      name: '省派工单满意率得分',
      formula: 'max(12.5, 25 - 0.5*max(0, 98 - rate))',
      expected: { points: 21 }
    }
    expect(await tellTotal({ satisfaction_rate: 90 }, 97.5, base, provincial)).toBe('agrees 97.50 97.5')
    expect(await tellTotal({ provincial_satisfaction_rate: 90 }, 96, base, provincial)).toBe(
      'agrees 96.00 96'
    )
    expect(await tellTotal({ satisfaction_rate: 90 }, 96, provincial)).toBe('agrees 96.00 96')
  })
})
