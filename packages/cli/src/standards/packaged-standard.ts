import type { StandardDocument } from '@lijie/schema'

/** A standard that comes with the command. */
export interface PackagedStandard {
  readonly id: string
  /** Short names that `--standard` and `--bind` take as well. */
  readonly names: readonly string[]
  /** The package that brings it, with its part files and tests. */
  readonly packageName: string
  readonly load: () => Promise<StandardDocument>
}
