import type { CriteriaPart, Criterion, StandardDocument, VectorTest } from '@lijie/schema'
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
import { runVectors } from './run-vectors.js'

const city = readSmallCity()
const context = contextOf(city)

function withIdentity(id: string, changes: Partial<StandardDocument['standard']>): StandardDocument {
  return { standard: { ...city.standard, id, ...changes } }
}

describe('runVectors', () => {
  it('finds nothing wrong where every vector holds', () => {
    expect(runVectors(smallCityVectors, context)).toEqual({
      tests: smallCityVectors.groups[0]?.tests.length,
      failures: []
    })
  })

  it('says what a failing vector expected and got, and where it stands', () => {
    const wrong = filing('0102', { defects: ['missing'] }, { outcome: 'not-filed' })
    const { failures } = runVectors(
      vectorsOf(deadline('event/0201/1', '2026-03-09T09:30:00+08:00'), wrong),
      context
    )
    expect(failures).toEqual([
      {
        pointer: '/groups/0/tests/1',
        group: 'the small city',
        test: wrong.description,
        when: wrong.when,
        expected: { gives: { outcome: 'not-filed' } },
        actual: { gives: { outcome: 'filed', criteria: ['component/0102/1'] } }
      }
    ])
  })

  it('compares refusals by their codes', () => {
    const unknown: VectorTest = {
      description: 'no such code',
      when: { filing: { kind: 'component', code: '0199', facts: {} } },
      refused: ['taxonomy/unknown-code']
    }
    expect(runVectors(vectorsOf(unknown), context).failures).toEqual([])
    const other = { ...unknown, refused: ['taxonomy/unknown-kind'] }
    expect(runVectors(vectorsOf(other), context).failures).toMatchObject([
      { actual: { refused: ['taxonomy/unknown-code'] } }
    ])
  })

  it('fails a vector that expects nothing, or both an answer and a refusal', () => {
    const { then: _, ...nothing } = filing('0102', { defects: [] }, { outcome: 'not-filed' })
    const both = { ...filing('0102', { defects: [] }, { outcome: 'not-filed' }), refused: ['x/y'] }
    const { failures } = runVectors(vectorsOf(nothing, both), context)
    expect(failures.map(({ expected }) => expected)).toEqual([null, null])
  })

  it('asks for working time and workdays on the calendar of the rulebook', () => {
    const asked: readonly VectorTest[] = [
      answers('a Saturday', { workday: '2026-03-07' }, false),
      answers('its reason', { workday: '2026-03-07' }, { worked: false, why: 'weekend' }),
      answers(
        'one working day',
        { workingTime: { from: '2026-03-06T00:00:00+08:00', to: '2026-03-07T00:00:00+08:00' } },
        8 * 3_600_000
      ),
      { description: 'not covered', when: { workday: '2027-01-01' }, refused: ['calendar/not-covered'] }
    ]
    expect(runVectors(vectorsOf(...asked), context).failures).toEqual([])
  })

  it('asks what a row records beside its rule', () => {
    const criteria = city.criteria as CriteriaPart
    const prior = { timeLimit: { value: 3, unit: 'work-hour' } }
    const fit = { cases: 3, targets: 2, reproduced: 1, toleranceSeconds: 10 }
    const [first, second, ...others] = criteria.rows as [Criterion, Criterion, ...Criterion[]]
    const derived = { ...first, prior, timeLimit: { value: 2, unit: 'urgent-work-hour', fit } }
    const graded: Criterion = {
      ...second,
      timeLimit: { byAreaGrade: { A: { value: 4, unit: 'work-hour', fit } }, fallback: 'refuse' }
    }
    const recording = contextOf({ ...city, criteria: { ...criteria, rows: [derived, graded, ...others] } })
    const asked = vectorsOf(
      answers('both', { recorded: 'component/0101/1' }, { prior, fit }),
      answers('by grade', { recorded: 'component/0101/2' }, { fit: { A: fit } }),
      answers('nothing', { recorded: 'event/0201/1' }, {}),
      {
        description: 'no such row',
        when: { recorded: 'event/0201/9' },
        refused: ['time-limits/unknown-criterion']
      }
    )
    expect(runVectors(asked, recording).failures).toEqual([])
  })

  it('composes a group of the standards that it names, and refuses what cannot be composed', () => {
    const rival = { ...withIdentity('rival-city', {}), criteria: city.criteria }
    const [test] = vectorsOf(filing('0102', { defects: [] }, { outcome: 'not-filed' })).groups[0]?.tests ?? []
    const group = { description: 'g', on: '2026-03-02', tests: [test as VectorTest] }
    const both = contextOf(city, rival as StandardDocument)
    expect(runVectors({ groups: [group] }, both).failures).toEqual([])
    expect(runVectors({ groups: [{ ...group, standards: ['rival-city'] }] }, both).failures).toMatchObject([
      { actual: { refused: ['rulebook/conflicting-parts'] } }
    ])
  })

  it('uses drafts only in groups that allow them', () => {
    const draft: StandardDocument = { ...city, standard: { ...city.standard, status: 'draft' } }
    const [group] = vectorsOf(filing('0102', { defects: [] }, { outcome: 'not-filed' })).groups
    expect(runVectors({ groups: [group as never] }, contextOf(draft)).failures).toMatchObject([
      { actual: { refused: ['rulebook/draft-not-allowed'] } }
    ])
    const allowed = { ...group, allowDraft: true } as never
    expect(runVectors({ groups: [allowed] }, contextOf(draft)).failures).toEqual([])
  })

  it('asks a calendar alone in a plain frame, under its own dates of validity', () => {
    const calendar: StandardDocument = {
      ...withIdentity('office', { effectiveFrom: '2026-01-01' }),
      ...(city.calendar && { calendar: city.calendar }),
      ...(city.zones && { zones: city.zones })
    }
    const limit = { value: 2, unit: 'work-hour' }
    const asked: readonly VectorTest[] = [
      answers('a Monday', { workday: '2026-03-02' }, true),
      answers(
        'two work hours',
        { deadline: { limit, startedAt: '2026-03-06T17:30:00+08:00' } },
        '2026-03-09T09:30:00+08:00'
      )
    ]
    expect(runVectors(vectorsOf(...asked), contextOf(calendar)).failures).toEqual([])
    const early: VectorTest = {
      description: 'not in force',
      when: { workday: '2026-03-02' },
      refused: ['rulebook/not-in-force']
    }
    const group = { description: 'the year before', on: '2025-12-31', tests: [early] }
    expect(runVectors({ groups: [group] }, contextOf(calendar)).failures).toEqual([])
  })
})
