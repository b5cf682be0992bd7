import type { StandardDocument as StandardParts } from './generated/types.js'
import type { FrozenRecurrence } from './frozen-recurrence.js'
import type { ZoneTable } from './zone-table.js'

/** One standard (标准) with all its parts, and the tables it needs once it has been prepared for deciding. */
export interface StandardDocument extends StandardParts {
  /** Zone id -> table; added by `prepareStandard` of the calendar compiler, never written by hand. */
  readonly zones?: Readonly<Record<string, ZoneTable>>
  /** Id of a recurring rule of the calendar -> its days; added by `prepareStandard` as well. */
  readonly recurrences?: Readonly<Record<string, FrozenRecurrence>>
}
