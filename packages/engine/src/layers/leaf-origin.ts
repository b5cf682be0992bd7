import type { Evidence } from '@lijie/schema'

/** Which standard says a value (出处), in which version of its encoding. */
export interface Provenance {
  readonly standard: string
  readonly version: string
}

/** Where a value was written: the standard, its file and the place in it. */
export interface LeafOrigin extends Provenance {
  /** Part file of that standard, e.g. `overrides.json`. */
  readonly file: string
  /** JSON Pointer of the value. */
  readonly pointer: string
  /** Only where a dated change sets the value: the article and evidence of the change, and its first day. */
  readonly article?: string
  readonly evidence?: Evidence
  readonly from?: string
}
