import {
  deadlineMoves,
  impactKinds,
  type CaseImpact,
  type DeadlineMove,
  type ImpactKind
} from './case-impact.js'

/** Running counts of impacts (影响计数): memory does not grow with the number of cases. */
export interface ImpactTally {
  cases: number
  readonly kinds: Record<ImpactKind, number>
  /** Cases that both versions refuse for the same reason: answered the same, and yet without an answer (均被拒绝). */
  refusedBoth: number
  readonly deadlines: Record<DeadlineMove, number>
  /** The largest moves of deadlines, the largest first. */
  readonly largest: LargeMove[]
  readonly options: ImpactTallyOptions
}

/** How many of the largest moves are kept, and by which clock they are measured. */
export interface ImpactTallyOptions {
  readonly top: number
  readonly by: 'clock' | 'working'
}

/** A case whose deadline moves far. */
export interface LargeMove {
  readonly caseId: string
  readonly impact: CaseImpact
}

/** An empty tally. */
export function createImpactTally(options: ImpactTallyOptions): ImpactTally {
  return {
    cases: 0,
    kinds: countNone(impactKinds),
    refusedBoth: 0,
    deadlines: countNone(deadlineMoves),
    largest: [],
    options
  }
}

/** Counts one case. */
export function addImpact(tally: ImpactTally, caseId: string, impact: CaseImpact): void {
  tally.cases += 1
  tally.kinds[impact.kind] += 1
  tally.deadlines[impact.deadline] += 1
  if (impact.kind === 'same' && impact.after.outcome === 'refused') tally.refusedBoth += 1
  keepLargest(tally, caseId, impact)
}

/** Cases that the two versions answer differently. */
export function countChanged({ cases, kinds }: ImpactTally): number {
  return cases - kinds.same
}

/** How far a deadline moves, whichever way, by the clock of the tally; working time falls back on the clock. */
export function sizeOfMove({ shift }: CaseImpact, { by }: ImpactTallyOptions): number {
  if (shift === null) return 0
  return Math.abs(by === 'working' ? (shift.working ?? shift.clock) : shift.clock)
}

/** Keeps the list sorted; of equal moves the one that came first stays first. */
function keepLargest({ largest, options }: ImpactTally, caseId: string, impact: CaseImpact): void {
  const size = sizeOfMove(impact, options)
  if (size === 0 || options.top === 0) return
  const last = largest.at(-1)
  if (largest.length >= options.top && last !== undefined && size <= sizeOfMove(last.impact, options)) return
  const at = largest.findIndex((one) => sizeOfMove(one.impact, options) < size)
  largest.splice(at === -1 ? largest.length : at, 0, { caseId, impact })
  if (largest.length > options.top) largest.pop()
}

function countNone<K extends string>(keys: readonly K[]): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>
}
