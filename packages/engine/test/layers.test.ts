import type { OverrideChange } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { computeDeadline, decideFiling } from '../src/index.js'
import {
  city,
  createChange,
  createLayer,
  createOverrides,
  createRows,
  errorsOf,
  national,
  nationalRow,
  rulebookOf
} from './layer-fixtures.js'

/** One error at a place of overrides.json. */
function at(code: string, pointer: string): unknown {
  return [[code, 'overrides.json', pointer]]
}

function limitOn(on: string): unknown {
  return rulebookOf([national, city], { on }).limitOf('component/0101/2')?.limit
}

/** What stands against a city with these changes. */
function refuse(...changes: readonly OverrideChange[]): unknown {
  return errorsOf([national, createLayer('test.heir', ['test.national-base'], createOverrides(...changes))])
}

const day = { value: 1, unit: 'calendar-day' } as const
const hours = { value: 4, unit: 'urgent-hour' } as const
const startedAt = '2021-06-01T10:00:00+08:00'

describe('a standard on top of another', () => {
  it('adds its own entries behind those of its base, and replaces the values of the part', () => {
    const { parts } = rulebookOf([national, city])
    expect(parts.criteria?.rows.map(({ id }) => id)).toEqual([
      'component/0101/1',
      'component/0101/2',
      'component/0102/1',
      'component/0901/1'
    ])
    expect(parts.taxonomy?.editions.component?.id).toBe('test-national+city')
    expect(parts.taxonomy?.categories.map(({ code }) => code)).toEqual(['01', '09'])
    expect(parts.facts).toBe(national.facts)
    expect(parts.evaluation).toBeUndefined()
  })

  it('replaces a whole entry and keeps its place', () => {
    const row = nationalRow('component/0101/1', { timeLimit: hours })
    const layer = createLayer('test.heir', ['test.national-base'], createRows(row))
    const { parts } = rulebookOf([national, layer])
    expect(parts.criteria?.rows.map(({ id }) => id)).toEqual(national.criteria?.rows.map(({ id }) => id))
    expect(parts.criteria?.rows[0]).toBe(row)
    expect(parts.criteria?.conditions).toEqual(national.criteria?.conditions)
  })

  it('does not copy the entries it takes over', () => {
    const { parts } = rulebookOf([national, city])
    expect(parts.criteria?.rows[0]).toBe(national.criteria?.rows[0])
  })

  it('keeps the values of a part that it does not give again', () => {
    const startEvent = { zh: '派遣' }
    const timeLimits = national.timeLimits!
    const base = { ...national, timeLimits: { ...timeLimits, startEvent } }
    const layer = createLayer('test.heir', ['test.national-base'], { timeLimits })
    const rulebook = rulebookOf([base, layer])
    expect(rulebook.parts.timeLimits?.startEvent).toEqual(startEvent)
    expect(rulebook.provenanceOf('time-limits', '', 'startEvent')?.standard).toBe('test.national-base')
    expect(rulebook.provenanceOf('time-limits', '', 'computedWallTime')?.standard).toBe('test.heir')
  })

  it('is refused without its base, in a circle, and when a part is given twice by strangers', () => {
    expect(errorsOf([city])[0]?.[0]).toBe('rulebook/missing-standard')
    const a = createLayer('test.a', ['test.b'])
    const b = createLayer('test.b', ['test.a'])
    expect(errorsOf([national, a, b])).toEqual([['layers/cyclic-extends', 'standard.json', '/extends']])
    expect(errorsOf([createLayer('test.a', ['test.a'])])).toContainEqual([
      'layers/cyclic-extends',
      'standard.json',
      '/extends'
    ])
    const stranger = createLayer('test.stranger', [], createRows(nationalRow('component/0101/1')))
    expect(errorsOf([national, stranger])).toEqual([['rulebook/conflicting-parts', undefined, undefined]])
  })

  it('may not give a fact another type or unit', () => {
    const label = { zh: '安全隐患' }
    const facts = { facts: { safetyHazard: { type: 'integer', label } } } as const
    const layer = createLayer('test.heir', ['test.national-base'], { facts })
    expect(errorsOf([national, layer])).toEqual([
      ['layers/fact-redefined', 'facts.json', '/facts/safetyHazard']
    ])
    const same = { facts: { safetyHazard: { type: 'boolean', label } } } as const
    const heir = createLayer('test.heir', ['test.national-base'], { facts: same })
    expect(rulebookOf([national, heir]).parts.facts?.facts['safetyHazard']?.label).toEqual(label)
  })

  it('may not give one key twice', () => {
    const rows = createRows(nationalRow('component/0101/1'), nationalRow('component/0101/1'))
    expect(errorsOf([national, createLayer('test.heir', ['test.national-base'], rows)])).toEqual([
      ['layers/duplicate-key', 'criteria.json', '/rows/1']
    ])
  })

  it('is blamed in its own file for what it breaks', () => {
    const condition = { fact: 'colour', operator: 'equal', value: true } as const
    const row = nationalRow('component/0101/2', { condition })
    const layer = createLayer('test.heir', ['test.national-base'], createRows(row))
    expect(errorsOf([national, layer])).toEqual([
      ['criteria/unknown-fact', 'criteria.json', '/rows/0/condition/fact']
    ])
    const changed = createOverrides(createChange('component/0101/2', { condition }))
    expect(errorsOf([national, createLayer('test.heir', ['test.national-base'], changed)])).toEqual([
      ['criteria/unknown-fact', 'overrides.json', '/changes/0/set/condition/fact']
    ])
    const top = createLayer('test.top', ['test.heir'], createRows(nationalRow('component/0101/1')))
    expect(errorsOf([national, layer, top])).toEqual([
      ['criteria/unknown-fact', 'test.heir/criteria.json', '/rows/0/condition/fact']
    ])
  })
})

describe('a dated change', () => {
  it('leaves parts that nobody can write to', () => {
    const { criteria } = rulebookOf([national, city], { on: '2023-01-01' }).parts
    const parts = [criteria, criteria?.rows, ...(criteria?.rows ?? [])]
    expect(parts.every((part) => Object.isFrozen(part))).toBe(true)
  })

  it('holds from its day on, until its last day, and the later of two wins', () => {
    expect(limitOn('2021-12-31')).toEqual({ value: 3, unit: 'calendar-day' })
    expect(limitOn('2022-01-01')).toEqual(day)
    expect(limitOn('2023-06-30')).toEqual(day)
    expect(limitOn('2023-07-01')).toEqual(hours)
    expect(limitOn('2023-09-30')).toEqual(hours)
    expect(limitOn('2023-10-01')).toEqual(day)
  })

  it('takes an entry away with null, and a value', () => {
    const ask = { kind: 'component', code: '0102', facts: { defects: ['missing'] } }
    expect(decideFiling(rulebookOf([national, city], { on: '2023-12-31' }), ask)).toHaveProperty('value')
    expect(decideFiling(rulebookOf([national, city], { on: '2024-01-01' }), ask)).toMatchObject({
      refused: [{ code: 'criteria/missing-rows' }]
    })
    const closing = createOverrides(createChange('component/0101/2', { closing: null }))
    const { parts } = rulebookOf([national, createLayer('test.heir', ['test.national-base'], closing)])
    expect(parts.criteria?.rows[1]).not.toHaveProperty('closing')
  })

  it('sets null where null is a value', () => {
    const open = createOverrides(createChange('component/0101/2', { condition: null }))
    const rulebook = rulebookOf([national, createLayer('test.heir', ['test.national-base'], open)])
    expect(rulebook.parts.criteria?.rows[1]?.condition).toBeNull()
    expect(decideFiling(rulebook, { kind: 'component', code: '0101', facts: { defects: [] } })).toMatchObject(
      {
        value: { outcome: 'filed', criteria: ['component/0101/2'] }
      }
    )
  })

  it('changes a standard of its own, units, named conditions, policies and domains too', () => {
    const own = createOverrides(
      createChange('component/0101/2', { timeLimit: day }),
      createChange('units/urgent-hour', { minutes: 30 }, { part: 'time-limits' }),
      createChange('conditions/hazard', {
        condition: { fact: 'safetyHazard', operator: 'equal', value: false }
      }),
      createChange('closingActions/restored', { label: { zh: '已恢复' } }),
      { ...createChange('', { hitPolicy: { policy: 'all', evidence: 'derived' } }), key: undefined as never }
    )
    const changes = own.overrides.changes.map((change) => {
      const { key, ...rest } = change
      return key === undefined ? rest : change
    })
    const rulebook = rulebookOf([{ ...national, overrides: { changes } }])
    expect(rulebook.parts.criteria).toMatchObject({
      hitPolicy: { policy: 'all' },
      conditions: { hazard: { value: false } },
      closingActions: { restored: { zh: '已恢复' } }
    })
    expect(rulebook.timeLimits.units.get('urgent-hour')).toMatchObject({ milliseconds: 1_800_000 })
    expect(rulebook.provenanceOf('criteria', '', 'hitPolicy')?.standard).toBe('test.national-base')
  })

  it('is refused when its key, its value or its form is wrong, each at its place', () => {
    const key = 'component/0101/2'
    expect(refuse(createChange('component/0101/9', { timeLimit: day }))).toEqual(
      at('layers/dangling-key', '/changes/0/key')
    )
    expect(refuse(createChange('component/0101/9', { timeLimit: day }, { from: '2030-01-01' }))).toEqual(
      at('layers/dangling-key', '/changes/0/key')
    )
    expect(refuse(createChange(key, { note: null }))).toEqual(
      at('layers/dangling-leaf', '/changes/0/set/note')
    )
    expect(refuse(createChange(key, { id: 'component/0101/3' }))).toEqual(
      at('layers/fixed-leaf', '/changes/0/set/id')
    )
    expect(refuse(createChange('conditions/hazard', { condition: null }))).toEqual(
      at('layers/fixed-leaf', '/changes/0/set/condition')
    )
    expect(refuse(createChange(key, { timeLimit: { value: 0, unit: 'calendar-day' } }))).toEqual(
      at('document/number-too-small', '/changes/0/set/timeLimit/value')
    )
    expect(refuse(createChange(key, { timelimit: day }))).toEqual(
      at('document/unknown-property', '/changes/0/set/timelimit')
    )
    expect(refuse(createChange('conditions/hazard', null))).toEqual([
      ['criteria/unknown-condition', 'test.national-base/criteria.json', '/rows/0/condition/all/1/condition']
    ])
    expect(refuse(createChange(key, { timeLimit: day }), createChange(key, { timeLimit: hours }))).toEqual(
      at('layers/duplicate-change', '/changes/1/set/timeLimit')
    )
  })

  it('is refused when nothing is given to check its result with', () => {
    const codes = errorsOf([national, city], { on: '2022-01-01', validatePart: undefined as never })
    expect(codes).toEqual([['layers/missing-validator', 'overrides.json', '']])
    expect(errorsOf([national, city], { on: '2021-12-31', validatePart: undefined as never })).toEqual([])
  })
})

describe('every value remembers who says it', () => {
  it('a deadline cites the city that changed the limit, a filing the national table', () => {
    const rulebook = rulebookOf([national, city], { on: '2022-01-01' })
    expect(rulebook.provenanceOf('criteria', 'component/0101/2', 'timeLimit')).toEqual({
      standard: 'test.layered-city',
      version: '1.0.0'
    })
    expect(rulebook.provenanceOf('criteria', 'component/0101/2', 'condition')?.standard).toBe(
      'test.national-base'
    )
    expect(rulebook.provenanceOf('criteria', 'component/0101/2')?.standard).toBe('test.national-base')
    expect(rulebook.provenanceOf('criteria', 'component/0101/2', 'note')).toBeUndefined()
    expect(rulebook.provenanceOf('criteria', 'component/0101/7')).toBeUndefined()
    expect(rulebook.provenanceOf('facts', 'safetyHazard', 'type')?.standard).toBe('test.national-base')
    const filing = decideFiling(rulebook, {
      kind: 'component',
      code: '0101',
      facts: { defects: ['damaged'] }
    })
    expect('because' in filing && filing.because[0]).toMatchObject({
      standard: 'test.national-base',
      article: '表1'
    })
    const deadline = computeDeadline(rulebook, { criterion: 'component/0101/2', startedAt })
    expect(
      'because' in deadline && deadline.because.map(({ standard, article }) => [standard, article])
    ).toEqual([
      ['test.layered-city', '补充规定第一条'],
      ['test.national-base', 'time-limits.json']
    ])
  })

  it('a unit whose minutes a standard changed is cited from it', () => {
    const changed = createOverrides(
      createChange('units/urgent-hour', { minutes: 30 }, { part: 'time-limits' })
    )
    const rulebook = rulebookOf([national, createLayer('test.heir', ['test.national-base'], changed)])
    expect(rulebook.timeLimits.units.get('urgent-hour')?.because[0]).toMatchObject({
      standard: 'test.heir',
      article: '修改决定'
    })
    const worded = createOverrides(
      createChange('units/urgent-hour', { label: { zh: '急时' } }, { part: 'time-limits' })
    )
    const renamed = rulebookOf([national, createLayer('test.heir', ['test.national-base'], worded)])
    expect(renamed.timeLimits.units.get('urgent-hour')?.because[0]?.standard).toBe('test.national-base')
  })
})
