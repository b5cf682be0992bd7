import type { Ladder, LadderStep, ResponsibilityPart } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { citeSample, sampleResponsibility } from '../../test/responsibility-fixtures.js'
import { compileResponsibility } from './compile-responsibility.js'

/** What is told of the sample with some of it changed. */
function issuesOf(changes: Partial<ResponsibilityPart>): readonly string[] {
  const result = compileResponsibility(
    { ...sampleResponsibility, ...changes },
    { standard: 'cn.test.handling', cite: citeSample }
  )
  return 'issues' in result ? result.issues.map(({ code, pointer }) => `${code} ${pointer}`) : []
}

/** A ladder of steps with these conditions, all of the order given. */
function ladderOf(triggers: readonly string[], steps: readonly Pick<LadderStep, 'order' | 'when'>[]): Ladder {
  return {
    label: { zh: '阶梯' },
    situation: 'unclear',
    triggers: Object.fromEntries(triggers.map((id) => [id, { label: { zh: id } }])),
    steps: steps.map((step, at) => ({
      id: `step-${at}`,
      decider: 'centre',
      act: 'decide',
      modality: 'must',
      binding: 'not-stated',
      summary: { zh: '步骤' },
      evidence: 'published',
      ...step
    })),
    otherwise: { text: { zh: '无' } },
    evidence: 'published'
  }
}

const on = (fact: string): LadderStep['when'] => ({ fact, operator: 'equal', value: true })

describe('compiling responsibility', () => {
  it('tells nothing of a sound part, and nothing of one without ladders and assignments', () => {
    const { organs, roles } = sampleResponsibility
    expect(issuesOf({})).toEqual([])
    const bare = compileResponsibility(
      { organs, roles, bindings: [] },
      { standard: 'cn.test.bare', cite: citeSample }
    )
    expect(bare).toHaveProperty('responsibility.standard', 'cn.test.bare')
  })

  it('names every entry that does not exist, with its place', () => {
    expect(
      issuesOf({
        bindings: [
          {
            id: 'b',
            role: 'mayor',
            organ: 'palace',
            areas: ['moon'],
            areaGroups: ['stars'],
            evidence: 'published'
          }
        ],
        unassigned: 'stairs'
      })
    ).toEqual([
      'responsibility/unknown-role /bindings/0/role',
      'responsibility/unknown-organ /bindings/0/organ',
      'responsibility/undeclared-area /bindings/0/areas/0',
      'responsibility/unknown-area-group /bindings/0/areaGroups/0',
      'responsibility/unknown-ladder /unassigned'
    ])
  })

  it('type-checks the conditions of ladders', () => {
    const ladder = ladderOf(['a'], [{ order: 1, when: on('b') }])
    const impossible = [{ fact: 'a', operator: 'lessThan', value: 3 } as const]
    expect(issuesOf({ unassigned: 'x', ladders: { x: { ...ladder, impossible } } })).toEqual([
      expect.stringMatching(/^criteria\/\S+ \/ladders\/x\/steps\/0\/when/),
      expect.stringMatching(/^criteria\/\S+ \/ladders\/x\/impossible\/0/)
    ])
  })

  it('finds two steps that come next at once, and shows when', () => {
    const ladder = ladderOf(
      ['a', 'b'],
      [
        { order: 1, when: null },
        { order: 2, when: on('a') },
        { order: 2, when: on('b') }
      ]
    )
    const result = compileResponsibility(
      { ...sampleResponsibility, unassigned: 'x', ladders: { x: ladder } },
      { standard: 'cn.test.handling', cite: citeSample }
    )
    expect(result).toMatchObject({
      issues: [
        {
          code: 'responsibility/ladder-overlap',
          pointer: '/ladders/x/steps/2',
          params: { ladder: 'x', steps: 'step-1, step-2', triggers: 'a=true, b=true' }
        }
      ]
    })
  })

  it('lets steps of one order stand beside each other when they exclude each other, or a contradiction does', () => {
    const either = ladderOf(
      ['a'],
      [
        { order: 2, when: on('a') },
        { order: 2, when: { fact: 'a', operator: 'equal', value: false } }
      ]
    )
    const both = ladderOf(
      ['a', 'b'],
      [
        { order: 1, when: on('a') },
        { order: 1, when: on('b') }
      ]
    )
    const contradiction = { ...both, impossible: [{ all: [on('a'), on('b')] } as never] }
    expect(issuesOf({ unassigned: 'x', ladders: { x: either } })).toEqual([])
    expect(issuesOf({ unassigned: 'x', ladders: { x: contradiction } })).toEqual([])
    expect(issuesOf({ unassigned: 'x', ladders: { x: both } })).toHaveLength(1)
  })

  it('tries all combinations of twelve triggers, and refuses a thirteenth', () => {
    const triggers = Array.from({ length: 13 }, (_, at) => `t${at}`)
    const steps = [{ order: 1, when: on('t0') }]
    expect(issuesOf({ unassigned: 'x', ladders: { x: ladderOf(triggers.slice(0, 12), steps) } })).toEqual([])
    expect(issuesOf({ unassigned: 'x', ladders: { x: ladderOf(triggers, steps) } })).toEqual([
      'responsibility/too-many-triggers /ladders/x/triggers'
    ])
  })

  it('refuses ladders that take too long to try, however they are divided', () => {
    const triggers = Array.from({ length: 12 }, (_, at) => `t${at}`)
    const large = { any: Array.from({ length: 500 }, () => on('t1')) } as LadderStep['when']
    const ladders = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => [id, ladderOf(triggers, [{ order: 1, when: large }])])
    )
    expect(issuesOf({ unassigned: 'a', ladders })).toEqual([
      'responsibility/ladders-too-large /ladders/e',
      'responsibility/ladders-too-large /ladders/f'
    ])
  })
})
