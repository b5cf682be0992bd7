import type { Criterion, KnownTimeLimit, LocalizedText } from '@lijie/schema'
import {
  isReason,
  readAreaGrade,
  resolveLimit,
  takeGrade,
  type Reason,
  type TakenGrade
} from '../kernel/index.js'

/** The time limit of a row as it stands for one case. */
export interface LimitExplanation {
  /** The limit that holds; null when none is known or the grade of the area leaves it open. */
  readonly holds: KnownTimeLimit | null
  /** Which area grade's limit it is; null when limits do not depend on the grade, or none could be taken. */
  readonly grade: TakenGrade | null
  /** Why no limit holds although the row has some; null otherwise. */
  readonly refused: Reason | null
  /** What the standard calls the units of the row's limits, by id. */
  readonly unitLabels: Readonly<Record<string, LocalizedText>>
}

/** Which limit (处置时限) of a row holds for a case, and why. */
export function explainLimit(
  { timeLimit }: Pick<Criterion, 'timeLimit'>,
  areaGrade: unknown,
  labelOf: (unit: string) => LocalizedText | null
): LimitExplanation {
  const unitLabels = labelUnits(timeLimit, labelOf)
  const grade = readAreaGrade(areaGrade)
  if (typeof grade === 'object') return { holds: null, grade: null, refused: grade, unitLabels }
  const limit = resolveLimit(timeLimit, grade)
  if (isReason(limit)) return { holds: null, grade: null, refused: limit, unitLabels }
  const taken = 'byAreaGrade' in timeLimit ? takeGrade(timeLimit, grade) : null
  return {
    holds: 'value' in limit ? limit : null,
    grade: taken === null || isReason(taken) ? null : taken,
    refused: null,
    unitLabels
  }
}

/** The labels of all units that a limit counts in, as far as the standard gives them. */
export function labelUnits(
  timeLimit: Criterion['timeLimit'],
  labelOf: (unit: string) => LocalizedText | null | undefined
): LimitExplanation['unitLabels'] {
  const limits = 'byAreaGrade' in timeLimit ? Object.values(timeLimit.byAreaGrade) : [timeLimit]
  const labels = new Map<string, LocalizedText>()
  for (const limit of limits) {
    const label = 'unit' in limit ? (labelOf(limit.unit) ?? null) : null
    if ('unit' in limit && label !== null) labels.set(limit.unit, label)
  }
  return Object.fromEntries(labels)
}
