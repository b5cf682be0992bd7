import type { Issue } from '@lijie/schema'
import { decideFiling, type FilingOutcome } from '../criteria/index.js'
import { canonicalJson, type Decision } from '../kernel/index.js'
import type { PartValidator } from '../layers/index.js'
import type { CompileOptions, Rulebook } from '../rulebook/index.js'
import type { Catalog } from './create-catalog.js'
import { compileFromCatalog } from './compile-from-catalog.js'
import type { PinQuery } from './find-pinned.js'
import { toAnswer, type FilingRecord, type RecordedAnswer } from './record-filing.js'

/** Other standards than those of the record, to see what they would have said. */
export interface ReplayOptions extends Partial<Omit<CompileOptions, 'validatePart'>> {
  /** Replace the pins of the record. */
  readonly standards?: readonly PinQuery[]
  /** `validatePart` of `@lijie/schema`; needed where a dated change holds. */
  readonly validatePart?: PartValidator
}

/** A case decided again. */
export interface Replay {
  /** True when the answer is the recorded one. */
  readonly same: boolean
  readonly recorded: RecordedAnswer
  readonly decision: Decision<FilingOutcome>
  readonly rulebook: Rulebook
}

/** A replay, or what stands against putting the pinned standards together again: they are not there, or not the same. */
export type ReplayResult = Replay | { readonly issues: readonly Issue[] }

/**
 * Decides a recorded case again (复算): under its own pins, which must give the recorded answer, or under others. The
 * bindings and dates of the record hold unless others are given.
 */
export function replayFiling(
  catalog: Catalog,
  { input, pins, options, answer }: FilingRecord,
  under: ReplayOptions = {}
): ReplayResult {
  const { standards = pins, ...others } = under
  const compiled = compileFromCatalog(catalog, { ...options, ...others, standards })
  if ('issues' in compiled) return compiled
  const { rulebook } = compiled
  const decision = decideFiling(rulebook, input)
  const same = canonicalJson(toAnswer(decision)) === canonicalJson(answer)
  return { same, recorded: answer, decision, rulebook }
}
