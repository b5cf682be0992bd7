import type { StandardDocument } from '@lijie/schema'
import type { Citation } from '../kernel/index.js'
import type { PartOwners } from './collect-parts.js'
import type { Rulebook } from './rulebook.js'
import type { StandardPin } from './standard-pin.js'

/** Citations of the rules of a composition: of a part's owner, and of a calendar as a whole. */
export interface Citer {
  readonly cite: Rulebook['cite']
  /** A calendar is cited as a whole: what it says of one day is explained by the notice that says so. */
  readonly citeCalendar: (source: StandardDocument) => Citation
}

/** Makes the citations (条款依据) of a rulebook from its pins. */
export function createCiter(owners: PartOwners, pins: ReadonlyMap<string, StandardPin>): Citer {
  return {
    cite: (part, rule, article, evidence) => {
      const { standard } = owners[part] ?? owners.criteria
      return citeRule(standard.id, pins, { rule, article, evidence })
    },
    citeCalendar: ({ standard }) => {
      const article = standard.source.title.zh
      return citeRule(standard.id, pins, { rule: 'calendar', article, evidence: standard.evidence })
    }
  }
}

function citeRule(
  id: string,
  pins: ReadonlyMap<string, StandardPin>,
  rule: Pick<Citation, 'rule' | 'article' | 'evidence'>
): Citation {
  const pin = pins.get(id)
  if (pin === undefined) throw new RangeError(`no pin for ${id}`)
  const { edition, version } = pin
  return Object.freeze({
    standard: id,
    edition,
    version,
    get hash(): string {
      return pin.hash
    },
    ...rule
  })
}
