import type { ClockEvent } from '../clock/index.js'

/** An organ that the case was dispatched to (派遣对象), by level of dispatch. */
export interface Assignment {
  readonly level: number
  readonly organ: string
  readonly role: string
  readonly at: number
}

/** How far a ladder was climbed (协调进度): the triggers that hold, and the step that was decided last. */
export interface LadderProgress {
  readonly ladder: string
  readonly step: string
  readonly triggers: Readonly<Record<string, boolean>>
  readonly agreed: boolean
  /** The unit that was found; null while there is none. */
  readonly unit: string | null
}

/** How a case stands (案卷): plain data, made by `transition` alone. Instants in epoch milliseconds. */
export interface CaseRecord {
  readonly case: string
  /** How many actions were taken; the first is 1. */
  readonly version: number
  readonly state: string
  readonly kind: 'component' | 'event'
  readonly code: string | null
  readonly area: string
  readonly areaGrade: string | null
  readonly unitGrid: string | null
  /** The filing criterion (立案条件); null before filing and where criteria are left to another instrument. */
  readonly criterion: string | null
  readonly reportedAt: number
  readonly filedAt: number | null
  readonly endedAt: number | null
  /** When the last action was recorded; no action is taken before it. */
  readonly at: number
  readonly facts: Readonly<Record<string, unknown>>
  readonly reporters: readonly string[]
  /** The chain of dispatch (派遣链), highest level first; the last one holds the case. */
  readonly dispatched: readonly Assignment[]
  /** Failed verifications (返工轮次). */
  readonly rounds: number
  readonly returns: number
  readonly extensions: number
  readonly suspensions: number
  readonly supervisions: number
  readonly ladder: LadderProgress | null
  /** What happened to the clocks, for `foldClocks`; sequence is the version of the record. */
  readonly clockEvents: readonly ClockEvent[]
  readonly registers: readonly string[]
  readonly continues: { readonly case: string; readonly criterion?: string } | null
  readonly splitFrom: string | null
  readonly mergedInto: string | null
  /** Duplicates that this case took over. */
  readonly duplicates: readonly string[]
}
