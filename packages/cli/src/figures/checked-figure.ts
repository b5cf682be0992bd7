import type { Issue } from '@lijie/schema'
import type { FigureVector } from './figure-vector.js'

/**
 * How a printed figure stands to what follows from its inputs (核对结果). printed-error: it does not follow, and the file says that the
 * printed figures contradict each other. differs: it does not follow, and nothing says so.
 */
export type FigureStatus = 'agrees' | 'printed-error' | 'differs' | 'not-computed'

/** One figure after the check. */
export interface CheckedFigure {
  readonly vector: FigureVector
  readonly status: FigureStatus
  /** What follows, rounded as declared; null when nothing does. */
  readonly computed: string | null
  readonly printed: string | null
  /** Printed members that the formula says nothing about, such as the colour of a grade. */
  readonly unchecked: readonly string[]
  /** Why nothing follows. */
  readonly because: Issue | null
}

/** Tells an undeclared disagreement from a declared one. */
export function disagrees({ printedError }: FigureVector): FigureStatus {
  return printedError ? 'printed-error' : 'differs'
}
