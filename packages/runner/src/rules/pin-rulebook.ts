import type { Rulebook } from '@lijie/engine/rulebook'
import type { CasePin } from '../journal/index.js'

const pins = new WeakMap<Rulebook, CasePin>()

/** What a case keeps of the rules it is handled by (固定所依标准), as plain data. Hashing is slow, so it is done once. */
export function pinRulebook(rulebook: Rulebook): CasePin {
  const known = pins.get(rulebook)
  if (known !== undefined) return known
  const standards = rulebook.pins.map(({ id, version, edition, hash, meaningHash }) => ({
    id,
    version,
    edition,
    hash,
    meaningHash
  }))
  const pin = { rulebook: rulebook.hash, standards }
  pins.set(rulebook, pin)
  return pin
}
