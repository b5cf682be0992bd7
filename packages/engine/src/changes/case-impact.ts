import type { CaseAnswer } from './answer-case.js'

/** What two versions make of one case (影响): the first thing that differs, and how the deadline moves. */
export interface CaseImpact {
  readonly kind: ImpactKind
  readonly deadline: DeadlineMove
  /** By how much the deadline moves; null unless both versions give one. */
  readonly shift: DeadlineShift | null
  readonly before: CaseAnswer
  readonly after: CaseAnswer
}

/** What differs, the gravest first; every case has exactly one. */
export type ImpactKind = (typeof impactKinds)[number]

/** The kinds of impact in the order of their gravity. */
export const impactKinds = [
  'refused-now',
  'answered-now',
  'filed-no-more',
  'filed-now',
  'needs-now',
  'decided-now',
  'other-row',
  'limit-changed',
  'deadline-changed',
  'other-body',
  'other-needs',
  'other-refusal',
  'same'
] as const

/** How the deadline of a case moves; none: neither version gives one. */
export type DeadlineMove = (typeof deadlineMoves)[number]

/** The ways in which a deadline can move. */
export const deadlineMoves = ['earlier', 'later', 'new', 'gone', 'same', 'none'] as const

/** The distance between two deadlines, negative when the newer version is earlier. */
export interface DeadlineShift {
  /** Milliseconds by the clock. */
  readonly clock: number
  /** Working milliseconds on the calendar of the newer version, or of the older one; null without a calendar that covers both. */
  readonly working: number | null
}
