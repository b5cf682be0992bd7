/** How a line of a timeline is meant (语气). */
export type LineTone = 'title' | 'taken' | 'refused' | 'expected' | 'timer' | 'warning' | 'detail'

/** An entry of a timeline in words. */
export interface TimelineLine {
  /** HH:MM, with seconds where there are any. */
  readonly time: string
  readonly case: string
  readonly head: string
  readonly tone: LineTone
  readonly details: readonly string[]
}

/** Paints a line by its tone; leaves it plain where there are no colours. */
export type LinePainter = (text: string, tone: LineTone) => string
