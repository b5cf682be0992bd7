import { compileVocabulary } from '@lijie/engine'
import type { CriteriaPart, Criterion, FactsPart } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { readSmallCity } from '../../test/small-city.js'
import { runExamples } from './run-examples.js'

const city = readSmallCity()
const vocabulary = compileVocabulary(city.facts as FactsPart)

function run(examples: NonNullable<Criterion['examples']>): ReturnType<typeof runExamples> {
  const criteria = city.criteria as CriteriaPart
  const rows = criteria.rows.map((row, index) => (index === 0 ? { ...row, examples } : row))
  return runExamples({ ...criteria, rows }, vocabulary)
}

describe('runExamples', () => {
  it('accepts examples that say true, false and unknown rightly', () => {
    const examples = [
      { facts: { defects: ['missing'], safetyHazard: true }, applies: true },
      { facts: { defects: [] }, applies: false },
      { facts: { defects: ['missing'] }, applies: 'unknown' }
    ] as const
    expect(run(examples)).toEqual({ tests: 3, failures: [] })
  })

  it('names the row, the place and what it really gives', () => {
    expect(run([{ facts: { defects: ['missing'] }, applies: true }]).failures).toEqual([
      {
        criterion: 'component/0101/1',
        pointer: '/rows/0/examples/0',
        facts: { defects: ['missing'] },
        expected: 'true',
        actual: 'unknown'
      }
    ])
  })

  it('does not decide on facts that make no sense', () => {
    const [failure] = run([{ facts: { defects: 'missing' }, applies: true }]).failures
    expect(failure?.actual).toMatchObject([{ code: 'facts/wrong-type', pointer: '/defects' }])
  })
})
