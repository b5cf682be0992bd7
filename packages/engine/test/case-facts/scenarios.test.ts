import { readdirSync, readFileSync } from 'node:fs'
import { caseStages, type StandardDocument } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { loadStandards } from '../../../../scripts/load-standards.mjs'
import { prepareStandards } from '../../src/calendar-compiler/index.js'
import { deriveCaseFacts } from '../../src/case-facts/index.js'
import type { CaseFacts } from '../../src/counting/index.js'
import { isRefusal } from '../../src/kernel/index.js'
import { compileRulebook } from '../../src/rulebook/index.js'
import type { CaseAction } from '../../src/workflow/index.js'

interface Scenario {
  readonly standard: string
  readonly on: string
  readonly bind?: Readonly<Record<string, string>>
  readonly actions: readonly (CaseAction & { at: string; case: string; note?: object; refused?: string[] })[]
}

const folder = new URL('../../../../examples/scenarios/', import.meta.url)
const documents = prepareStandards(loadStandards().map(({ document }) => document as StandardDocument))
const asOf = Date.parse('2026-06-30T00:00:00+08:00')

/** Standards with all that they extend. */
function withBases(ids: readonly string[]): readonly StandardDocument[] {
  const wanted = new Set(ids)
  for (const id of wanted) {
    const document = documents.find(({ standard }) => standard.id === id)
    for (const base of document?.standard.extends ?? []) wanted.add(base)
  }
  return documents.filter(({ standard }) => wanted.has(standard.id))
}

/** The rows of each case of a scenario; what is refused there is left out. */
function rowsOf(name: string): readonly CaseFacts[] {
  const scenario = JSON.parse(readFileSync(new URL(`${name}.scenario.json`, folder), 'utf8')) as Scenario
  const bind = scenario.bind ?? {}
  const rulebook = compileRulebook(
    withBases([
      scenario.standard,
      ...Object.values(bind),
      ...('working-shifts' in bind ? ['cn.gov.state-council-days-off'] : [])
    ]),
    { on: scenario.on, bind }
  )
  const taken = scenario.actions.filter(({ refused }) => refused === undefined)
  return [...new Set(taken.map((one) => one.case))].flatMap((id) => {
    const own = taken.filter((one) => one.case === id)
    const actions = own.map(({ at, occurredAt, ...action }) => ({
      at: Date.parse(at),
      action: {
        ...action,
        ...(occurredAt === undefined ? {} : { occurredAt: Date.parse(String(occurredAt)) }),
        ...('until' in action ? { until: Date.parse(String(action.until)) } : {})
      } as CaseAction
    }))
    const facts = deriveCaseFacts(rulebook, actions, asOf)
    if (isRefusal(facts)) throw new Error(`${name} ${id} ${JSON.stringify(facts.refused)}`)
    return facts.value
  })
}

const tell = (row: CaseFacts): string =>
  [
    row.caseId,
    row.unit,
    caseStages[row.stage ?? 99],
    row.closingKind,
    `filed ${row.filed}`,
    `rework ${row.rework}/${row.reworkTimes}`,
    `exact ${row.dispatchExact}`,
    row.disposedAt === null ? 'not disposed' : 'disposed',
    row.dueAt === null ? 'no deadline' : 'deadline'
  ].join(' ')

/** What is expected of each scenario; that of the example city needs timers, which nobody fires here. */
const expected: Readonly<Record<string, readonly string[]>> = {
  hangzhou: [
    'HZ-001 responsible-unit:street-office archived closed filed 1 rework 1/1 exact 1 disposed no deadline',
    'HZ-002  filing  filed 0 rework 0/0 exact null not disposed no deadline',
    'HZ-003  archived handled-on-site filed 0 rework 0/0 exact null not disposed no deadline'
  ],
  'hangzhou-bound': [
    'HZ-101 responsible-unit:water-company archived closed filed 1 rework 0/0 exact 1 disposed deadline',
    'HZ-102  filing  filed 0 rework 0/0 exact null not disposed no deadline'
  ],
  harbin: [
    'HRB-001 responsible-unit:lamp-company archived closed filed 1 rework 1/1 exact 1 disposed no deadline',
    'HRB-002 responsible-unit:lamp-company checking  filed 1 rework 0/0 exact 1 disposed no deadline'
  ],
  'harbin-bound': [
    'HRB-101 responsible-unit:water-company archived closed filed 1 rework 0/0 exact 1 disposed deadline',
    'HRB-102  filing  filed 0 rework 0/0 exact null not disposed no deadline'
  ],
  ningbo: [
    'NB-001 district-network-unit:haishu-roads@330203 archived closed filed 1 rework 1/1 exact 1 disposed no deadline'
  ],
  'ningbo-bound': [
    'NB-101 district-network-unit:haishu-water@330203 archived closed filed 1 rework 0/0 exact 1 disposed deadline',
    'NB-102  filing  filed 0 rework 0/0 exact null not disposed no deadline'
  ],
  qinzhou: [
    'QZ-001 city-unit:road-agency archived closed filed null rework 1/1 exact 1 disposed no deadline',
    'QZ-002 city-unit:road-agency archived closed filed null rework 1/1 exact 1 disposed no deadline'
  ],
  'qinzhou-bound': [
    'QZ-101 city-unit:water-company archived closed filed null rework 0/0 exact 1 disposed deadline',
    'QZ-102  dispatch  filed null rework 0/0 exact null not disposed no deadline'
  ]
}

const names = readdirSync(folder).map((file) => file.replace('.scenario.json', ''))

it('takes every scenario but one', () => {
  expect(names.filter((name) => !Object.hasOwn(expected, name))).toEqual(['example-city'])
})

describe.each(Object.entries(expected))('%s', (name, rows) => {
  it('gives rows, whatever its states are called', () => {
    expect(rowsOf(name).map((row) => tell(row))).toEqual(rows)
  })
})
