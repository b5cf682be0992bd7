import type { DutyAnswer, DutyStatus } from './duties-answer.js'

/** How a rule that applies stands; its id, kind and citation are added where all judgements come together. */
export type Judgement = Pick<DutyAnswer, 'status' | 'facts'> &
  Partial<Pick<DutyAnswer, 'because' | 'deadline' | 'refusal' | 'lacking' | 'measured' | 'overriddenBy'>>

/** A status that rests on nothing unknown. */
export function settle(status: DutyStatus): Judgement {
  return { status, facts: [] }
}
