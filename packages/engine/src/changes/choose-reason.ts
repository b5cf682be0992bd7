import type { ChangeReason } from './change-reason.js'
import type { DiffPair, ReasonRule } from './path-rule.js'

/** Reads a reason, asking the rule where it depends on the item. */
export function chooseReason(why: ReasonRule | undefined, item: unknown, pair: DiffPair): ChangeReason {
  if (why === undefined) return 'answer-can-change'
  return typeof why === 'string' ? why : why(item, pair)
}

/** The reason of an addition: what a standard adds may take the place of something in a standard that it builds on. */
export function weighAddition(why: ChangeReason, { after }: DiffPair): ChangeReason {
  const isLayer = (after.standard.extends ?? []).length > 0
  return why === 'adds-only' && isLayer ? 'answer-can-change' : why
}
