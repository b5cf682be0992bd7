import type { CriteriaPart, Criterion, EquivalentMutant, StandardDocument, VectorFile } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import {
  answers,
  contextOf,
  deadline,
  filing,
  readSmallCity,
  smallCityVectors,
  vectorsOf
} from '../../test/small-city.js'
import { createGroupCompiler } from '../vectors/compile-group.js'
import { createJudge } from './create-judge.js'
import { indexVectors } from './index-vectors.js'
import { judgeDocument } from './judge-document.js'
import { listMutants } from './list-mutants.js'
import { nameMutant } from './mutant.js'
import type { MutationOptions, MutationRun, MutationSubject } from './mutation-run.js'
import { runMutation } from './run-mutation.js'

const city = readSmallCity()

function subjectOf(document: StandardDocument, ...files: readonly VectorFile[]): MutationSubject {
  const { standards, subject } = contextOf(document)
  return { standards, subject, prepare: (one) => one, suites: [{ subject, files }] }
}

function run(subject: MutationSubject, options?: MutationOptions): MutationRun {
  const steps = runMutation(subject, options)
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value
}

function survivorsInRows({ survivors }: MutationRun): readonly string[] {
  return survivors.filter(({ rule }) => rule !== undefined).map((mutant) => nameMutant(mutant))
}

describe('runMutation', () => {
  it('finds that the vectors of the small city notice every change of its rows', () => {
    const result = run(subjectOf(city, smallCityVectors))
    expect(survivorsInRows(result)).toEqual([])
    const { invalid, refused, vector, example } = result.noticed
    expect(invalid + refused + vector + example + result.survivors.length).toBe(result.mutants)
    expect(result.mutants).toBe(listMutants(city).length)
  })

  it('finds the changes that weaker vectors do not notice', () => {
    const [group] = smallCityVectors.groups
    const weak = vectorsOf(
      ...(group?.tests ?? []).filter(
        ({ description }) => !description.includes('25.5') && !description.includes('24')
      )
    )
    expect(survivorsInRows(run(subjectOf(city, weak)))).toContain(
      '["criteria","component/0101/2","/condition/all/1/value","number",[26]]'
    )
  })

  it('finds no change of a row noticed, but for what does not compile, by vectors about something else', () => {
    const workday = answers('a Monday', { workday: '2026-03-02' }, true)
    const { noticed, survivors } = run(subjectOf(city, vectorsOf(workday)))
    expect(noticed.refused).toBeGreaterThan(0)
    expect(survivors.filter(({ rule }) => rule !== undefined).length).toBeGreaterThan(30)
  })

  it('needs the standard under test, and vectors that hold on it as it is', () => {
    const missing = { ...subjectOf(city), standards: new Map(), subject: 'nowhere', suites: [] }
    expect(() => run(missing)).toThrow(expect.objectContaining({ code: 'testing/missing-standard' }))
    const wrong = vectorsOf(filing('0102', { defects: ['missing'] }, { outcome: 'not-filed' }))
    expect(() => run(subjectOf(city, wrong))).toThrow(
      expect.objectContaining({ code: 'testing/failing-vectors' })
    )
  })

  it('counts worked examples as tests of their row', () => {
    const criteria = city.criteria as CriteriaPart
    const example = { facts: { defects: ['missing'], safetyHazard: true }, applies: true } as const
    const rows = criteria.rows.map((row, index): Criterion =>
      index === 0 ? { ...row, examples: [example] } : row
    )
    const document = { ...city, criteria: { ...criteria, rows } }
    expect(
      run(subjectOf(document, vectorsOf(deadline('event/0201/1', '2026-03-09T09:30:00+08:00')))).noticed
        .example
    ).toBeGreaterThan(0)
  })

  it('takes every Nth change as a sample and says how far it is', () => {
    const steps = runMutation(subjectOf(city, smallCityVectors), { every: 10 })
    const total = Math.ceil(listMutants(city).length / 10)
    expect(steps.next()).toEqual({ done: false, value: { done: 1, total, survivors: expect.any(Number) } })
    expect(run(subjectOf(city, smallCityVectors), { every: 10 }).mutants).toBe(total)
  })

  it('sets aside listed equivalents and reports those that match no survivor', () => {
    const { survivors } = run(subjectOf(city, smallCityVectors))
    const reason = { zh: '含义相同' }
    const listed = survivors.map(({ part, pointer, change, to }): EquivalentMutant => {
      return { part: part as 'calendar', pointer, change, to: to as never, reason }
    })
    expect(listed.length).toBeGreaterThan(0)
    const wrong: EquivalentMutant = {
      part: 'calendar',
      pointer: '/nowhere',
      change: 'number',
      to: 1 as never,
      reason
    }
    const result = run(subjectOf(city, smallCityVectors), { equivalents: [...listed, wrong] })
    expect(result).toMatchObject({ survivors: [], score: 1, stale: [wrong] })
    expect(result.listed).toHaveLength(listed.length)
    expect(run(subjectOf(city, smallCityVectors), { equivalents: [wrong], every: 7 }).stale).toEqual([])
  })

  it('proves that some changes mean the same: another hit policy where one row at most can hold', () => {
    const criteria = city.criteria as CriteriaPart
    const rows = criteria.rows.filter(({ id }) => !id.startsWith('component/0101'))
    const [group] = smallCityVectors.groups
    const others = vectorsOf(
      ...(group?.tests ?? []).filter(({ when }) => !JSON.stringify(when).includes('0101'))
    )
    const result = run(subjectOf({ ...city, criteria: { ...criteria, rows } }, others))
    expect(result.proved.map(({ change }) => change)).toEqual(['hit-policy', 'hit-policy', 'hit-policy'])
    expect(survivorsInRows(result)).toEqual([])
  })

  it('proves nothing about limits that no vector asks for', () => {
    const [group] = smallCityVectors.groups
    const filings = vectorsOf(...(group?.tests ?? []).filter(({ when }) => 'filing' in when))
    const survivors = survivorsInRows(run(subjectOf(city, filings)))
    expect(survivors).toContain('["criteria","component/0102/1","/timeLimit/value","number",[2]]')
  })

  it('refuses to start while a vector fails', () => {
    const failing = vectorsOf(filing('0102', { defects: ['missing'] }, { outcome: 'not-filed' }))
    expect(() => run(subjectOf(city, failing))).toThrow(/does not hold/)
  })

  it('judges a change in a row alike, whether it compiles one sub-category or everything', () => {
    const subject = subjectOf(city, smallCityVectors)
    const vectors = indexVectors(subject.suites)
    const compile = createGroupCompiler({ standards: subject.standards, subject: subject.subject })
    const groups = new Map(vectors.map(({ composition, group }) => [composition, compile(group)]))
    const judge = createJudge(subject, city, groups, vectors)
    const rows = listMutants(city).filter(({ rule }) => rule !== undefined)
    const seen = (mutant: (typeof rows)[number]): boolean => judge.notice(mutant) !== null
    const seenInFull = (mutant: (typeof rows)[number]): boolean =>
      judgeDocument(mutant, subject, vectors) !== null
    expect(rows.filter((mutant) => seen(mutant) !== seenInFull(mutant))).toEqual([])
    expect(rows.length).toBeGreaterThan(40)
  })
})
