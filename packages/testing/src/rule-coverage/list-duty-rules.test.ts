import type { VectorTest } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { cameraTownVectors } from '../../test/camera-town-vectors.js'
import { duties, evaluators, readCameraTown, statuses, vectorsOf } from '../../test/camera-town.js'
import { contextOf } from '../../test/small-city.js'
import { measureHandling } from './measure-handling.js'

const town = readCameraTown()

/** Rules and sides that these vectors do not show. */
function gapsOf(...tests: readonly VectorTest[]): readonly string[] {
  const { items = [] } = measureHandling([vectorsOf(...tests)], contextOf(town)) ?? {}
  return items.flatMap(({ kind, rule, missing }) => missing.map((side) => `${kind} ${rule} ${side}`))
}

describe('duties that tests exercise both ways', () => {
  it('are all those of the town', () => {
    const measured = measureHandling([cameraTownVectors], contextOf(town))
    expect(measured?.items.filter(({ missing }) => missing.length > 0)).toEqual([])
    expect(measured?.shares).toMatchObject({
      duty: { covered: 16, total: 16 },
      breach: { covered: 10, total: 10 },
      penalty: { covered: 2, total: 2 },
      evaluation: { covered: 2, total: 2 }
    })
  })

  it('need to apply and not to apply, unless they always do', () => {
    expect(gapsOf(statuses({ place: 'street' }, { build: 'owed' }))).toEqual(
      expect.arrayContaining([
        'duty rules/build false',
        'breach rules/build true',
        'breach rules/build false'
      ])
    )
    const always = gapsOf(statuses({}, { 'publish-plan': 'owed' }))
    expect(always).not.toContain('duty rules/publish-plan false')
    expect(always).not.toContain('duty rules/publish-plan true')
    expect(always).toContain('breach rules/publish-plan true')
  })

  it('show nothing while they are not known', () => {
    expect(gapsOf(statuses({}, { build: 'needs' }))).toEqual(
      expect.arrayContaining(['duty rules/build true', 'duty rules/build false'])
    )
  })

  it('do not ask for a breach of what is only encouraged, or of a right', () => {
    const gaps = gapsOf()
    expect(gaps).toContain('breach rules/share false')
    expect(gaps).not.toContain('breach rules/share true')
    expect(gaps.filter((gap) => /breach rules\/(turn-away|emergency-mode|upkeep)/.test(gap))).toEqual([])
  })

  it('show that a penalty does not follow only where a rule that it is about is asked', () => {
    const other = statuses({ place: 'street', installed: true }, { build: 'met' })
    expect(gapsOf(other)).toContain('penalty penalties/fine false')
    const asked = statuses({ place: 'street' }, { 'no-dormitory': 'not-applicable' })
    for (const test of [asked, duties({}, null)])
      expect(gapsOf(test)).not.toContain('penalty penalties/fine false')
  })

  it('find evaluations, and miss them elsewhere', () => {
    expect(gapsOf(evaluators('builder', null)).filter((gap) => gap.startsWith('evaluation'))).toEqual([
      'evaluation evaluations/yearly-review false',
      'evaluation evaluations/police-check true'
    ])
  })
})
