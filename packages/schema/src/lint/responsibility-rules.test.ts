import type { Ladder, ResponsibilityPart, StandardDocument, WorkflowPart } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { sampleStandard } from '../../test/sample-standard.js'
import { ladderEnds } from './ladder-ends.js'
import type { LintRule } from './lint-rule.js'
import { responsibilityEntries } from './responsibility-entries.js'
import { responsibilityFaults } from './responsibility-faults.js'
import { roleUse } from './role-use.js'
import { sharedAlias } from './shared-alias.js'

const label = { zh: '示例' }
const derived = { label, evidence: 'derived' } as const

/** A city with a centre that files and entrusts a company. */
const sound: ResponsibilityPart = {
  organs: {
    centre: { label: { zh: '中心', en: 'centre of the city' }, aliases: ['市中心'], evidence: 'derived' },
    company: { label: { zh: '公司' }, partOf: 'centre', evidence: 'derived' }
  },
  areas: { north: { ...derived, succeededBy: ['north'] } },
  areaGroups: { all: { ...derived, areas: ['north'] } },
  roles: { filer: derived },
  bindings: [{ id: 'file', role: 'filer', organ: 'centre', areaGroups: ['all'], evidence: 'derived' }],
  entrustments: [{ id: 'entrust', from: 'centre', to: 'company', roles: ['filer'], evidence: 'derived' }],
  ownerships: { public: derived },
  assignments: [
    {
      id: 'one',
      ownership: ['public'],
      bodies: ['company'],
      disposing: { organ: 'centre' },
      evidence: 'derived'
    }
  ],
  registers: { list: derived }
}

const step: Ladder['steps'][number] = {
  id: 'last',
  order: 1,
  when: null,
  decider: 'centre',
  act: 'designate-substitute',
  modality: 'must',
  binding: 'not-stated',
  cost: { bearers: [label], certifiedBy: ['centre'] },
  terminal: 'substitute-disposal',
  register: 'list',
  summary: label,
  evidence: 'derived'
}

function ladderOf(...steps: Ladder['steps']): Ladder {
  const triggers = { failed: { label } }
  return { ...derived, situation: 'unclear', triggers, steps, otherwise: { text: label } }
}

/** What a rule says of the sound part with some of it changed. */
function lint(
  rule: LintRule,
  changes: Partial<ResponsibilityPart>,
  more: Partial<StandardDocument> = {}
): string[] {
  const responsibility = { ...sound, ...changes }
  return rule(sampleStandard({ responsibility, ...more })).map(
    ({ part, pointer, code }) => `${code} ${part}${pointer}`
  )
}

describe('responsibility.json', () => {
  it('is found sound by every rule, and so is a standard without it', () => {
    for (const rule of [responsibilityFaults, responsibilityEntries, sharedAlias, roleUse, ladderEnds]) {
      expect(lint(rule, { unassigned: 'unclear', ladders: { unclear: ladderOf(step) } })).toEqual([])
      expect(rule(sampleStandard())).toEqual([])
    }
  })

  it('names only entries that exist', () => {
    expect(
      lint(responsibilityFaults, {
        organs: { centre: { ...derived, partOf: 'state' } },
        areas: { north: { ...derived, succeededBy: ['south'] } },
        areaGroups: { all: { ...derived, areas: ['east'] } },
        bindings: [
          {
            id: 'b',
            role: 'mayor',
            organ: 'palace',
            areas: ['moon'],
            areaGroups: ['stars'],
            evidence: 'derived'
          }
        ],
        entrustments: [
          { id: 'e', from: 'a', to: 'b', roles: ['filer', 'c'], areas: ['d'], evidence: 'derived' }
        ],
        assignments: [
          {
            id: 'x',
            areas: ['f'],
            ownership: ['mine'],
            bodies: ['g'],
            disposing: { organ: 'h' },
            supervising: { organ: 'i' },
            evidence: 'derived'
          },
          {
            id: 'y',
            disposing: { owner: true },
            supervising: { criterion: 'supervising' },
            evidence: 'derived'
          }
        ],
        unassigned: 'stairs',
        ladders: {
          'a-b': ladderOf({
            ...step,
            decider: 'j',
            cost: { bearers: [label], certifiedBy: ['centre', 'k'] },
            register: 'book',
            onFailure: 'rain'
          })
        }
      })
    ).toEqual([
      'responsibility/unknown-organ responsibility/organs/centre/partOf',
      'responsibility/undeclared-area responsibility/areas/north/succeededBy/0',
      'responsibility/undeclared-area responsibility/areaGroups/all/areas/0',
      'responsibility/unknown-role responsibility/bindings/0/role',
      'responsibility/unknown-organ responsibility/bindings/0/organ',
      'responsibility/undeclared-area responsibility/bindings/0/areas/0',
      'responsibility/unknown-area-group responsibility/bindings/0/areaGroups/0',
      'responsibility/unknown-organ responsibility/entrustments/0/from',
      'responsibility/unknown-organ responsibility/entrustments/0/to',
      'responsibility/unknown-role responsibility/entrustments/0/roles/1',
      'responsibility/undeclared-area responsibility/entrustments/0/areas/0',
      'responsibility/undeclared-area responsibility/assignments/0/areas/0',
      'responsibility/unknown-ownership responsibility/assignments/0/ownership/0',
      'responsibility/unknown-organ responsibility/assignments/0/bodies/0',
      'responsibility/unknown-organ responsibility/assignments/0/disposing/organ',
      'responsibility/unknown-organ responsibility/assignments/0/supervising/organ',
      'responsibility/unknown-ladder responsibility/unassigned',
      'responsibility/unknown-organ responsibility/ladders/a-b/steps/0/decider',
      'responsibility/unknown-organ responsibility/ladders/a-b/steps/0/cost/certifiedBy/1',
      'responsibility/unknown-register responsibility/ladders/a-b/steps/0/register',
      'responsibility/unknown-trigger responsibility/ladders/a-b/steps/0/onFailure'
    ])
  })

  it('has ids of their own, validity that begins before it ends, and articles where it says published', () => {
    const [binding] = sound.bindings
    const twice = [
      binding,
      { ...binding, validFrom: '2020-01-02', validTo: '2020-01-01' }
    ] as typeof sound.bindings
    expect(lint(responsibilityEntries, { bindings: twice })).toEqual([
      'responsibility/duplicate-id responsibility/bindings/1/id',
      'responsibility/reversed-dates responsibility/bindings/1/validTo'
    ])
    const oneDay = { ...derived, validFrom: '2020-01-01', validTo: '2020-01-01' }
    expect(lint(responsibilityEntries, { areas: { oneDay } })).toEqual([])
    expect(
      lint(responsibilityEntries, {
        roles: {
          filer: { label, evidence: 'published' },
          closer: { label, evidence: 'published', article: '第一条' }
        },
        ladders: { x: ladderOf(step, { ...step, evidence: 'published' }) }
      })
    ).toEqual([
      'responsibility/duplicate-id responsibility/ladders/x/steps/1/id',
      'responsibility/uncited responsibility/roles/filer',
      'responsibility/uncited responsibility/ladders/x/steps/1'
    ])
  })

  it('gives a name to one organ only, be it key or alias', () => {
    const company = {
      label: { zh: '公司' },
      aliases: ['市中心', '公司', 'centre'],
      evidence: 'derived'
    } as const
    const organs = { ...sound.organs, company }
    expect(lint(sharedAlias, { organs })).toEqual([
      'responsibility/shared-alias responsibility/organs/company/aliases/0',
      'responsibility/shared-alias responsibility/organs/company/aliases/2'
    ])
  })

  it('binds every role, and lets the workflow use each', () => {
    const workflow: WorkflowPart = {
      states: { open: { label, kind: 'open', evidence: 'derived' } },
      transitions: [
        {
          id: 'file',
          action: 'file',
          roles: ['filer'],
          target: { level: 1, roles: ['disposer'] },
          effects: [
            { task: 'look', performer: 'collector' },
            { notify: 'teller', about: 'result' },
            { send: 'order' }
          ],
          summary: label,
          evidence: 'derived'
        }
      ],
      gaps: [
        {
          id: 'gap',
          action: 'close',
          from: ['open'],
          roles: ['closer'],
          reason: 'path-not-stated',
          articles: ['第一条'],
          summary: label,
          evidence: 'derived'
        }
      ]
    }
    const names = ['filer', 'disposer', 'collector', 'teller', 'closer', 'idler']
    const roles = Object.fromEntries(names.map((name) => [name, derived]))
    const bindings = names.map((role) => ({ id: role, role, organ: 'centre', evidence: 'derived' }) as const)
    expect(lint(roleUse, { roles, bindings }, { workflow })).toEqual([
      'responsibility/unused-role responsibility/roles/idler'
    ])
    expect(lint(roleUse, { roles, bindings })).toEqual([])
    expect(lint(roleUse, { roles, bindings: bindings.slice(1) }, { workflow })).toEqual([
      'responsibility/role-without-binding responsibility/roles/filer',
      'responsibility/unused-role responsibility/roles/idler'
    ])
  })

  it('leads to its ladders, lets every step go on or end, and says who pays for a substitute', () => {
    const { cost: _cost, terminal: _terminal, ...open } = step
    const ladders = {
      unclear: ladderOf({ ...open, id: 'a' }, { ...open, id: 'b', act: 'coordinate', onFailure: 'failed' })
    }
    expect(lint(ladderEnds, { unassigned: 'unclear', ladders })).toEqual([
      'responsibility/cost-not-told responsibility/ladders/unclear/steps/0',
      'responsibility/no-way-on responsibility/ladders/unclear/steps/0'
    ])
    expect(lint(ladderEnds, { ladders: { unclear: ladderOf(step) } })).toEqual([
      'responsibility/ladder-not-used responsibility/ladders/unclear'
    ])
    expect(lint(ladderEnds, { ladders: { dispute: { ...ladderOf(step), situation: 'dispute' } } })).toEqual(
      []
    )
    const transition = {
      id: 'c',
      action: 'coordinate',
      roles: ['filer'],
      ladder: 'unclear',
      summary: label
    } as const
    const workflow: WorkflowPart = {
      states: { open: { label, kind: 'open', evidence: 'derived' } },
      transitions: [{ ...transition, evidence: 'derived' }]
    }
    expect(lint(ladderEnds, { ladders: { unclear: ladderOf(step) } }, { workflow })).toEqual([])
  })
})
