import { expect, test } from 'vitest'
import { changeTown, townEvaluation } from '../../test/town-evaluation.js'
import { sampleStandard } from '../../test/sample-standard.js'
import { findCycles } from './find-cycles.js'
import { lintStandard } from './lint-standard.js'

const many = 8000
const { shared } = townEvaluation.schemes
const label = { zh: '示例' }

/** How often each code is given for the town with more entries, each made of its number. */
function countCodes(
  kind: 'schemes' | 'counters',
  make: (at: number) => object
): Readonly<Record<string, number>> {
  const entries = Array.from({ length: many }, (_, at) => [`/${kind}/n${at}`, make(at)])
  const counts: Record<string, number> = {}
  for (const { code } of lintStandard(
    sampleStandard({ evaluation: changeTown(Object.fromEntries(entries)) })
  )) {
    const name = code.replace('evaluation/', '')
    counts[name] = (counts[name] ?? 0) + 1
  }
  return counts
}

/** A scheme that takes the total of another. */
function take(scheme: string): object {
  const [first] = shared !== undefined && 'indicators' in shared ? shared.indicators : []
  const { id, weight, maxPoints, pointsRounding } = first ?? {}
  const points = { rule: 'value' }
  const indicator = { id, label, measure: 'scheme', scheme, take: 'exact', weight, maxPoints, pointsRounding }
  return { ...shared, indicators: [{ ...indicator, points }] }
}

const sum = (counter: string): object => ({ label, plus: [counter], evidence: 'derived' })
const plain = countCodes('schemes', () => ({ ...shared }))

test('a long chain of schemes is told of once, a ring of them too', () => {
  const chain = countCodes('schemes', (at) => take(at === 0 ? 'shared' : `n${at - 1}`))
  expect(chain).toEqual({ ...plain, 'schemes-too-deep': 1 })
  expect(countCodes('schemes', (at) => take(`n${(at + 1) % many}`))).toEqual({
    ...plain,
    'scheme-cycle': 1,
    'schemes-too-deep': 1
  })
})

test('every one of many schemes that take the same total, or one that is not there, is looked at', () => {
  expect(countCodes('schemes', () => take('shared'))).toEqual(plain)
  expect(countCodes('schemes', (at) => take(`none${at}`))).toEqual({ ...plain, 'unknown-scheme': many })
})

test('many counters: a chain, a ring, names that nobody declares', () => {
  expect(countCodes('counters', (at) => sum(at === 0 ? 'closed' : `n${at - 1}`))['unused-counter']).toBe(1)
  expect(countCodes('counters', (at) => sum(`n${(at + 1) % many}`))['counter-cycle']).toBe(many)
  expect(countCodes('counters', () => sum('none'))['unknown-counter-reference']).toBe(many)
})

test('of circles that share a long way, no more are given than anybody breaks', () => {
  const names = Array.from({ length: many }, (_, at) => String(at))
  const graph = new Map(names.map((id, at) => [id, at === many - 1 ? names : [String(at + 1)]]))
  const cycles = Array.from(findCycles(graph), ({ length }) => length)
  expect([cycles.length, cycles[0], cycles[1]]).toEqual([1000, many, many - 1])
})
