import type { CoverageItem, CoverageRule, StandardPart } from '@lijie/schema'
import { expect, it } from 'vitest'
import { countCoverage } from './count-coverage.js'

const rule = (state: CoverageRule['state'], why?: CoverageRule['why']): CoverageRule => ({
  id: 'a1',
  summary: { zh: '示例' },
  state,
  ...(why !== undefined && { why })
})
const standardOf = (...coverage: CoverageItem[]): StandardPart => ({ coverage }) as unknown as StandardPart

it('counts articles and rules by state, and reasons of rules carried as text', () => {
  const one = standardOf(
    { article: '第一条', state: 'executable', rules: [rule('executable'), rule('text-only', 'delegated')] },
    { article: '第二条', state: 'not-available' }
  )
  const other = standardOf({
    article: '第一条',
    state: 'text-only',
    rules: [rule('text-only', 'delegated'), rule('not-normative', 'delegated')]
  })
  const { articles, rules, carried } = countCoverage(one, other)
  expect(articles).toEqual({
    total: 3,
    executable: 1,
    'text-only': 1,
    'not-normative': 0,
    'not-available': 1
  })
  expect(rules).toEqual({ total: 4, executable: 1, 'text-only': 2, 'not-normative': 1 })
  expect(carried).toMatchObject({ delegated: 2, effect: 0 })
  expect(countCoverage().rules.total).toBe(0)
  expect(countCoverage({} as unknown as StandardPart).articles.total).toBe(0)
})
