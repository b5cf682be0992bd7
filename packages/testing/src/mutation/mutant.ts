import type { MutantChange, StandardPartName } from '@lijie/schema'

/** One small change of a standard's data (变异). */
export interface Mutant {
  readonly part: StandardPartName
  /** Id of the row that is changed; undefined outside the rows. */
  readonly rule?: string
  /** JSON Pointer of the changed place: in the row when there is one, else in the part. Empty: the row itself. */
  readonly pointer: string
  /** The same place as keys from the document's root. */
  readonly path: readonly (string | number)[]
  readonly change: MutantChange
  readonly from: unknown
  /** What stands there afterwards; absent for a removal. */
  readonly to?: unknown
}

/** The name of a mutant: the same for the same change, whatever other rows stand around it. */
export function nameMutant({
  part,
  rule,
  pointer,
  change,
  to
}: Pick<Mutant, 'part' | 'rule' | 'pointer' | 'change' | 'to'>): string {
  return JSON.stringify([part, rule ?? '', pointer, change, to === undefined ? [] : [to]])
}
