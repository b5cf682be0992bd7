import type { DutiesPart, DutyRule } from '@lijie/schema'
import type { ConditionContext } from '../criteria/index.js'
import type { Citation } from '../kernel/index.js'
import type { CompiledTimeLimits } from '../time-limits/index.js'

/** What has to be done and left alone (义务规则), ready to be asked. */
export interface CompiledDuties {
  readonly standard: string
  readonly part: DutiesPart
  /** Cites an entry by its key, e.g. `rules/file-record`. */
  readonly cite: (key: string, article: string | undefined, evidence: Citation['evidence']) => Citation
  /** What conditions ask about. */
  readonly context: ConditionContext
  /** Rules by id, in file order. */
  readonly rules: ReadonlyMap<string, DutyRule>
  /** Rules that go before a rule where they apply, by its id; rules that nothing goes before are not in it. */
  readonly overriders: ReadonlyMap<string, readonly string[]>
}

/** The part of a rulebook that duties need. */
export interface DutyRules {
  /** null: no standard of the rulebook says anything of duties. */
  readonly duties: CompiledDuties | null
  /** What their limits are counted by. */
  readonly periods: CompiledTimeLimits
}
