import type { ActionType } from '@lijie/schema'
import type { Weighted } from './create-random.js'
import type { Delay } from './draw-delay.js'

/** Where reports come from (问题来源), and what is known of a case for that reason. */
export interface SourceModel {
  readonly id: string
  /** Facts of the workflow; those that the standard does not declare are left out. */
  readonly facts: Readonly<Record<string, boolean>>
}

/** An area of the city (片区) and the grade of its streets. */
export interface AreaModel {
  /** Id or division code, as the standard names it. */
  readonly area: string
  readonly grade: string
}

/** A disposing unit (处置单位): what it takes, and how fast it is. */
export interface UnitModel {
  /** Its name among the members of a class of organs. */
  readonly member: string
  /** Beginnings of `<kind>/<code>`; the first unit that takes a case gets it. */
  readonly takes: readonly string[]
  /** Its usual share of the time limit, in hundredths. */
  readonly pace: number
}

/** How often something is done in a state, and how long it takes until then (办理动作的频度与耗时). */
export interface StepModel {
  readonly action: ActionType
  readonly result?: 'pass' | 'fail'
  /** Its weight among all that may be done in the same state. */
  readonly weight: number
  /** How often it is done in one case at most; without it as often as it comes. */
  readonly most?: number
  /** A time of its own, or a share of the time limit of the case in hundredths, with the spread of a {@link Delay}. */
  readonly delay: Delay | { readonly share: number; readonly spread: number }
}

/**
 * A synthetic city (合成城市模型). All figures are made up: plausible in size, taken from no city. Rates are in thousandths.
 */
export interface CityModel {
  readonly sources: readonly Weighted<SourceModel>[]
  readonly areas: readonly Weighted<AreaModel>[]
  readonly units: readonly UnitModel[]
  /** Member of any other open class, such as a collecting company. */
  readonly member: string
  readonly steps: readonly StepModel[]
  /** Weights of the hours of a day, 0 to 23, in which reports come in. */
  readonly hours: readonly number[]
  /** How many reports a day of a weekend has, in thousandths of a weekday. */
  readonly weekend: number
  /** How many reports are about events; the others are about components. */
  readonly events: number
  /** How many reports repeat an open one of the same area. */
  readonly duplicates: number
  /** Facts of a case that are true now and then. */
  readonly facts: Readonly<Record<string, number>>
  /** Days after which a suspension ends by itself. */
  readonly suspendedDays: Delay
}
