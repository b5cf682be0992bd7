import type { DutyRule } from '@lijie/schema'
import { expect, it } from 'vitest'
import { askRule, compileTown, townDuties } from '../../test/duties-fixtures.js'
import type { DutyAnswer } from './duties-answer.js'

const [first] = townDuties.rules
const fact = (name: string): { fact: string; operator: 'equal'; value: true } => ({
  fact: name,
  operator: 'equal',
  value: true
})

/** How a rule stands that waits for `again`, and before which others go. */
function askYielding(...others: readonly object[]): DutyAnswer {
  const own = { ...first, id: 'own', when: fact('again') }
  const before = others.map((one, place) => ({ ...first, id: `before-${place}`, overrides: ['own'], ...one }))
  const rules = [own, ...before] as unknown as readonly DutyRule[]
  return askRule(compileTown({ ...townDuties, rules, penalties: [] as never }), 'own', {})
}

it('a rule waits for the facts of those that may go before it, unless one surely does', () => {
  expect(askYielding({ when: fact('holdsEvidence') })).toMatchObject({
    status: 'needs',
    facts: ['again', 'holdsEvidence']
  })
  expect(askYielding({ when: fact('holdsEvidence') }, { when: undefined })).toMatchObject({
    status: 'needs',
    facts: ['again']
  })
})

it('a gate of which one requirement is not known is neither open nor closed', () => {
  const gate = { ...first, id: 'pass', kind: 'gate', act: first?.summary, when: undefined }
  const label = first?.summary
  const requires = [
    { id: 'met', label, holds: fact('again') },
    { id: 'open', label, holds: fact('holdsEvidence') }
  ]
  const rules = [{ ...gate, requires }] as unknown as readonly DutyRule[]
  const town = compileTown({ ...townDuties, rules, penalties: [] as never })
  const facts = { again: true }
  expect(askRule(town, 'pass', facts)).toMatchObject({ status: 'needs', facts: ['holdsEvidence'] })
  expect(askRule(town, 'pass', { ...facts, holdsEvidence: true }).status).toBe('open')
})
