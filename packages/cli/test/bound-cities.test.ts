import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileRulebook, computeDeadline, decideFiling, isRefusal, type Decision } from '@lijie/engine'
import { prepareStandard } from '@lijie/engine/calendar-compiler'
import { nextLadderStep, resolveResponsibleUnit } from '@lijie/engine/responsibility'
import { formatIssue, validatePart, type StandardDocument } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { loadStandards } from '../../../scripts/load-standards.mjs'
import { run } from './run-in-process.js'

const folder = fileURLToPath(new URL('../../../examples/scenarios', import.meta.url))
const standards = (loadStandards() as { readonly document: StandardDocument }[]).map(({ document }) =>
  prepareStandard(document)
)
const find = (id: string): StandardDocument => standards.find(({ standard }) => standard.id === id)!
const standIn = find('cn.example.stand-in-table')
const below = [
  ...(standIn.standard.extends ?? []),
  'cn-office-08-12-14-18',
  'cn.gov.state-council-days-off',
  'cn.civil-code-periods'
].map(find)

interface Composition {
  readonly standard: string
  readonly on: string
  readonly bind: Readonly<Record<string, string>>
}

function readComposition(city: string): Composition {
  return JSON.parse(readFileSync(path.join(folder, `${city}-bound.scenario.json`), 'utf8')) as Composition
}

function compileBound({ standard, on, bind }: Composition): ReturnType<typeof compileRulebook> {
  const bound = new Set(Object.values(bind))
  const used = below.filter(({ standard: { id } }) => id !== 'cn.civil-code-periods' || bound.has(id))
  return compileRulebook([find(standard), standIn, ...used], { on, bind, validatePart })
}

function reasonsOf<T>(decision: Decision<T>): readonly string[] {
  return isRefusal(decision) ? decision.refused.map(({ code }) => code) : []
}

function countEntries(id: string): number {
  return find(id).taxonomy?.entries.length ?? 0
}

const broken = { kind: 'component', code: '0101', facts: { defects: ['damaged'], damagedArea: 50 } } as const
const cities = [
  ['harbin', '230102', 'district-coordinates'],
  ['hangzhou', 'xihu', 'district-coordinates'],
  ['ningbo', '330203', 'district-coordinates'],
  ['qinzhou', '450702', null]
] as const

describe.each(cities)('the rulebook of %s with a stand-in bound', (city, area, firstStep) => {
  const composition = readComposition(city)

  it('plays a case from the report to its closing, and files no small damage', async () => {
    const { status, stdout } = await run(['run', `${city}-bound.scenario.json`, '--json'], { cwd: folder })
    const { cases } = JSON.parse(stdout) as { readonly cases: readonly { readonly record: object }[] }
    expect(status).toBe(0)
    expect(cases[0]?.record).toMatchObject({ state: 'closed' })
    expect(cases[1]?.record).not.toMatchObject({ state: 'closed' })
    expect(stdout).toContain('2026-03-02T15:30:00+08:00')
  })

  it('files and counts by the table of Yuncheng, and says so', () => {
    const rulebook = compileBound(composition)
    const filing = decideFiling(rulebook, broken)
    expect(filing).toMatchObject({ value: { outcome: 'filed', criteria: ['component/0101/2'] } })
    expect(filing).toMatchObject({
      because: [{ standard: 'cn.yuncheng.case-standard', evidence: 'derived' }]
    })
    const startedAt = '2026-03-02T09:30:00+08:00'
    const deadline = computeDeadline(rulebook, { criterion: 'component/0101/2', startedAt })
    expect(deadline).toMatchObject({ value: { iso: '2026-03-02T15:30:00+08:00' } })
  })

  it('knows the national classes that the table of Yuncheng has not', () => {
    const { parts } = compileBound(composition)
    const entries = parts.taxonomy?.entries ?? []
    expect(entries.length).toBeGreaterThan(countEntries('cn.yuncheng.case-standard'))
    expect(entries.length).toBeGreaterThan(countEntries('cn.national.gb-t-30428.2-2013'))
  })

  it('sends what has no table of units to the ladder of the city', () => {
    const rulebook = compileBound(composition)
    const input = { kind: 'component', code: '0101', area, on: composition.on } as const
    const unit = resolveResponsibleUnit(rulebook, input)
    const ladderId = firstStep === null ? null : 'unclear-unit'
    expect(unit).toMatchObject({ value: { outcome: 'unclear', ladder: ladderId } })
    if (firstStep === null) return
    const responsibility = rulebook.responsibility!
    const ladder = responsibility.part.ladders!['unclear-unit']!
    const triggers = Object.fromEntries(Object.keys(ladder.triggers).map((trigger) => [trigger, false]))
    const next = nextLadderStep(responsibility, 'unclear-unit', triggers)
    expect(next).toMatchObject({ value: { step: firstStep } })
  })

  it('refuses filing and deadlines as left to others where nothing is bound', () => {
    const alone = compileRulebook([find(composition.standard)], { on: composition.on, validatePart })
    const filing = decideFiling(alone, broken)
    expect(reasonsOf(filing)).toEqual(['criteria/unresolved-delegation'])
    expect(isRefusal(filing) && formatIssue(filing.refused[0]!, 'zh-CN')).toMatch(/第.+条/)
    const limit = { value: 4, unit: 'work-hour' }
    const deadline = computeDeadline(alone, { limit, startedAt: '2026-03-02T09:30:00+08:00' })
    expect(reasonsOf(deadline)).toEqual(['time-limits/unresolved-part'])
  })

  it('refuses working time, but not running time, where only the calendar is left open', () => {
    const { 'working-shifts': _left, ...bind } = composition.bind
    const rulebook = compileBound({ ...composition, bind })
    const startedAt = '2026-03-02T09:30:00+08:00'
    const working = computeDeadline(rulebook, { criterion: 'component/0101/2', startedAt })
    expect(reasonsOf(working)).toEqual(['time-limits/unresolved-delegation'])
    const running = computeDeadline(rulebook, { criterion: 'component/0101/1', startedAt })
    expect(running).toMatchObject({ value: { iso: '2026-03-02T11:30:00+08:00' } })
  })
})

describe('the stand-in table', () => {
  it('is labelled as one that has no force in any city', () => {
    const { status, title, notice } = standIn.standard
    expect(status).toBe('example')
    expect(title.zh).toContain('代用')
    expect(notice.zh).toContain('没有效力')
    expect(notice.en).toContain('without force')
  })

  it('holds nothing of its own', () => {
    expect(Object.keys(standIn)).toEqual(['standard'])
  })
})
