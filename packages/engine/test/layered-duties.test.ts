import {
  validatePart,
  type DutiesPart,
  type DutyRule,
  type OverrideChange,
  type StandardDocument
} from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { compileRulebook, tryCompileRulebook, type Rulebook } from '../src/rulebook/index.js'
import { ask, askRule, cameraTown, townDuties } from './duties-fixtures.js'

/** A standard on top of the town. */
function onTop(parts: Partial<StandardDocument>): StandardDocument {
  const { standard } = cameraTown
  return { standard: { ...standard, id: 'test.village', extends: [standard.id] }, ...parts }
}

function compile(parts: Partial<StandardDocument>, on = '2026-03-02'): Rulebook {
  return compileRulebook([cameraTown, onTop(parts)], { on, validatePart })
}

function change(key: string, set: object): OverrideChange {
  const more = {
    from: '2026-06-01',
    article: '修改决定',
    summary: { zh: '修改' },
    evidence: 'published'
  } as const
  return { part: 'duties', key, set: set as OverrideChange['set'], ...more }
}

const filing = { place: 'street', publicFunds: false, acceptedAt: '2026-03-02T10:00:00+08:00' }

function dueOf(rules: Rulebook): string | undefined {
  return askRule(rules, 'file-record', filing).deadline?.iso
}

describe('duties on top of others', () => {
  const [build, ban] = townDuties.rules
  const own: DutyRule = { ...(ban as DutyRule), id: 'no-field' }

  it('add rules behind those of the base, and replace rules by their id', () => {
    const stricter = { ...build, done: undefined } as unknown as DutyRule
    const duties: DutiesPart = {
      subjects: {},
      rules: [own, JSON.parse(JSON.stringify(stricter)) as DutyRule]
    }
    const rules = compile({ duties })
    const ids = ask(rules, {}).rules.map(({ rule }) => rule)
    expect(ids).toEqual([...townDuties.rules.map(({ id }) => id), 'no-field'])
    expect(askRule(rules, 'build', { place: 'street', installed: true }).status).toBe('owed')
    expect(askRule(rules, 'build', {}).because).toMatchObject([
      { standard: 'test.village', rule: 'rules/build' }
    ])
    expect(askRule(rules, 'share', {}).because).toMatchObject([{ standard: 'test.camera-town' }])
  })

  it('change values from a day on, with an article of their own', () => {
    const changes = [
      change('rules/file-record', { limit: { value: 60, unit: 'day', startEvent: { event: 'acceptedAt' } } })
    ]
    const overrides = { changes } as const
    expect(dueOf(compile({ overrides }))).toBe('2026-04-02T00:00:00+08:00')
    expect(dueOf(compile({ overrides }, '2026-06-01'))).toBe('2026-05-02T00:00:00+08:00')
  })

  it('take an exception or a minimum away by null', () => {
    const changes = [
      change('rules/file-record', { unless: null }),
      change('rules/keep-30-days', { minimum: null })
    ]
    const rules = compile({ overrides: { changes } }, '2026-06-01')
    expect(askRule(rules, 'file-record', { ...filing, publicFunds: true }).status).toBe('owed')
    expect(askRule(rules, 'keep-30-days', { keptDays: 1 }).status).toBe('owed')
  })

  it('are refused where they name what there is not, in the file that says it', () => {
    const broken: DutiesPart = { subjects: {}, rules: [{ ...own, of: ['nobody'] }] }
    const result = tryCompileRulebook([cameraTown, onTop({ duties: broken })], { on: '2026-03-02' })
    expect(result).toMatchObject({
      issues: [{ code: 'duties/unknown-subject', file: 'duties.json', pointer: '/rules/0/of/0' }]
    })
  })
})
