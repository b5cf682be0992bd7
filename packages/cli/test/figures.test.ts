import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { check, figure, tell, type Report } from './figures/check-figures.js'
import { run } from './run-in-process.js'

const published = new URL('figures/published-figures.json', import.meta.url)

describe('published figures', () => {
  test('all agree but the one whose parts do not add up, which is told and not reproduced', async () => {
    const { status, stdout } = await run(['figures', published.pathname, '--json'])
    const { figures, counts, results } = JSON.parse(stdout) as Report
    expect(counts).toEqual({ agrees: 114, 'printed-error': 1, differs: 0, 'not-computed': 0 })
    expect([status, figures, results.length]).toEqual([0, 115, 115])
    expect(results.find((one) => one.status === 'printed-error')).toMatchObject({
      id: 'xc2002-01',
      computed: '19895',
      printed: '19903'
    })
    expect(results.find(({ id }) => id === 'uc-45')?.unchecked).toEqual(['colour'])
  })

  test('every printed number that is changed in its last place is found', async () => {
    const { vectors } = JSON.parse(readFileSync(published, 'utf8')) as { vectors: Record<string, object>[] }
    const numbers = vectors.filter((one) =>
      Object.values(one['expected'] ?? {}).some((value) => typeof value === 'number')
    )
    const single = numbers.filter(
      ({ kind, printedError }) => String(kind) !== 'ranking' && printedError === undefined
    )
    const changed = single.map(({ expected, ...one }) => {
      const [[key, value] = ['', 0]] = Object.entries(expected ?? {}) as [string, number][]
      const decimals = String(value).split('.')[1]?.length ?? 0
      return { ...one, expected: { [key]: Number((value + 10 ** -decimals).toFixed(decimals)) } }
    })
    // Rules of the same file stay as they are: they hold by their formula, not by their printed points.
    const { status, stdout } = await run(['figures', '-', '--json'], {
      stdin: JSON.stringify({ vectors: changed })
    })
    const { results } = JSON.parse(stdout) as Report
    expect(status).toBe(1)
    expect(results.filter((one) => one.status !== 'differs').map(({ id }) => id)).toEqual([])
    expect(results.length).toBeGreaterThan(95)
  })

  test('are told in lines, in both languages', async () => {
    const stdin = JSON.stringify({ vectors: [figure({}), figure({ id: 'b', expected: { percent: 33.34 } })] })
    const { status, stdout } = await run(['figures', '-'], { stdin })
    expect(stdout).toBe(`a  结案率: agrees (33.33)
b  结案率: differs: computed 33.33, printed 33.34

2 figures: 1 agree, 0 printed errors, 1 differ, 0 cannot be computed.
`)
    expect(status).toBe(1)
    const zh = await run(['figures', '-', '--lang', 'zh'], { stdin })
    expect(zh.stdout).toContain('b  结案率: 不一致：算得 33.33，公布 33.34')
    expect(zh.stdout).toContain('共 2 项：一致 1 项，印刷错误 0 项，不一致 1 项，无法计算 0 项。')
  })
})

describe('a figure', () => {
  test('that is said to be a printed error and is none is told as agreeing', async () => {
    const stdin = JSON.stringify({ vectors: [figure({ printedError: true })] })
    expect((await run(['figures', '-'], { stdin })).stdout).toContain(
      'agrees (33.33) (said to be a printed error'
    )
    expect(await tell({ printedError: true, expected: { percent: 33 } })).toBe('printed-error 33.33 33')
  })

  test('takes names in words, in snake case, with _percent, and counts for a rate', async () => {
    expect(await tell({ formula: 'closed / due to close × 100' })).toBe('agrees 33.33 33.33')
    expect(await tell({ formula: 'closed / dueToClose' })).toBe('agrees 33.33 33.33')
    expect(await tell({ formula: 'rate = closed / [due-to-close] * 100%' })).toBe('agrees 33.33 33.33')
    const points = { formula: 'max(0, 25 - (100 - rate))', expected: { points: 5 }, kind: 'rate-to-points' }
    expect(await tell({ ...points, inputs: { rate_percent: '80%' } })).toBe('agrees 5.00 5')
    expect(await tell({ ...points, inputs: { on_time: 80 } })).toBe('agrees 5.00 5')
    expect(await tell({ ...points, inputs: { counts: '4/5' } })).toBe('agrees 5.00 5')
    expect(await tell({ ...points, inputs: { rate_percent: 81, counts: '4/5' } })).toBe(
      'differs figures/contradicting-inputs'
    )
  })

  test('is an exact decimal, never a float', async () => {
    const half = { formula: 'a', expected: { value: 1.01 }, inputs: { a: 1.005 } }
    expect(await tell(half)).toBe('agrees 1.01 1.01')
    expect(
      await tell({
        formula: 'a + b',
        inputs: { a: 0.1, b: '1,234.2' },
        expected: { total: 1234.3 },
        rounding: undefined
      })
    ).toBe('agrees 12343/10 1234.3')
    expect(await tell({ formula: 'a * 10000000', inputs: { a: '1e-7' }, expected: { total: 1 } })).toBe(
      'agrees 1.00 1'
    )
  })

  test('adds up, or is the mean', async () => {
    expect(
      await tell({ formula: 'sum', inputs: { a: 1, b: 2.5 }, expected: { total: 3.5 }, kind: 'sum' })
    ).toBe('agrees 3.50 3.5')
    expect(await tell({ formula: 'mean', inputs: { a: 1, b: 2.5 }, expected: { score: 1.75 } })).toBe(
      'agrees 1.75 1.75'
    )
    expect(await tell({ formula: 'sum', inputs: { a: 1, b: null } })).toBe(
      'not-computed figures/unknown-input'
    )
  })

  test('adds up the parts of a list or of a table, and leaves words about rounding aside', async () => {
    const parts = { formula: 'sum of the parts', inputs: { a: [1, 2], b: { x: 3 } }, expected: { total: 6 } }
    expect(await tell(parts)).toBe('agrees 6.00 6')
    expect(await tell({ formula: 'closed / due_to_close * 100, rounded half up' })).toBe('agrees 33.33 33.33')
  })

  test('without a denominator has none, also where none is printed', async () => {
    const inputs = { closed: 0, due_to_close: 0 }
    expect(await tell({ inputs })).toBe('not-computed figures/zero-divisor')
    expect(await tell({ inputs, expected: { percent: null } })).toBe('agrees null null')
  })

  test('that cannot be computed says why', async () => {
    expect(await tell({ formula: 'closed / accepted' })).toBe('not-computed figures/unknown-input')
    expect(await tell({ formula: 'closed / ' })).toBe('not-computed formula/unexpected-end')
    expect(await tell({ formula: '__proto__' })).toBe('not-computed figures/unknown-input')
    expect(await tell({ expected: { text: 'about a third', other: 1 } })).toBe(
      'not-computed figures/nothing-to-compare'
    )
  })
})

describe('places', () => {
  const ranking = {
    kind: 'ranking',
    formula: 'competition rank, descending',
    inputs: { a: 97.5, b: 98, c: 97.5, d: null, e: 1 }
  }

  test('are shared by equal scores, and who has no score has none', async () => {
    expect(await tell({ ...ranking, expected: { a: 2, b: 1, c: 2, e: 4 } })).toMatch(/^agrees/)
    expect(await tell({ ...ranking, expected: { a: 2, b: 1, c: 3, e: 4 } })).toBe(
      'differs a 2, b 1, c 2, d -, e 4 a 2, b 1, c 3, d -, e 4'
    )
    expect(await tell({ ...ranking, expected: { a: 2, b: 1, c: 2, d: 5, e: 4 } })).toMatch(/^differs/)
    expect(await tell({ ...ranking, expected: { a: 2, b: 1, c: 2, e: 4, x: 6 } })).toMatch(/^differs .* x 6$/)
    expect(await tell({ ...ranking, formula: 'dense rank', expected: { a: 2, b: 1, c: 2, e: 3 } })).toMatch(
      /^agrees/
    )
    expect(await tell({ ...ranking, formula: 'ascending', expected: { a: 2, b: 4, c: 2, e: 1 } })).toMatch(
      /^agrees/
    )
  })

  test('go to those with data, the others stand last without a score', async () => {
    const missing = { kind: 'missing-data', formula: 'no data, no place', inputs: { a: 98, b: null, c: 99 } }
    expect(await tell({ ...missing, expected: { order: ['c', 'a'], b: 'no data' } })).toBe(
      'agrees c, a, b - c, a'
    )
    expect(await tell({ ...missing, expected: { order: ['a', 'c'] } })).toMatch(/^differs/)
    expect(await tell({ ...missing, expected: { order: ['c', 'a', 'b'] } })).toMatch(/^differs/)
    expect(await tell({ ...missing, expected: { order: ['c', 'a'], b: 0 } })).toBe(
      'differs c, a, b - c, a, b 0'
    )
  })
})

test('a file of another form is refused with every fault in its place', async () => {
  const bad = await check(
    { id: 'a', inputs: 3, formula: 'x', rounding: { decimals: 99, mode: 'x' } },
    figure({ id: 'a' })
  )
  expect(bad.status).toBe(2)
  expect(bad.stderr).toContain('#/vectors/0/inputs error figures/invalid-member')
  expect(bad.stderr).toContain('#/vectors/0/rounding error figures/invalid-member')
  expect(bad.stderr).toContain('#/vectors/1/id error figures/duplicate-id')
  const none = await run(['figures', '{"figures": []}'])
  expect([none.status, none.stderr]).toEqual([2, expect.stringContaining('figures/missing-vectors')])
  expect((await run(['figures', 'no-such-file.json'])).status).toBe(2)
})
