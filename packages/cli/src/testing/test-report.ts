import type { TextPosition } from '@lijie/schema'
import type {
  ExampleFailure,
  HandlingCoverage,
  MutationRun,
  RuleCoverage,
  VectorFailure
} from '@lijie/testing'

/** Where something stands: file, JSON Pointer in it, and line and column when they are known. */
export interface TestPlace extends Partial<TextPosition> {
  readonly file: string
  readonly pointer: string
}

/** What testing one standard gave. */
export interface TestReport {
  readonly standard: string
  readonly version: string
  readonly folder: string
  readonly vectors: {
    readonly files: number
    readonly tests: number
    readonly failures: readonly (VectorFailure & TestPlace)[]
  }
  readonly examples: { readonly tests: number; readonly failures: readonly (ExampleFailure & TestPlace)[] }
  /** null: the standard has no criteria. */
  readonly coverage: RuleCoverage | null
  /** null: the standard says neither who acts nor how a case is handled nor what is owed. */
  readonly handling: HandlingCoverage | null
  /** Share of rows, exclusions and rules of handling that are covered both ways, in percent; 100 when there are none. */
  readonly coveredPercent: number
  /** null: not asked for, or tests failed. */
  readonly mutation: (MutationRun & { readonly seconds: number }) | null
}
