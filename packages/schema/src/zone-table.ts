/**
 * The UTC offsets of one time zone as plain numbers (时区偏移表), so that deciding needs no zone library.
 *
 * Derived from the zone database when a standard is bundled. From `at[i]` on, local time is UTC + `offset[i]`.
 */
export interface ZoneTable {
  /** IANA name, e.g. `Asia/Shanghai`. */
  readonly zone: string
  /** First epoch millisecond the table knows; equals `at[0]`. */
  readonly from: number
  /** Epoch millisecond at which the table ends (exclusive). */
  readonly to: number
  /** Epoch milliseconds, ascending. */
  readonly at: readonly number[]
  /** Milliseconds east of UTC, one for each entry of `at`. */
  readonly offset: readonly number[]
}
