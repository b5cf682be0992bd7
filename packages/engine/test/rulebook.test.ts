import type { StandardDocument } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { loadStandards } from '../../../scripts/load-standards.mjs'
import { prepareStandards } from '../src/calendar-compiler/index.js'
import {
  compileRulebook,
  computeDeadline,
  decideFiling,
  isEngineError,
  pinStandard,
  tryCompileRulebook,
  type CompileOptions,
  type Rulebook
} from '../src/index.js'

const loaded = loadStandards() as { readonly document: StandardDocument }[]
const prepared = prepareStandards(loaded.map(({ document }) => document))
const byId = new Map(prepared.map((document) => [document.standard.id, document]))
const yuncheng = byId.get('cn.yuncheng.case-standard')!
const boston = byId.get('us.boston.service-targets')!
const office = byId.get('cn-office-08-12-14-18')!
const daysOff = byId.get('cn.gov.state-council-days-off')!
const bound: CompileOptions = { on: '2026-03-02', bind: { 'working-shifts': 'cn-office-08-12-14-18' } }

function codesOf(standards: readonly StandardDocument[], options: CompileOptions): string[] {
  const result = tryCompileRulebook(standards, options)
  return 'issues' in result
    ? result.issues.filter(({ severity }) => severity === 'error').map(({ code }) => code)
    : []
}

function bindTo(version: string): CompileOptions {
  return { on: '2026-03-02', bind: { 'working-shifts': { standard: 'cn-office-08-12-14-18', version } } }
}

function withHeader(
  document: StandardDocument,
  header: Partial<StandardDocument['standard']>
): StandardDocument {
  return { ...document, standard: { ...document.standard, ...header } }
}

function dueOf(rulebook: Rulebook, criterion: string, startedAt: string): string {
  const decision = computeDeadline(rulebook, { criterion, startedAt })
  return 'refused' in decision ? decision.refused.map(({ code }) => code).join() : decision.value.iso
}

describe('compileRulebook', () => {
  it('binds the delegated shifts and counts on them', () => {
    const rulebook = compileRulebook([yuncheng, office, daysOff], bound)
    expect(dueOf(rulebook, 'component/0101/2', '2026-03-02T16:00:00+08:00')).toBe('2026-03-03T10:00:00+08:00')
  })

  it('leaves what is not bound unresolved: urgent limits still compute, work hours are refused', () => {
    const rulebook = compileRulebook([yuncheng], { on: '2026-03-02' })
    expect(rulebook.calendar).toBeNull()
    expect(dueOf(rulebook, 'component/0101/1', '2026-03-02T16:00:00+08:00')).toBe('2026-03-02T18:00:00+08:00')
    expect(dueOf(rulebook, 'component/0101/2', '2026-03-02T16:00:00+08:00')).toBe(
      'time-limits/unresolved-delegation'
    )
  })

  it('cites the standard, its hash, and the calendar that was counted on', () => {
    const rulebook = compileRulebook([yuncheng, office, daysOff], bound)
    const decision = computeDeadline(rulebook, {
      criterion: 'component/0101/2',
      startedAt: '2026-03-02T16:00:00+08:00'
    })
    const cited =
      'value' in decision ? decision.because.map(({ standard, rule }) => `${standard} ${rule}`) : []
    expect(cited).toEqual([
      'cn.yuncheng.case-standard component/0101/2',
      'cn.yuncheng.case-standard units/work-hour',
      'cn-office-08-12-14-18 calendar',
      'cn.gov.state-council-days-off calendar'
    ])
    const filing = decideFiling(rulebook, {
      kind: 'component',
      code: '0101',
      facts: { defects: ['missing'], safetyHazard: true }
    })
    expect('because' in filing && filing.because[0]?.hash).toBe(pinStandard(yuncheng).hash)
  })

  it('throws an EngineError that carries every issue', () => {
    const error = (() => {
      try {
        return compileRulebook([yuncheng, yuncheng], { on: 'today', bind: { shifts: 'x' } })
      } catch (thrown) {
        return thrown
      }
    })()
    expect(isEngineError(error, 'rulebook/cannot-compile')).toBe(true)
    const codes = isEngineError(error) ? error.issues.map(({ code }) => code) : []
    expect(codes).toContain('rulebook/bad-date')
    expect(codes).toContain('rulebook/duplicate-standard')
    expect(codes).toContain('rulebook/unknown-slot')
  })
})

describe('putting standards together is refused', () => {
  it('when a draft is not asked for, and allowed when it is', () => {
    const draft = withHeader(yuncheng, { status: 'draft' })
    expect(codesOf([draft], { on: '2026-03-02' })).toEqual(['rulebook/draft-not-allowed'])
    expect(codesOf([draft], { on: '2026-03-02', allowDraft: true })).toEqual([])
  })

  it('when a standard is repealed, not yet or no longer in force on the date', () => {
    const repealed = withHeader(yuncheng, { status: 'repealed' })
    expect(codesOf([repealed], { on: '2026-03-02' })).toEqual(['rulebook/repealed'])
    const replayed = withHeader(repealed, { effectiveFrom: '2010-01-01', effectiveTo: '2020-12-31' })
    expect(codesOf([replayed], { on: '2015-01-01' })).toEqual([])
    expect(codesOf([replayed], { on: '2021-01-01' })).toEqual(['rulebook/not-in-force'])
    const dated = withHeader(yuncheng, { effectiveFrom: '2026-03-02', effectiveTo: '2026-12-31' })
    expect(codesOf([dated], { on: '2026-03-01' })).toEqual(['rulebook/not-in-force'])
    expect(codesOf([dated], { on: '2026-03-02' })).toEqual([])
    expect(codesOf([dated], { on: '2026-12-31' })).toEqual([])
    expect(codesOf([dated], { on: '2027-01-01' })).toEqual(['rulebook/not-in-force'])
  })

  it('names what applied before it, where it repeals that', () => {
    const harbin = byId.get('cn.harbin.order-218')!
    const result = tryCompileRulebook([harbin], { on: '2010-05-31' })
    const told = 'issues' in result ? result.issues : []
    expect(told.map(({ code }) => code)).toEqual(['rulebook/not-in-force', 'rulebook/predecessor-applied'])
    expect(told[1]?.params).toEqual({
      id: 'cn.harbin.order-218',
      from: '2010-06-01',
      predecessor: 'Harbin interim measures for carrying out digital urban management (哈政发法字[2006]33号)',
      predecessorZh: '哈尔滨市实施数字化城市管理暂行办法（哈政发法字[2006]33号）'
    })
    expect(codesOf([harbin], { on: '2010-06-01' })).toEqual([])
    const coded = withHeader(yuncheng, {
      effectiveFrom: '2026-01-01',
      repeals: ['旧标准', { standard: 'cn.old' }]
    })
    const before = tryCompileRulebook([coded, office, daysOff], { ...bound, on: '2025-01-01' })
    expect(
      'issues' in before && before.issues.find(({ code }) => code === 'rulebook/predecessor-applied')?.params
    ).toMatchObject({
      predecessor: '旧标准, cn.old',
      predecessorZh: '旧标准、cn.old'
    })
  })

  it('when two standards give the same part: no rows are dropped unnoticed', () => {
    const codes = codesOf([yuncheng, boston], { on: '2026-03-02' })
    expect(new Set(codes)).toEqual(new Set(['rulebook/conflicting-parts']))
    const stranger = withHeader(yuncheng, { id: 'cn.other' })
    expect(new Set(codesOf([yuncheng, stranger], { on: '2026-03-02' }))).toEqual(
      new Set(['rulebook/conflicting-parts'])
    )
    const heir = withHeader(yuncheng, { id: 'cn.other', extends: ['cn.yuncheng.case-standard'] })
    expect(codesOf([yuncheng, heir], { on: '2026-03-02' })).toEqual([])
    expect(codesOf([heir], { on: '2026-03-02' })).toEqual(['rulebook/missing-standard'])
  })

  it('when a date does not exist, or is no date', () => {
    expect(codesOf([yuncheng], { on: '2026-02-30' })).toEqual(['rulebook/bad-date'])
    expect(codesOf([yuncheng], { on: '2026-03-02', knownAt: '2026-13-01' })).toEqual(['rulebook/bad-date'])
  })

  it('when another version than the bound one is given', () => {
    expect(codesOf([yuncheng, office, daysOff], bindTo('9.9.9'))).toEqual(['rulebook/wrong-version'])
    expect(codesOf([yuncheng, office, daysOff], bindTo(office.standard.version))).toEqual([])
  })

  it('when a part, a bound standard, its days off or a zone table is missing', () => {
    expect(codesOf([office, daysOff], { on: '2026-03-02' })).toEqual([
      'rulebook/missing-part',
      'rulebook/missing-part',
      'rulebook/missing-part',
      'rulebook/missing-part'
    ])
    expect(codesOf([yuncheng], bound)).toEqual(['rulebook/missing-standard'])
    expect(codesOf([yuncheng, office], bound)).toEqual(['rulebook/missing-standard'])
    const toDaysOff = { on: '2026-03-02', bind: { 'working-shifts': 'cn.gov.state-council-days-off' } }
    expect(codesOf([yuncheng, daysOff], toDaysOff)).toEqual(['rulebook/wrong-slot-part'])
    const { zones: _left, ...bare } = yuncheng
    expect(codesOf([bare], { on: '2026-03-02' })).toEqual(['rulebook/missing-zone-table'])
  })

  it('when a part is missing, but for those that deadlines do not need where nothing else is asked', () => {
    const { criteria: _criteria, facts: _facts, taxonomy: _taxonomy, ...units } = yuncheng
    const onlyTime = { on: '2026-03-02', onlyTime: true } as const
    expect(codesOf([units], { on: '2026-03-02' })).toHaveLength(3)
    expect(codesOf([units], onlyTime)).toEqual([])
    expect(codesOf([{ ...units, criteria: yuncheng.criteria! }], onlyTime)).toEqual([
      'rulebook/missing-part',
      'rulebook/missing-part'
    ])
    expect(codesOf([office, daysOff], onlyTime)).toEqual(['rulebook/missing-part'])
    const rulebook = compileRulebook([units], onlyTime)
    expect(rulebook.timeLimits.units.size).toBeGreaterThan(0)
    expect(rulebook.limitOf('component/0101/1')).toBeUndefined()
  })

  it('warns when the source of an instrument in force does not say since when', () => {
    const result = tryCompileRulebook([withHeader(yuncheng, { status: 'in-force' })], { on: '2026-03-02' })
    expect('rulebook' in result && result.rulebook.warnings.map(({ code }) => code)).toEqual([
      'rulebook/effective-date-unknown'
    ])
  })
})

describe('hashes', () => {
  it('change with the content of a standard and not with the order of its keys or its zone tables', () => {
    const reordered = Object.fromEntries(Object.entries(yuncheng).toReversed()) as unknown as StandardDocument
    expect(pinStandard(reordered).hash).toBe(pinStandard(yuncheng).hash)
    const { zones: _left, ...bare } = yuncheng
    expect(pinStandard(bare).hash).toBe(pinStandard(yuncheng).hash)
    expect(pinStandard(withHeader(yuncheng, { version: '0.1.1' })).hash).not.toBe(pinStandard(yuncheng).hash)
  })

  it('of a rulebook change with the date, the bindings, the day of knowledge and the zone tables', () => {
    const standards = [yuncheng, office, daysOff]
    const hashes = [
      compileRulebook(standards, bound),
      compileRulebook(standards, { ...bound, on: '2026-03-03' }),
      compileRulebook(standards, { on: '2026-03-02' }),
      compileRulebook(standards, { ...bound, knownAt: '2026-01-01' }),
      compileRulebook([yuncheng, office], { on: '2026-03-02' })
    ].map(({ hash }) => hash)
    expect(new Set(hashes).size).toBe(hashes.length)
    expect(compileRulebook(standards, bound).hash).toBe(hashes[0])
  })
})

describe('a compiled rulebook', () => {
  it('cannot be changed through the documents it was made from', () => {
    const own = structuredClone(yuncheng)
    Object.freeze(own.criteria)
    compileRulebook([own], { on: '2026-03-02' })
    const row = own.criteria?.rows[0] as { timeLimit: { value: number } }
    expect(() => {
      row.timeLimit.value = 99
    }).toThrow(TypeError)
  })

  it('keeps its hash when the caller uses the options and the list again', () => {
    const to = { standard: 'cn-office-08-12-14-18', version: office.standard.version }
    const options = { on: '2026-03-02', bind: { 'working-shifts': to } }
    const list = [yuncheng, office, daysOff]
    const { hash } = compileRulebook(list, structuredClone(options))
    const rulebook = compileRulebook(list, options)
    options.on = '2027-03-02'
    options.bind['working-shifts'].version = '9.9.9'
    list.push(boston)
    expect(rulebook.hash).toBe(hash)
    expect([rulebook.options.on, rulebook.documents.length]).toEqual(['2026-03-02', 3])
  })

  it('has one hash, whatever the order of its standards', () => {
    expect(compileRulebook([daysOff, office, yuncheng], bound).hash).toBe(
      compileRulebook([yuncheng, office, daysOff], bound).hash
    )
  })

  it('cites edition, version and hash of every standard, calendars too', () => {
    const rulebook = compileRulebook([yuncheng, office, daysOff], bound)
    const startedAt = '2026-03-02T16:00:00+08:00'
    const decision = computeDeadline(rulebook, { criterion: 'component/0101/2', startedAt })
    const cited = 'because' in decision ? decision.because : []
    const pins = new Map(rulebook.pins.map((pin) => [pin.id, pin]))
    expect(cited.length).toBe(4)
    for (const { standard, edition, version, hash } of cited) {
      expect(pins.get(standard)).toMatchObject({ id: standard, edition, version, hash })
    }
  })

  it('does not cite a row for a limit that the row does not set', () => {
    const rulebook = compileRulebook([yuncheng], { on: '2026-03-02' })
    const limit = { value: 3, unit: 'urgent-work-hour' }
    const asked = { criterion: 'component/0101/1', limit, startedAt: '2026-03-02T16:00:00+08:00' }
    const decision = computeDeadline(rulebook, asked)
    expect('because' in decision && decision.because.map(({ rule }) => rule)).toEqual([
      'units/urgent-work-hour'
    ])
  })

  it('reads the start of a filing question as it reads that of a deadline', () => {
    const rulebook = compileRulebook([yuncheng, office, daysOff], bound)
    const facts = { defects: ['missing', 'damaged'], safetyHazard: true, damagedArea: 30 }
    const ask = (startedAt?: number | string | null): unknown => {
      const decision = decideFiling(rulebook, { kind: 'component', code: '0101', facts, startedAt })
      return 'refused' in decision ? decision.refused.map(({ code }) => code) : decision.value
    }
    const filed = { outcome: 'filed', criteria: ['component/0101/1'] }
    expect(ask('2026-03-02T08:00:00+08:00')).toEqual(filed)
    expect(ask(Date.parse('2026-03-02T08:00:00+08:00'))).toEqual(filed)
    expect(ask()).toEqual(['time-limits/incomparable-limits'])
    expect(ask(null)).toEqual(['time-limits/incomparable-limits'])
    expect(ask('2026-03-02 08:00')).toEqual(['time-limits/invalid-start'])
    expect(ask(Number.NaN)).toEqual(['time-limits/invalid-start'])
  })
})
