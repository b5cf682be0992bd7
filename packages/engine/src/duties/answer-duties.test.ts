import { describe, expect, it } from 'vitest'
import { ask, askRule, cameraTown, compileTown, townDuties, withRule } from '../../test/duties-fixtures.js'
import { compileRulebook } from '../rulebook/index.js'
import { answerDuties } from './answer-duties.js'
import type { DutyStatus } from './duties-answer.js'

const town = compileTown()
const at = (text: string): number => Date.parse(text)

function statusOf(rule: string, facts: object, asOf?: number): DutyStatus {
  return askRule(town, rule, facts as Parameters<typeof ask>[1], { asOf }).status
}

/** How the bearers of the only task stand, in file order. */
function bearers(facts: object): readonly string[] {
  return ask(town, facts as Parameters<typeof ask>[1])
    .rules.filter(({ kind }) => kind === 'task')
    .map(({ status }) => status)
}

describe('what has to be done', () => {
  it('is owed until it is known to be done, and breached when it is known not to be', () => {
    expect(statusOf('build', {})).toBe('needs')
    expect(statusOf('build', { place: 'field' })).toBe('not-applicable')
    expect(statusOf('build', { place: 'street' })).toBe('owed')
    expect(statusOf('build', { place: 'street', installed: true })).toBe('met')
    expect(statusOf('build', { place: 'street', installed: false })).toBe('breached')
    expect(statusOf('publish-plan', {})).toBe('owed')
    expect(statusOf('publish-plan', { planPublished: false })).toBe('breached')
  })

  it('yields to a prohibition inside it, and waits while that one is not known to apply', () => {
    const { status, overriddenBy } = askRule(town, 'build', { place: 'dormitory' })
    expect([status, overriddenBy]).toEqual(['overridden', ['no-dormitory']])
    const later = withRule('no-dormitory', { when: { fact: 'again', operator: 'equal', value: true } })
    expect(askRule(later, 'build', { place: 'street' })).toMatchObject({ status: 'needs', facts: ['again'] })
    expect(askRule(later, 'build', { place: 'street', again: false }).status).toBe('owed')
  })

  it('comes back where what goes before it is overridden itself', () => {
    const rules = townDuties.rules.map((rule) =>
      rule.id === 'turn-away' ? { ...rule, overrides: ['no-dormitory'] } : rule
    )
    const chain = compileTown({ ...townDuties, rules })
    const facts = { place: 'dormitory' }
    expect(askRule(chain, 'build', { ...facts, withoutPass: true }).status).toBe('owed')
    expect(askRule(chain, 'build', { ...facts, withoutPass: false }).status).toBe('overridden')
    expect(askRule(chain, 'build', facts)).toMatchObject({ status: 'needs', facts: ['withoutPass'] })
  })

  it('has a deadline where its start is known: the day itself is in time, the next instant is not', () => {
    const facts = { place: 'street', publicFunds: false, acceptedAt: '2026-03-02T10:00:00+08:00' }
    const due = at('2026-04-02T00:00:00+08:00')
    expect(askRule(town, 'file-record', facts)).toMatchObject({
      status: 'owed',
      deadline: { dueAt: due, iso: '2026-04-02T00:00:00+08:00' }
    })
    expect(statusOf('file-record', { ...facts, filedAt: due })).toBe('met')
    expect(statusOf('file-record', { ...facts, filedAt: due + 1 })).toBe('late')
    expect(statusOf('file-record', { ...facts, filed: true })).toBe('met')
    expect(statusOf('file-record', { ...facts, filed: false }, due)).toBe('owed')
    expect(statusOf('file-record', { ...facts, filed: false }, due + 1)).toBe('breached')
    expect(statusOf('file-record', { ...facts, filed: false })).toBe('owed')
    expect(statusOf('file-record', facts, due + 1)).toBe('owed')
  })

  it('has no deadline while its start is not known, and names the fact', () => {
    const answer = askRule(town, 'file-record', { place: 'street', publicFunds: false, filedAt: 0 })
    expect(answer).toMatchObject({ status: 'met', facts: ['acceptedAt'] })
    expect(answer).not.toHaveProperty('deadline')
  })

  it('is counted back from what it has to come before', () => {
    const facts = { place: 'street', removalAt: '2026-05-31T10:00:00+08:00' }
    const { deadline } = askRule(town, 'tell-removal', facts)
    expect(deadline?.iso).toBe('2026-05-01T00:00:00+08:00')
    expect(statusOf('tell-removal', { ...facts, toldAt: deadline?.dueAt })).toBe('met')
    expect(statusOf('tell-removal', { ...facts, toldAt: (deadline?.dueAt ?? 0) + 1 })).toBe('late')
  })

  it('keeps its status where no deadline can be computed, and says why', () => {
    const limit = { value: 24, unit: 'hour', startEvent: { missing: { zh: '未写' } } }
    const missing = askRule(withRule('file-record', { limit }), 'file-record', {
      place: 'street',
      publicFunds: false
    })
    expect(missing).toMatchObject({ status: 'owed', refusal: { code: 'time-limits/no-start-event' } })
    const { timeLimits: _own, ...rest } = cameraTown
    const slot = {
      slot: 'day-counting',
      part: 'time-limits',
      for: 'duties',
      summary: { zh: '另定' }
    } as const
    const open = compileRulebook([{ ...rest, standard: { ...rest.standard, delegates: [slot] } }], {
      on: '2026-03-02'
    })
    const facts = { place: 'street', publicFunds: false, acceptedAt: 0, filed: false }
    expect(askRule(open, 'file-record', facts, { asOf: at('2026-03-02T00:00:00Z') })).toMatchObject({
      status: 'owed',
      refusal: { code: 'time-limits/unresolved-part' }
    })
  })

  it('is never a breach where it is only encouraged', () => {
    expect(statusOf('share', {})).toBe('encouraged')
    expect(statusOf('share', { shared: false })).toBe('encouraged')
    expect(statusOf('share', { shared: true })).toBe('met')
  })
})

describe('other kinds of rules', () => {
  it('forbid, are observed, or are breached', () => {
    expect(statusOf('no-dormitory', { place: 'dormitory' })).toBe('forbidden')
    expect(statusOf('no-dormitory', { place: 'dormitory', installed: false })).toBe('observed')
    expect(statusOf('no-dormitory', { place: 'dormitory', installed: true })).toBe('breached')
  })

  it('open and close a gate, and tell what is missing', () => {
    const site = { place: 'school' }
    const ready = { ...site, accepted: true, trained: true }
    expect(askRule(town, 'start-use', site)).toMatchObject({
      status: 'needs',
      facts: ['accepted', 'trained']
    })
    expect(statusOf('start-use', ready)).toBe('open')
    expect(statusOf('start-use', { ...ready, inUse: true })).toBe('met')
    const shut = { ...site, trained: false }
    expect(askRule(town, 'start-use', shut)).toMatchObject({ status: 'closed', lacking: ['trained'] })
    expect(statusOf('start-use', { ...shut, inUse: false })).toBe('closed')
    expect(statusOf('start-use', { ...shut, inUse: true })).toBe('breached')
  })

  it('give a task to the first that applies, in file order', () => {
    expect(bearers({ publicFunds: true })).toEqual(['borne', 'not-applicable', 'not-applicable'])
    expect(bearers({ publicFunds: false, agreed: true })).toEqual([
      'not-applicable',
      'borne',
      'not-applicable'
    ])
    expect(bearers({ publicFunds: false, agreed: false })).toEqual([
      'not-applicable',
      'not-applicable',
      'borne'
    ])
    expect(bearers({ agreed: true })).toEqual(['needs', 'needs', 'not-applicable'])
    expect(bearers({ publicFunds: false })).toEqual(['not-applicable', 'needs', 'needs'])
  })

  it('allow, direct and reward', () => {
    const facts = { withoutPass: true, emergency: true, faultReported: true }
    const told = ['turn-away', 'emergency-mode', 'reward-reports'].map((rule) => statusOf(rule, facts))
    expect(told).toEqual(['allowed', 'in-use', 'may-be-given'])
    expect(askRule(withRule('reward-reports', { modality: 'must' }), 'reward-reports', facts).status).toBe(
      'owed'
    )
  })
})

describe('consequences', () => {
  const broken = { place: 'dormitory', installed: true }

  it('follow from a breach, and wait for facts of their own', () => {
    const [fine, order] = ask(town, broken).consequences
    expect(fine).toMatchObject({
      penalty: 'fine',
      breached: ['no-dormitory'],
      fine: { amount: { least: 1000, most: 5000 } },
      authority: 'police',
      entrusted: 'town-office',
      facts: []
    })
    expect(fine?.because).toMatchObject([{ rule: 'penalties/fine', article: '第十三条' }])
    expect(order).toMatchObject({ penalty: 'removal-order', facts: ['again'] })
    const told = (again: boolean): readonly string[] =>
      ask(town, { ...broken, again }).consequences.map(({ penalty }) => penalty)
    expect([told(true), told(false)]).toEqual([['fine', 'removal-order'], ['fine']])
  })

  it('follow from something done too late, from any breach, or from a condition alone', () => {
    const late = {
      place: 'street',
      publicFunds: false,
      acceptedAt: '2026-03-02T10:00:00+08:00',
      filedAt: '2026-06-02T10:00:00+08:00'
    }
    expect(ask(town, late).consequences.map(({ breached }) => breached)).toEqual([['file-record']])
    const penalty = townDuties.penalties?.[1]
    const any = { ...penalty, id: 'any', breaches: undefined, anyBreach: true, when: undefined }
    const alone = { ...penalty, id: 'alone', breaches: undefined }
    const penalties = JSON.parse(JSON.stringify([any, alone])) as NonNullable<typeof townDuties.penalties>
    const other = compileTown({ ...townDuties, penalties })
    expect(ask(other, broken).consequences).toMatchObject([{ penalty: 'any', breached: ['no-dormitory'] }])
    expect(ask(other, { again: true }).consequences).toMatchObject([{ penalty: 'alone', breached: [] }])
    expect(ask(other, { again: true }, { only: ['build'] }).consequences).toEqual([])
  })
})

describe('a question', () => {
  it('may be about some rules alone', () => {
    const answer = ask(town, { place: 'street', keptDays: 3 }, { only: ['keep-30-days', 'build'] })
    expect(answer.rules.map(({ rule }) => rule)).toEqual(['build', 'keep-30-days'])
    expect(answer.keeping).toHaveLength(1)
    expect(ask(town, {}, { only: ['build'] }).keeping).toEqual([])
  })

  it('is refused for facts that no rule knows, rules that there are not, and standards without duties', () => {
    const refused = (input: object): readonly string[] => {
      const decision = answerDuties(town, input as Parameters<typeof answerDuties>[1])
      return 'refused' in decision ? decision.refused.map(({ code }) => code) : []
    }
    expect(refused({ facts: { weather: 'fair' } })).toEqual(['facts/unknown-fact'])
    expect(refused({ facts: { keptDays: '20' } })).toEqual(['facts/wrong-type'])
    expect(refused({ facts: 7 })).toEqual(['facts/not-an-object'])
    expect(refused({ facts: {}, only: ['toString'] })).toEqual(['duties/unknown-rule'])
    expect(answerDuties({ ...town, duties: null }, { facts: {} })).toMatchObject({
      refused: [{ code: 'duties/no-duties' }]
    })
    expect(() => answerDuties(town, { facts: {}, asOf: Number.NaN })).toThrow('asOf')
  })

  it('is answered with the rules that decide it', () => {
    const decision = answerDuties(town, { facts: { place: 'field' }, only: ['build', 'publish-plan'] })
    expect(decision).toMatchObject({
      because: [
        { standard: 'test.camera-town', rule: 'rules/publish-plan', article: '第十条', evidence: 'published' }
      ]
    })
  })
})
