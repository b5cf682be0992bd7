import type { ChangeReason } from './change-reason.js'
import type { DiffPair, ReasonRule } from './path-rule.js'

/** Reads a reason, asking the rule where it depends on the item. */
export function chooseReason(why: ReasonRule | undefined, item: unknown, pair: DiffPair): ChangeReason {
  if (why === undefined) return 'answer-can-change'
  return typeof why === 'string' ? why : why(item, pair)
}
