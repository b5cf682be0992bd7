import type { Condition } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { diffConditions } from './diff-conditions.js'

const is = (fact: string, value = true): Condition => ({ fact, operator: 'equal', value })
const over = (value: number): Condition => ({ fact: 'area', operator: 'greaterThan', value })
const codes = (...value: string[]): Condition => ({ fact: 'part', operator: 'in', value })

describe('diffConditions', () => {
  it('finds nothing in another order of members and of listed codes', () => {
    const a: Condition = { all: [is('a'), { any: [over(1), is('b')] }] }
    const b: Condition = { all: [{ any: [is('b'), over(1)] }, is('a')] }
    expect(diffConditions(a, b)).toEqual([])
    expect(diffConditions(codes('x', 'y'), codes('y', 'x'))).toEqual([])
  })

  it('goes down to the leaf, with the place in both', () => {
    const a: Condition = { any: [is('a'), { not: { all: [is('b'), over(1)] } }] }
    const b: Condition = { any: [{ not: { all: [over(2), is('b')] } }, is('a')] }
    expect(diffConditions(a, b)).toEqual([
      { before: over(1), after: over(2), pointers: ['/any/1/not/all/1', '/any/0/not/all/0'], within: 'all' }
    ])
  })

  it('takes a single condition for a group of one', () => {
    expect(diffConditions(is('a'), { all: [is('a'), is('b')] })).toEqual([
      { after: is('b'), pointers: ['/all/1', '/all/1'], within: 'all' }
    ])
    expect(diffConditions({ any: [is('a'), is('b')] }, is('b'))).toEqual([
      { before: is('a'), pointers: ['/any/0', '/any/0'], within: 'any' }
    ])
  })

  it('gives the whole where nothing is in common', () => {
    expect(diffConditions({ all: [is('a'), is('b')] }, { any: [is('a'), is('b')] })).toHaveLength(1)
    expect(diffConditions({ all: [is('a'), is('b')] }, { all: [is('c'), is('d')] })).toHaveLength(1)
  })
})
