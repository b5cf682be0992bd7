import { expect, it } from 'vitest'
import { compileTown } from '../../test/duties-fixtures.js'
import { findEvaluators } from './find-evaluators.js'

const { duties } = compileTown()

function find(subject: string): unknown {
  const decision = findEvaluators(duties, subject)
  if ('refused' in decision) return decision.refused.map(({ code }) => code)
  return decision.value.map(({ evaluation, evaluator, through, sinks }) => [
    evaluation,
    evaluator,
    through,
    sinks.map(({ id }) => id)
  ])
}

it('finds evaluations of a subject, and of those that take it in', () => {
  expect(find('owner')).toEqual([
    ['yearly-review', 'town-office', ['anybody'], ['report']],
    ['police-check', 'police', ['owner'], ['file']]
  ])
  expect(find('builder')).toEqual([['yearly-review', 'town-office', ['anybody'], ['report']]])
})

it('does not find evaluations of those that a subject takes in', () => {
  expect(find('anybody')).toEqual([['yearly-review', 'town-office', ['anybody'], ['report']]])
  expect(find('police')).toEqual([])
})

it('cites them, and refuses what is no subject', () => {
  expect(findEvaluators(duties, 'builder')).toMatchObject({
    because: [{ rule: 'evaluations/yearly-review' }]
  })
  expect(find('constructor')).toEqual(['duties/unknown-subject'])
  expect(findEvaluators(null, 'owner')).toMatchObject({ refused: [{ code: 'duties/no-duties' }] })
})
