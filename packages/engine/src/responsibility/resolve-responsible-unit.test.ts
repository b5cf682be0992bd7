import type { Criterion } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { citeSample, compileSample, sampleResponsibility } from '../../test/responsibility-fixtures.js'
import { isRefusal } from '../kernel/index.js'
import type { ResponsibilityRules, ResponsibleUnitInput } from './case-situation.js'
import { explainResponsibleUnit, resolveResponsibleUnit } from './resolve-responsible-unit.js'

const row: Criterion = {
  id: 'event/0201/1',
  article: '1',
  summary: { zh: '路面不洁' },
  condition: null,
  timeLimit: { value: 1, unit: 'work-day' } as never,
  disposing: ['园林绿化局', '区中心'],
  evidence: 'published'
}
const rows: Readonly<Record<string, Criterion>> = {
  'event/0201/1': row,
  'event/0201/2': { ...row, id: 'event/0201/2', disposing: ['园林绿化局', '气象台'] },
  'event/0201/3': { ...row, id: 'event/0201/3', disposing: [] }
}
const rules: ResponsibilityRules = {
  responsibility: compileSample(),
  criterionOf: (id) => (Object.hasOwn(rows, id) ? rows[id] : undefined),
  cite: (part, rule, article, evidence, leaves) =>
    citeSample(`${part} ${rule} ${leaves.join()}`, article, evidence)
}
const place = { area: 'north', on: '2026-03-04' }

/** The answer, or the codes of the refusal. */
function ask(input: Partial<ResponsibleUnitInput>): unknown {
  const decision = resolveResponsibleUnit(rules, { kind: 'event', ...place, ...input })
  return isRefusal(decision) ? decision.refused.map(({ code }) => code) : decision.value
}

/** Everything that rules ask of an event in the north that none of them covers. */
const uncovered = { code: '0201', unitGrid: '990102002001001', bodies: [] }

describe('the responsible unit', () => {
  it('is that of the first rule whose every part matches, with its citation', () => {
    expect(resolveResponsibleUnit(rules, { kind: 'event', area: 'park', on: '2026-03-04' })).toMatchObject({
      value: { outcome: 'assigned', disposing: ['greening'], supervising: ['centre'], assignment: 'park' },
      because: [{ rule: 'assignments/park', article: '第八条' }]
    })
    const lamp = { kind: 'component', code: '0105', ownership: 'public' }
    expect(ask(lamp)).toMatchObject({ disposing: ['lamps'], supervising: [] })
  })

  it('is asked for what an earlier rule depends on, and not beyond it', () => {
    expect(ask({ kind: 'component', code: '0105' })).toEqual({ outcome: 'needs', facts: ['ownership'] })
    expect(ask({ kind: 'component', ownership: 'public' })).toEqual({ outcome: 'needs', facts: ['code'] })
    expect(ask({ kind: 'component' })).toEqual({ outcome: 'needs', facts: ['code', 'ownership'] })
    expect(ask({ code: '0201' })).toEqual({ outcome: 'needs', facts: ['unitGrid'] })
    expect(ask({ code: '0201', unitGrid: '990102002001001' })).toEqual({
      outcome: 'needs',
      facts: ['bodies']
    })
  })

  it('is the organ of the area of the case for a class that has one in each', () => {
    expect(ask({ unitGrid: '990102001002003' })).toMatchObject({ disposing: ['district@north'] })
    expect(ask({ unitGrid: '990102001002003', area: '990102' })).toMatchObject({
      disposing: ['district@north']
    })
  })

  it('is a member of an open class where the rule names one', () => {
    expect(ask({ ...uncovered, unitGrid: '990103002001001', area: 'south' })).toMatchObject({
      disposing: ['unit:south-cleaning']
    })
  })

  it('is the owner, as an organ or under a name of one', () => {
    const owned = { kind: 'component', code: '0101', ownership: 'private' }
    expect(ask(owned)).toEqual({ outcome: 'needs', facts: ['owner'] })
    expect(ask({ ...owned, owner: 'unit:lamp-company' })).toMatchObject({ disposing: ['unit:lamp-company'] })
    expect(ask({ ...owned, owner: '路灯所' })).toMatchObject({ disposing: ['lamps'] })
    expect(ask({ ...owned, owner: '某公司' })).toEqual(['responsibility/unknown-body'])
  })

  it('is whom the criterion names, through aliases', () => {
    const { bodies: _bodies, ...asked } = uncovered
    expect(ask({ ...asked, criterion: 'event/0201/1' })).toMatchObject({
      disposing: ['greening', 'district@north'],
      assignment: 'named'
    })
    expect(
      resolveResponsibleUnit(rules, { kind: 'event', ...place, ...asked, criterion: 'event/0201/1' })
    ).toMatchObject({ because: [{ rule: 'assignments/named' }, { rule: 'criteria event/0201/1 disposing' }] })
    expect(ask({ ...asked, bodies: ['园林绿化局'] })).toEqual({ outcome: 'needs', facts: ['criterion'] })
    expect(ask({ ...asked, criterion: 'event/0201/2' })).toEqual(['responsibility/unknown-body'])
    expect(ask({ ...asked, bodies: ['greening'], criterion: 'event/0201/3' })).toEqual([
      'responsibility/criterion-without-body'
    ])
  })

  it('is unclear where no rule covers the case, with the ladder that follows', () => {
    expect(resolveResponsibleUnit(rules, { kind: 'event', ...place, ...uncovered })).toMatchObject({
      value: { outcome: 'unclear', ladder: 'unclear' },
      because: [{ rule: 'ladders/unclear', article: '第二十五条' }]
    })
    const { unassigned: _unassigned, ...rest } = sampleResponsibility
    const bare = { ...rules, responsibility: compileSample(rest) }
    expect(resolveResponsibleUnit(bare, { kind: 'event', ...place, ...uncovered })).toMatchObject({
      value: { outcome: 'unclear', ladder: null },
      because: []
    })
  })

  it('is refused for wrong input, all of it at once', () => {
    expect(
      ask({ kind: 'thing', unitGrid: '990103001002003', ownership: 'mine', criterion: 'event/0201/9' })
    ).toEqual([
      'taxonomy/unknown-kind',
      'responsibility/unit-grid-outside-area',
      'responsibility/unknown-ownership',
      'responsibility/unknown-criterion'
    ])
    expect(ask({ area: 'moon', unitGrid: '1' })).toEqual(['responsibility/unknown-area'])
    expect(ask({ unitGrid: '99010300100200' })).toEqual(['responsibility/invalid-unit-grid'])
    expect(
      resolveResponsibleUnit({ ...rules, responsibility: null }, { kind: 'event', ...place })
    ).toMatchObject({
      refused: [{ code: 'responsibility/no-responsibility' }]
    })
  })

  it('is explained by every rule looked at, up to the one that decided', () => {
    const { decision, traces } = explainResponsibleUnit(rules, {
      kind: 'event',
      ...place,
      unitGrid: '990102001002003'
    })
    expect(decision).toMatchObject({ value: { assignment: 'first-street' } })
    expect(traces.map(({ assignment, truth }) => [assignment, truth])).toEqual([
      ['park', 0],
      ['lamps', 0],
      ['owned', 0],
      ['first-street', 2]
    ])
    expect(traces[1]?.parts).toEqual([
      { part: 'kind', truth: 0 },
      { part: 'code', truth: 0 },
      { part: 'ownership', truth: 1 }
    ])
  })
})
