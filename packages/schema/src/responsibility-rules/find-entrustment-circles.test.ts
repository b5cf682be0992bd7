import type { Entrustment } from '@lijie/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findEntrustmentCircles } from './find-entrustment-circles.js'

/** `a>b` with the roles and the days given. */
function entrust(path: string, more: Partial<Entrustment> = {}): Entrustment {
  const [from = '', to = ''] = path.split('>')
  return { id: path.replace('>', '-'), from, to, roles: ['filer'], evidence: 'derived', ...more }
}

function tell(...entrustments: readonly Entrustment[]): string[] {
  return findEntrustmentCircles(entrustments).map(
    ({ code, params, pointer }) => `${code}: ${params['role']}: ${params['organs']} ${pointer}`
  )
}

test('entrustments that lead back are told once, at their first entry', () => {
  expect(tell(entrust('x>a'), entrust('a>b'), entrust('b>c'), entrust('c>a'))).toEqual([
    'responsibility/cyclic-entrustment: filer: a → b → c → a /entrustments/1'
  ])
  expect(tell(entrust('a>a'))).toEqual(['responsibility/cyclic-entrustment: filer: a → a /entrustments/0'])
})

test('a chain, a fork and two ways to one organ are no circle', () => {
  expect(tell(entrust('a>b'), entrust('b>c'), entrust('a>c'), entrust('a>d'), entrust('d>c'))).toEqual([])
})

test('a circle is one of one role', () => {
  expect(tell(entrust('a>b'), entrust('b>a', { roles: ['closer'] }))).toEqual([])
  expect(tell(entrust('a>b', { roles: ['closer', 'filer'] }), entrust('b>a', { roles: ['closer'] }))).toEqual(
    ['responsibility/cyclic-entrustment: closer: a → b → a /entrustments/0']
  )
})

test('a circle is one of days on which all of it holds', () => {
  const before = entrust('a>b', { validTo: '2020-12-31' })
  expect(tell(before, entrust('b>a', { validFrom: '2021-01-01' }))).toEqual([])
  expect(tell(before, entrust('b>a', { validFrom: '2020-12-31' }))).toHaveLength(1)
})

test('a circle is found exactly where some organ reaches itself on some day', () => {
  const organ = fc.constantFrom('a', 'b', 'c', 'd')
  const day = fc.constantFrom('2020-01-01', '2020-01-02', '2020-01-03')
  const one = fc.record({ from: organ, to: organ, validFrom: day, validTo: day })
  fc.assert(
    fc.property(fc.array(one, { maxLength: 8 }), (given) => {
      const entrustments = given.map((dates, at) => ({ ...entrust('a>b'), ...dates, id: `e${at}` }))
      const circular = ['2020-01-01', '2020-01-02', '2020-01-03'].some((on) => {
        const valid = given.filter(({ validFrom, validTo }) => validFrom <= on && on <= validTo)
        return ['a', 'b', 'c', 'd'].some((start) => {
          const reached = new Set<string>(valid.filter(({ from }) => from === start).map(({ to }) => to))
          for (const at of reached) for (const { from, to } of valid) if (from === at) reached.add(to)
          return reached.has(start)
        })
      })
      expect(findEntrustmentCircles(entrustments).length > 0).toBe(circular)
    })
  )
})
