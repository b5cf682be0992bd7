import type { DutiesPart, DutyRule } from '@lijie/schema'
import { findDutyFaults } from '@lijie/schema/duties-rules'
import { expect, it } from 'vitest'
import { ask, cameraTown, compileTown, townDuties } from '../../test/duties-fixtures.js'
import { citeEntry } from '../../test/workflow-sample.js'
import { tryCompileRulebook } from '../rulebook/index.js'
import { compileDuties } from './compile-duties.js'

const context = { standard: 'test.camera-town', cite: citeEntry }

function issuesOf(changes: object): readonly unknown[] {
  const compiled = compileDuties({ ...townDuties, ...changes } as DutiesPart, context)
  return 'issues' in compiled ? compiled.issues.map(({ code, pointer }) => [code, pointer]) : []
}

it('conditions are typed with the facts of the duties, and point to their place', () => {
  const wrong = { fact: 'weather', operator: 'equal', value: true } as const
  const rules = townDuties.rules.map((rule) => {
    if (rule.kind === 'prohibition') return { ...rule, breach: wrong, unless: wrong }
    return rule.kind === 'gate'
      ? { ...rule, acted: wrong, requires: rule.requires.map((one) => ({ ...one, holds: wrong })) }
      : rule
  })
  expect(issuesOf({ rules })).toEqual([
    ['criteria/unknown-fact', '/rules/1/unless/fact'],
    ['criteria/unknown-fact', '/rules/1/breach/fact'],
    ['criteria/unknown-fact', '/rules/5/acted/fact'],
    ['criteria/unknown-fact', '/rules/5/requires/0/holds/fact'],
    ['criteria/unknown-fact', '/rules/5/requires/1/holds/fact']
  ])
})

it('organs of subjects are looked at where responsibility is known', () => {
  const [owner] = Object.entries(townDuties.subjects)
  const subjects = { ...townDuties.subjects, owner: { ...owner?.[1], organ: 'council' } }
  expect(issuesOf({ subjects })).toEqual([])
  const compiled = compileDuties({ ...townDuties, subjects } as DutiesPart, {
    ...context,
    known: { organs: ['mayor'] }
  })
  expect(compiled).toMatchObject({
    issues: [{ code: 'duties/unknown-organ', pointer: '/subjects/owner/organ' }]
  })
})

it('a long circle is told once, whole', () => {
  const rules = townDuties.rules.slice(0, 3).map((rule, place, all) => ({
    ...rule,
    overrides: [all[(place + 1) % 3]?.id ?? '']
  }))
  const compiled = compileDuties({ ...townDuties, rules, penalties: [] as never }, context)
  expect(compiled).toMatchObject({
    issues: [
      { params: { cycle: 'build -> no-dormitory -> upkeep-town -> build' }, pointer: '/rules/0/overrides' }
    ]
  })
})

it('duties need no criteria, classes or facts of cases, nor time limits', () => {
  const { timeLimits: _none, ...alone } = cameraTown
  expect(tryCompileRulebook([alone], { on: '2026-03-02' })).toHaveProperty('rulebook.duties.standard')
  const { duties: _duties, ...nothing } = alone
  expect(tryCompileRulebook([nothing], { on: '2026-03-02' })).toHaveProperty('issues')
})

it('of a knot of circles one is told for each rule at which one closes, and long ones are shortened', () => {
  const [first] = townDuties.rules
  const ids = Array.from({ length: 400 }, (_, place) => `rule-${place}`)
  const rules = ids.map((id, place) => ({
    ...first,
    id,
    overrides: [...ids.slice(0, 30), ids[(place + 1) % ids.length]]
  }))
  const issues = findDutyFaults({ ...townDuties, rules, penalties: [] as never } as unknown as DutiesPart)
  expect(issues).toHaveLength(30)
  expect(new Set(issues.map(({ pointer }) => pointer)).size).toBe(30)
  expect(issues.every(({ params }) => String(params['cycle']).length < 200)).toBe(true)
  const ring = rules.map((rule, place) => ({ ...rule, overrides: [ids[(place + 1) % ids.length]] }))
  expect(
    findDutyFaults({ ...townDuties, rules: ring, penalties: [] as never } as unknown as DutiesPart)
  ).toMatchObject([{ params: { cycle: expect.stringMatching(/^rule-0 -> .* -> … -> rule-399 -> rule-0$/) } }])
})

it('a chain of overrides may be as long as a file, in any order', () => {
  const [first] = townDuties.rules
  const { when: _always, ...plain } = first as Extract<DutyRule, { kind: 'obligation' }>
  const chain = Array.from({ length: 2000 }, (_, place) => ({
    ...plain,
    id: `rule-${place}`,
    ...(place === 0 ? {} : { overrides: [`rule-${place - 1}`] })
  }))
  for (const rules of [chain, chain.toReversed()]) {
    const compiled = compileTown({ ...townDuties, rules, penalties: [] as never })
    const { rules: answers } = ask(compiled, {}, { only: ['rule-0', 'rule-1', 'rule-1999'] })
    const statuses = new Map(answers.map(({ rule, status }) => [rule, status]))
    expect([statuses.get('rule-0'), statuses.get('rule-1'), statuses.get('rule-1999')]).toEqual([
      'overridden',
      'owed',
      'owed'
    ])
  }
})
