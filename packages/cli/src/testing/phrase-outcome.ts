import type { FilingOutcome } from '@lijie/engine'
import { isRecord } from '@lijie/schema'
import type { VectorOutcome } from '@lijie/testing'
import type { TestWords } from '../messages/test-words.js'

/** What a question gave or should give, in words; values that are neither text nor a filing outcome as JSON. */
export function phraseOutcome(outcome: VectorOutcome | null, { outcomes }: TestWords): string {
  if (outcome === null) return outcomes.nothing
  if ('refused' in outcome) return outcomes.refused(outcome.refused.join(', '))
  const { gives } = outcome
  if (typeof gives === 'string') return gives
  if (!isRecord(gives) || typeof gives['outcome'] !== 'string') return JSON.stringify(gives)
  const { outcome: name, criteria, facts, ...others } = gives
  const rest = Object.keys(others).length === 0 ? '' : ` ${JSON.stringify(others)}`
  return `${phraseFiling({ outcome: name, criteria, facts } as FilingOutcome, outcomes)}${rest}`
}

function phraseFiling(outcome: FilingOutcome, outcomes: TestWords['outcomes']): string {
  if (outcome.outcome === 'filed') return outcomes.filed(outcome.criteria.join(', '))
  return outcome.outcome === 'needs' ? outcomes.needs(outcome.facts.join(', ')) : outcomes.notFiled
}
