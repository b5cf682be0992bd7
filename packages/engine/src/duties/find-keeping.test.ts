import type { DutyRule } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { ask, askRule, compileTown, townDuties } from '../../test/duties-fixtures.js'
import type { Rulebook } from '../rulebook/index.js'

const [retention] = townDuties.rules.filter(({ kind }) => kind === 'retention')

/** Retentions of one material with these minimums; the condition of each is the fact of its place. */
function keep(
  ...minimums: readonly (readonly [value: number, unit: string, fact?: string] | null)[]
): Rulebook {
  const rules = minimums.map((minimum, place) => {
    const [value, unit, fact] = minimum ?? []
    const when = fact === undefined ? undefined : { fact, operator: 'equal', value: true }
    return { ...retention, id: `keep-${place}`, minimum: minimum && { value, unit }, when }
  })
  const plain = JSON.parse(JSON.stringify(rules)) as readonly DutyRule[]
  return compileTown({ ...townDuties, rules: plain, penalties: [] as never })
}

describe('how long a material is kept', () => {
  it('is the longest minimum that applies', () => {
    const rules = keep([30, 'day'], [90, 'day'], [2, 'year'])
    expect(ask(rules, {}).keeping).toMatchObject([
      { material: 'recording', rule: 'keep-2', minimum: '2 year' }
    ])
    expect(ask(keep([2, 'year'], [90, 'day'], [30, 'day']), {}).keeping).toMatchObject([{ rule: 'keep-0' }])
    expect(ask(keep([4, 'week'], [1, 'month'], [35, 'day']), {}).keeping).toMatchObject([{ rule: 'keep-2' }])
  })

  it('of equally long ones is the first', () => {
    expect(ask(keep([1, 'year'], [12, 'month']), {}).keeping).toMatchObject([{ rule: 'keep-0' }])
  })

  it('is not known while one that may apply could be longer', () => {
    const rules = keep([30, 'day'], [2, 'year', 'holdsEvidence'], [10, 'day', 'again'])
    expect(ask(rules, {}).keeping).toEqual([{ material: 'recording', needs: ['holdsEvidence'] }])
    expect(ask(rules, { holdsEvidence: false }).keeping).toMatchObject([{ rule: 'keep-0' }])
    expect(ask(rules, { holdsEvidence: true }).keeping).toMatchObject([{ rule: 'keep-1' }])
    expect(ask(keep([2, 'year', 'again'], [30, 'day', 'holdsEvidence']), { again: false }).keeping).toEqual([
      { material: 'recording', needs: ['holdsEvidence'] }
    ])
  })

  it('is refused where the date decides which is longer, and where a unit has no days', () => {
    expect(ask(keep([30, 'day'], [1, 'month']), {}).keeping).toMatchObject([
      { refusal: { code: 'duties/minimums-overlap' } }
    ])
    expect(ask(keep([30, 'season']), {}).keeping).toMatchObject([
      { refusal: { code: 'duties/unit-not-in-days' } }
    ])
  })

  it('a minimum that does not apply keeps no other from being told, whatever its unit', () => {
    const rules = keep([30, 'day'], [1, 'season', 'again'])
    expect(ask(rules, { again: false }).keeping).toMatchObject([{ rule: 'keep-0', minimum: '30 day' }])
    expect(ask(rules, {}).keeping).toMatchObject([{ refusal: { code: 'duties/unit-not-in-days' } }])
  })

  it('is told between days and years where no date can change it', () => {
    expect(ask(keep([730, 'day'], [2, 'year']), {}).keeping).toMatchObject([{ rule: 'keep-1' }])
    expect(ask(keep([731, 'day'], [2, 'year']), {}).keeping).toMatchObject([{ rule: 'keep-0' }])
    expect(ask(keep([184, 'day'], [6, 'month']), {}).keeping).toMatchObject([{ rule: 'keep-0' }])
  })

  it('waits for no fact of an equally long minimum', () => {
    const rules = keep([2, 'year', 'again'], [24, 'month'])
    expect(ask(rules, {}).keeping).toMatchObject([{ rule: 'keep-1', minimum: '24 month' }])
  })

  it('is nothing where no minimum applies or has a number', () => {
    expect(ask(keep([30, 'day', 'again']), { again: false }).keeping).toEqual([])
    expect(ask(keep(null), {}).keeping).toEqual([])
  })
})

function statusOf(rules: Rulebook, keptDays: number): string {
  const { status, refusal } = askRule(rules, 'keep-0', { keptDays })
  return refusal === undefined ? status : `${status} ${refusal.code}`
}

describe('whether it was kept long enough', () => {
  it('is counted in days', () => {
    expect([29, 30].map((days) => statusOf(keep([30, 'day']), days))).toEqual(['breached', 'met'])
    expect(askRule(keep([30, 'day']), 'keep-0', {})).toMatchObject({ status: 'owed', facts: ['keptDays'] })
    expect(askRule(keep(null), 'keep-0', { keptDays: 1 }).status).toBe('owed')
  })

  it('depends on the dates between the shortest and the longest years and months', () => {
    expect([729, 730, 731].map((days) => statusOf(keep([2, 'year']), days))).toEqual([
      'breached',
      'needs duties/kept-needs-dates',
      'met'
    ])
    expect([27, 30, 31].map((days) => statusOf(keep([1, 'month']), days))).toEqual([
      'breached',
      'needs duties/kept-needs-dates',
      'met'
    ])
  })

  it('is refused in a unit without days', () => {
    expect(statusOf(keep([2, 'season']), 3)).toBe('refused duties/unit-not-in-days')
    expect(askRule(keep([2, 'season']), 'keep-0', {}).status).toBe('owed')
  })
})
