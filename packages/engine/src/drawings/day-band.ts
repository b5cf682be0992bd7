import type { DayKind } from './day-kind.js'

/** A stretch of a day, in milliseconds by its wall clock: 0 is 00:00, 86,400,000 is 24:00. */
export interface BandPiece {
  readonly from: number
  readonly to: number
  /** shift: worked, but not counted; counted: used up the limit; paused: would have, but the clock stood; ahead: will be. */
  readonly kind: 'shift' | 'counted' | 'paused' | 'overdue' | 'ahead'
}

/** A moment of a day with its label. */
export interface BandMark {
  readonly at: number
  readonly label: string
  readonly isDue?: boolean
}

/** One day, or several alike, as a band of 24 hours. */
export interface DayBand {
  readonly label: string
  readonly kind: DayKind
  /** Several days without detail: no band is drawn. */
  readonly isFolded?: boolean
  readonly pieces: readonly BandPiece[]
  readonly marks: readonly BandMark[]
  readonly total: string
  /** Why the day is as it is: the name of the holiday and so on. */
  readonly note: string
}
