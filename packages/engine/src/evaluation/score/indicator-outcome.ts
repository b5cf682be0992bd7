import type { Rational } from '../../kernel/index.js'
import type { RoundedPoints } from '../../points/index.js'
import type { CompiledIndicator } from '../compile/compiled-scheme.js'
import type { IndicatorScore, OccurrenceScore } from '../scoreboard.js'

/** An indicator's result before weights are settled (指标结果). */
export interface IndicatorOutcome {
  readonly indicator: CompiledIndicator
  readonly basis: IndicatorScore['basis'] | 'refused'
  readonly numerator: Rational | null
  readonly denominator: Rational | null
  /** Exact value: a share of one for rates. */
  readonly value: Rational | null
  /** The value as printed: per cent for rates, the id for levels. */
  readonly text: string | null
  readonly points: RoundedPoints | null
  readonly occurrences: readonly OccurrenceScore[]
}
