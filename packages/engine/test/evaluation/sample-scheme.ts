import type {
  CompleteScheme,
  Counter,
  CounterPredicate,
  EvaluationFigure,
  EvaluationPart,
  Indicator,
  RationalNumber,
  RowCounter
} from '@lijie/schema'

/** A fraction as documents write it. */
export function fraction(numerator: number, denominator = 1): RationalNumber {
  return { numerator, denominator }
}

/** Half-up to so many decimals. */
export function halfUp(decimals: number): { readonly decimals: number; readonly mode: 'half-up' } {
  return { decimals, mode: 'half-up' }
}

/** A counter of the rows of which a predicate is true. */
export function counterOf(where: CounterPredicate | null, changes: Partial<RowCounter> = {}): RowCounter {
  return { label: { zh: '计数' }, where, onMissing: 'refuse', evidence: 'inferred', ...changes }
}

/** Flag column is 1. */
export function flagged(column: 'filed' | 'rework' | 'voided' | 'urgent' | 'supervised'): CounterPredicate {
  return { column, operator: 'equal', than: { constant: 1 } }
}

/** A figure that must be given. */
export function figureOf(
  kind: EvaluationFigure['kind'],
  changes: Partial<EvaluationFigure> = {}
): EvaluationFigure {
  return { label: { zh: '数据' }, kind, onMissing: 'refuse', evidence: 'inferred', ...changes }
}

const common = {
  label: { zh: '指标' },
  maxPoints: fraction(100),
  pointsRounding: halfUp(2),
  weight: fraction(1)
}

/** An indicator that takes a figure as its points. */
export function givenOf(id: string, figure: string, changes: Partial<Indicator> = {}): Indicator {
  return { ...common, id, measure: 'given', figure, points: { rule: 'value' }, ...changes } as Indicator
}

/** An indicator of any measure with weight 1 and 100 points. */
export function measureOf<T extends Partial<Indicator> & Pick<Indicator, 'id'>>(changes: T): Indicator {
  return { ...common, ...changes } as Indicator
}

/** A scheme of indicators that weigh 1 each. */
export function schemeOf(
  indicators: readonly Indicator[],
  changes: Partial<CompleteScheme> = {}
): CompleteScheme {
  return {
    label: { zh: '方案' },
    object: 'unit',
    effectiveFrom: null,
    evidence: 'inferred',
    indicators,
    total: { weightsSumTo: fraction(indicators.length), rounding: halfUp(2) },
    rank: { ties: 'competition', basis: 'rounded-total' },
    ...changes
  }
}

/** A part with scheme `monthly` and maybe others. */
export function partOf(
  scheme: CompleteScheme,
  {
    counters = {},
    figures = {},
    ...others
  }: {
    readonly counters?: Readonly<Record<string, Counter>>
    readonly figures?: Readonly<Record<string, EvaluationFigure>>
    readonly schemes?: EvaluationPart['schemes']
    readonly relations?: EvaluationPart['relations']
  } = {}
): EvaluationPart {
  const { schemes = {}, ...rest } = others
  return { counters, figures, schemes: { monthly: scheme, ...schemes }, ...rest } as EvaluationPart
}
