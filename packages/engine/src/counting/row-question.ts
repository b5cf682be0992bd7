import type { CaseFactsColumn, CaseFactsTextColumn, ComparisonPredicate } from '@lijie/schema'

/**
 * A three-valued question to one row (计数条件) with everything resolved: no asOf, no stage names, no other counters.
 *
 * Strong Kleene logic with false < unknown < true. A comparison with an unknown column is unknown.
 */
export type RowQuestion =
  | { readonly all: readonly RowQuestion[] }
  | { readonly any: readonly RowQuestion[] }
  | { readonly not: RowQuestion }
  /** Two-valued: whether the column has a value. */
  | { readonly known: CaseFactsColumn | CaseFactsTextColumn }
  /** Two-valued: whether both columns are known and hold the same text. */
  | { readonly same: readonly [CaseFactsTextColumn, CaseFactsTextColumn] }
  /** Two-valued: whether the inner question is not unknown. */
  | { readonly definite: RowQuestion }
  | {
      readonly column: CaseFactsColumn
      readonly operator: ComparisonPredicate['operator']
      readonly than: { readonly column: CaseFactsColumn } | { readonly number: number }
    }
  | { readonly column: CaseFactsTextColumn; readonly in: readonly string[] }
