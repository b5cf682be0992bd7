import type { StandardDocument } from '@lijie/schema'
import type { Citation } from '../kernel/index.js'
import type { EffectivePart, LeafOrigin, Provenance } from '../layers/index.js'
import type { ResolvedParts } from './resolve-parts.js'
import type { Rulebook } from './rulebook.js'
import type { StandardPin } from './standard-pin.js'

/** Citations of the rules of a composition: of whoever says a rule, and of a calendar as a whole. */
export interface Citer {
  readonly cite: Rulebook['cite']
  /** A calendar is cited as a whole: what it says of one day is explained by the notice that says so. */
  readonly citeCalendar: (source: StandardDocument) => Citation
  /** Cites the article by which a standard leaves something to another instrument. */
  readonly citeDelegation: (source: StandardDocument, slot: string, article: string) => Citation
}

type Rule = Pick<Citation, 'rule' | 'article' | 'evidence'>

/** Makes the citations (条款依据) of a rulebook from its pins. */
export function createCiter(parts: ResolvedParts, pins: ReadonlyMap<string, StandardPin>): Citer {
  return {
    cite: (part, rule, article, evidence, leaves) => {
      const effective: EffectivePart<unknown> | undefined = parts[part]
      if (effective === undefined) throw new RangeError(`no ${part} part to cite`)
      const said: Provenance & Partial<LeafOrigin> = effective.citedFor(rule, leaves)
      return citeRule(said.standard, pins, {
        rule,
        article: said.article ?? article,
        evidence: said.evidence ?? evidence
      })
    },
    citeCalendar: ({ standard }) => {
      const article = standard.source.title.zh
      return citeRule(standard.id, pins, { rule: 'calendar', article, evidence: standard.evidence })
    },
    citeDelegation: ({ standard: { id, evidence, source } }, slot, article) =>
      citeRule(id, pins, {
        rule: `delegates/${slot}`,
        article: article === '' ? source.title.zh : article,
        evidence
      })
  }
}

function citeRule(id: string, pins: ReadonlyMap<string, StandardPin>, rule: Rule): Citation {
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
