import type { Reason } from '@lijie/engine'

/** Some records of a table in file order, with their place and what is wrong with them as lines of a table. */
export interface RecordBatch {
  readonly rows: readonly (readonly string[])[]
  /** Line on which each record begins, from 1. */
  readonly lineOf: (index: number) => number
  /** Index -> fault of the line itself; undefined when all are sound. */
  readonly problems: ReadonlyMap<number, Reason> | undefined
}
