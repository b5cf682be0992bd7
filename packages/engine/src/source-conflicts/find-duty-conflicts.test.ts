import type { DutiesPart, DutyRule } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { findDutyConflicts } from './find-duty-conflicts.js'

const summary = { zh: '示例' }
const fact = (zh: string, en: string): { type: 'boolean'; label: { zh: string; en: string } } => ({
  type: 'boolean',
  label: { zh, en }
})
const facts: NonNullable<DutiesPart['facts']> = {
  planned: fact('计划移动', 'planned move'),
  damaged: fact('损坏', 'damaged')
}
const base = {
  of: ['user'],
  summary,
  concept: 'restore',
  article: '第十九条',
  evidence: 'published'
} as const
const when = (name: string): { fact: string; operator: 'equal'; value: true } => ({
  fact: name,
  operator: 'equal',
  value: true
})
const hours = (value: number): { value: number; unit: string } => ({ value, unit: 'hour' })

const limited = (id: string, value: number, more: object = {}): DutyRule => ({
  ...base,
  id,
  kind: 'obligation',
  limit: hours(value),
  ...more
})

function find(...rules: readonly DutyRule[]): readonly unknown[] {
  return findDutyConflicts({ facts, subjects: {}, rules }).map(({ code, pointer, params }) => ({
    code,
    pointer,
    witness: params['witness']
  }))
}

describe('rules of one text about one act', () => {
  const move: DutyRule = { ...base, id: 'move', kind: 'obligation', when: when('planned'), limit: hours(24) }
  const repair: DutyRule = {
    ...base,
    id: 'repair',
    kind: 'obligation',
    when: when('damaged'),
    limit: hours(72)
  }

  it('are told with a case where both of two limits apply', () => {
    expect(find(move, repair)).toEqual([
      {
        code: 'duties/limits-overlap',
        pointer: '/rules/1',
        witness: expect.stringMatching(/planned move.*damaged|damaged.*planned move/)
      }
    ])
  })

  it('are sound where they exclude each other, agree, or are about different acts', () => {
    const apart = { ...repair, unless: when('planned') } as const
    expect(find(move, apart)).toEqual([])
    expect(find(move, { ...repair, limit: hours(24) })).toEqual([])
    expect(find(move, { ...repair, concept: 'other' })).toEqual([])
  })

  it('are told where a prohibition meets a duty, gravely while nobody says which goes before', () => {
    const duty: DutyRule = { ...base, id: 'build', kind: 'obligation' }
    const ban: DutyRule = { ...base, id: 'ban', kind: 'prohibition', when: when('damaged') }
    expect(find(duty, ban)).toMatchObject([{ code: 'duties/prohibition-against-duty', pointer: '/rules/1' }])
    expect(find({ ...ban, overrides: ['build'] }, duty)).toMatchObject([
      { code: 'duties/prohibition-inside-duty', pointer: '/rules/0' }
    ])
  })

  it('are told once where one prohibition goes before several duties', () => {
    const duty: DutyRule = { ...base, id: 'build', kind: 'obligation', article: '第八条第（一）项' }
    const more: DutyRule = { ...duty, id: 'mend', article: '第八条第（二）项' }
    const ban: DutyRule = { ...base, id: 'ban', kind: 'prohibition', overrides: ['build', 'mend'] }
    const found = findDutyConflicts({ facts, subjects: {}, rules: [duty, more, ban] })
    expect(found.map(({ code, params }) => [code, params['rules'], params['articles']])).toEqual([
      ['duties/prohibition-inside-duty', 'build, mend', '第十九条, 第八条第（一）项, 第八条第（二）项']
    ])
    const second = { ...ban, overrides: ['build'] } as const
    expect(
      findDutyConflicts({ facts, subjects: {}, rules: [duty, more, second] }).map(({ code }) => code)
    ).toEqual(['duties/prohibition-inside-duty', 'duties/prohibition-against-duty'])
  })

  it('that apply to all cases meet in any case', () => {
    const duty: DutyRule = { ...base, id: 'build', kind: 'obligation' }
    expect(find(duty, { ...base, id: 'ban', kind: 'prohibition' })).toMatchObject([{ witness: 'any case' }])
  })

  it('are told where the search is not finished', () => {
    const issues = findDutyConflicts({ facts, subjects: {}, rules: [move, repair] }, { stepsPerQuestion: 1 })
    expect(issues.map(({ code }) => code)).toEqual(['duties/conflict-not-searched'])
  })
})

describe('what goes before', () => {
  it('is settled between two limits where either rule overrides the other', () => {
    expect(find(limited('a', 1), limited('b', 2))).toHaveLength(1)
    expect(find(limited('a', 1), limited('b', 2, { overrides: ['a'] }))).toEqual([])
    expect(find(limited('a', 1, { overrides: ['b'] }), limited('b', 2))).toEqual([])
  })

  it('is settled where a duty is the exception to a prohibition', () => {
    const ban: DutyRule = { ...base, id: 'ban', kind: 'prohibition' }
    const duty: DutyRule = { ...base, id: 'duty', kind: 'obligation', overrides: ['ban'] }
    expect(find(ban, duty)).toEqual([])
  })

  it('is looked up in a bounded number of pairs, and what is left out is told', () => {
    const many = Array.from({ length: 60 }, (_, place) => limited(`r${place}`, place + 1))
    const issues = findDutyConflicts({ facts, subjects: {}, rules: many })
    expect(issues).toHaveLength(1001)
    expect(issues.at(-1)).toMatchObject({
      code: 'duties/conflicts-left-out',
      params: { looked: 1000, leftOut: 770 }
    })
  })
})
