import { expect, it } from 'vitest'
import { askRule, compileTown, withRule } from '../../test/duties-fixtures.js'
import type { DutyAnswer } from './duties-answer.js'

const town = compileTown()

function judge(goodCameras: number, cameras: number, stormCameras: number, rules = town): DutyAnswer {
  return askRule(rules, 'good-order', { goodCameras, cameras, stormCameras })
}

function withReading(reading: string): ReturnType<typeof compileTown> {
  const excluded = {
    count: 'stormCameras',
    reading,
    label: { zh: '风暴损坏的', en: 'those lost to a storm' }
  }
  return withRule('good-order', { excluded })
}

it('a share is compared exactly: 95 of 100 reaches 95 %, 94 does not', () => {
  expect(judge(95, 100, 0).status).toBe('met')
  expect(judge(94, 100, 0).status).toBe('breached')
  expect(judge(950_000_000_000_000, 1_000_000_000_000_001, 0).status).toBe('breached')
})

it('without a declared reading both are computed, and refused where they differ', () => {
  const { status, refusal, measured } = judge(94, 100, 1)
  expect([status, refusal?.code]).toEqual(['refused', 'duties/reading-undeclared'])
  expect(refusal?.params).toMatchObject({ first: '94/99', second: '95/100', limit: '95/100' })
  expect(measured).toEqual([
    { reading: 'leaves-total', good: 94, total: 99 },
    { reading: 'counts-as-good', good: 95, total: 100 }
  ])
  expect(judge(90, 100, 1).status).toBe('breached')
  expect(judge(99, 100, 1).status).toBe('met')
})

it('a declared reading decides', () => {
  expect(judge(94, 100, 1, withReading('leaves-total')).status).toBe('breached')
  expect(judge(94, 100, 1, withReading('counts-as-good')).status).toBe('met')
})

it('nothing below the line is no share', () => {
  expect(judge(0, 0, 0)).toMatchObject({ status: 'refused', refusal: { code: 'duties/empty-total' } })
  expect(judge(0, 5, 5, withReading('leaves-total')).refusal?.code).toBe('duties/empty-total')
  expect(judge(0, 5, 5, withReading('counts-as-good')).status).toBe('met')
  expect(judge(0, 5, 5).refusal?.code).toBe('duties/reading-undeclared')
})

it('counts that do not fit are refused', () => {
  expect(judge(6, 5, 0).refusal?.code).toBe('duties/counts-do-not-fit')
  expect(judge(5, 5, 1).refusal?.code).toBe('duties/counts-do-not-fit')
})

it('waits for every figure', () => {
  expect(askRule(town, 'good-order', { cameras: 3 })).toMatchObject({
    status: 'needs',
    facts: ['goodCameras', 'stormCameras']
  })
})

it('a number is compared as it is where there is no total', () => {
  const two = withRule('good-order', { total: undefined, excluded: undefined, atLeast: 2 })
  expect(askRule(two, 'good-order', { goodCameras: 2 }).status).toBe('met')
  expect(askRule(two, 'good-order', { goodCameras: 1 })).toMatchObject({
    status: 'breached',
    measured: [{ reading: 'plain', good: 1, total: null }]
  })
})
