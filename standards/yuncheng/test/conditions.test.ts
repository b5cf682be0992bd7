import { describe, expect, test } from 'vitest'
import { evaluate, type TestFacts, type TestTruth } from './condition-truth.js'
import { criteria, groupRows, readFilingVectors, type FilingVector } from './read-part.js'

const truths = { true: 2, unknown: 1, false: 0 } as const
const rowsOf = groupRows()
const vectors = readFilingVectors()

interface RowTruth {
  readonly id: string
  readonly truth: TestTruth
}

function evaluateRows({ when }: FilingVector): readonly RowTruth[] {
  const { kind, code, facts } = when.filing
  return (rowsOf.get(`${kind}/${code}`) ?? []).map(({ id, condition }) => ({
    id,
    truth: condition === null ? 2 : evaluate(condition, facts)
  }))
}

function agrees(vector: FilingVector): boolean {
  const rows = evaluateRows(vector)
  const { outcome, criteria: filed = [] } = vector.then
  if (outcome === 'not-filed') return rows.every(({ truth }) => truth === 0)
  if (outcome === 'needs') return rows.some(({ truth }) => truth === 1)
  return filed.every((id) => rows.some((row) => row.id === id && row.truth === 2))
}

function evaluateExample(id: string, facts: TestFacts): TestTruth {
  const condition = criteria.rows.find((row) => row.id === id)?.condition
  return condition === undefined || condition === null ? 2 : evaluate(condition, facts)
}

describe('the conditions', () => {
  test('agree with every golden vector, which are judged from the table without them', () => {
    expect(vectors.length).toBeGreaterThan(2000)
    const wrong = vectors.filter((vector) => !agrees(vector)).map(({ description }) => description)
    expect(wrong).toEqual([])
  })

  test('agree with the examples that rows carry', () => {
    const examples = criteria.rows.flatMap(({ id, examples: own = [] }) =>
      own.map(({ facts, applies }) => ({ id, facts, applies }))
    )
    expect(new Set(examples.map(({ id }) => id)).size).toBeGreaterThanOrEqual(12)
    const wrong = examples.filter(
      ({ id, facts, applies }) => evaluateExample(id, facts) !== truths[`${applies}`]
    )
    expect(wrong).toEqual([])
  })

  test('are each met by some vector and missed by another', () => {
    const all = vectors.flatMap((vector) => evaluateRows(vector))
    const having = (wanted: TestTruth): number =>
      new Set(all.filter(({ truth }) => truth === wanted).map(({ id }) => id)).size
    expect(having(2)).toBe(519)
    expect(having(0)).toBe(519)
  })
})
