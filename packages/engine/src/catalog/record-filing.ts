import { decideFiling, type FilingInput, type FilingOutcome } from '../criteria/index.js'
import { isRefusal, type Decision } from '../kernel/index.js'
import type { CompileOptions, Rulebook } from '../rulebook/index.js'
import type { PinQuery } from './find-pinned.js'

/** A case as it was decided, with all that is needed to decide it again (判定记录); plain JSON. */
export interface FilingRecord {
  readonly input: FilingInput
  /** Exactly which standards were in use. */
  readonly pins: readonly Required<PinQuery>[]
  /** How they were put together. */
  readonly options: Omit<CompileOptions, 'validatePart'>
  readonly answer: RecordedAnswer
}

/** What was answered: the outcome, or the codes of a refusal. */
export type RecordedAnswer = { readonly value: FilingOutcome } | { readonly refused: readonly string[] }

/** Decides a case and records it with the pins of its rulebook. */
export function recordFiling(rulebook: Rulebook, input: FilingInput): FilingRecord {
  return {
    input,
    pins: rulebook.pins.map(({ id, version, hash }) => ({ id, version, hash })),
    options: rulebook.options,
    answer: toAnswer(decideFiling(rulebook, input))
  }
}

/** The part of a decision that a record keeps. */
export function toAnswer(decision: Decision<FilingOutcome>): RecordedAnswer {
  return isRefusal(decision)
    ? { refused: decision.refused.map(({ code }) => code) }
    : { value: decision.value }
}
