import type { ItemCounts, PlanCounts } from '../../counting/index.js'
import {
  addBounded,
  createRational,
  EngineError,
  subtractBounded,
  type Rational
} from '../../kernel/index.js'
import { findTotal } from './find-total.js'
import type { CounterUse } from '../plan/counter-use.js'
import type { EvaluationPlan } from '../plan/evaluation-plan.js'
import type { SchemePlan } from '../plan/scheme-plan.js'
import type { CountReader } from './count-reader.js'
import type { CounterValue } from './counter-value.js'
import { readLeaf, type SharedCounts } from './read-leaf.js'

/**
 * Reads counts of rows (读取行计数).
 *
 * @throws EngineError `evaluation/different-counts` when these are not the counts of this plan.
 */
export function readPlanCounts(plan: EvaluationPlan, counts: readonly PlanCounts[]): CountReader {
  checkShape(plan, counts)
  const passesOf = ({ counts: place }: SchemePlan): PlanCounts => counts[place] ?? []
  const find = indexCounts(passesOf)
  const usesOf = remember((scheme: SchemePlan) => new Map(scheme.counters.map((use) => [use.counter, use])))
  return {
    isGiven: false,
    listObjects: (scheme) => listObjects(scheme, passesOf(scheme)),
    read: (scheme, use, object) => readUse(use, find(scheme, object)),
    find: (scheme, counter, object) => {
      const known = (id: string): Rational | null => {
        const use = usesOf(scheme).get(id)
        return use === undefined ? null : readUse(use, find(scheme, object)).value
      }
      return findTotal(scheme.scheme.part, counter, known)
    },
    countRows: (scheme, object) =>
      addUp(
        find(scheme, object).map(({ counts: { trues }, later }) => {
          const charged = later === null ? 0 : (trues[scheme.rowsAgain[later] ?? -1] ?? 0)
          return (trues[scheme.rows] ?? 0) - charged
        })
      ),
    countAll: (scheme) =>
      addUp(
        passesOf(scheme).map(({ groups, nameless }, i) => {
          // Passes of several shares see the same rows.
          if (i > 0 && i < scheme.sharing) return 0
          return addUp([nameless, ...groups.values()].map(({ trues }) => trues[scheme.rows] ?? 0))
        })
      ),
    countUndecided: (scheme) => Math.max(0, ...passesOf(scheme).map(({ undecided }) => undecided))
  }
}

/** The counts of an object under a scheme, looked up once. */
function indexCounts(
  passesOf: (scheme: SchemePlan) => PlanCounts
): (scheme: SchemePlan, object: string | null) => readonly SharedCounts[] {
  const found = remember((_scheme: SchemePlan) => new Map<string | null, readonly SharedCounts[]>())
  return (scheme, object) => {
    const known = found(scheme).get(object)
    if (known !== undefined) return known
    const counts = passesOf(scheme).flatMap(({ groups, nameless }, i): readonly SharedCounts[] => {
      const own = object === null ? nameless : groups.get(object)
      const share = scheme.shares[i]
      const later = i > 0 && i <= scheme.rowsAgain.length ? i - 1 : null
      return own === undefined || share === undefined ? [] : [{ counts: own, share, later }]
    })
    found(scheme).set(object, counts)
    return counts
  }
}

function remember<T>(make: (scheme: SchemePlan) => T): (scheme: SchemePlan) => T {
  const made = new Map<SchemePlan, T>()
  return (scheme) => {
    const known = made.get(scheme) ?? make(scheme)
    made.set(scheme, known)
    return known
  }
}

function readUse({ leaves }: CounterUse, passes: readonly SharedCounts[]): CounterValue {
  const read = leaves.map((leaf) => ({ sign: leaf.sign, ...readLeaf(leaf, passes) }))
  const [only] = read
  if (read.length === 1 && only?.sign === 1) return only
  return {
    value: read.reduce(
      (sum, leaf) => (leaf.sign > 0 ? addBounded(sum, leaf.value) : subtractBounded(sum, leaf.value)),
      createRational(0)
    ),
    count: addUp(read.map(({ sign, count }) => sign * count)),
    unknown: addUp(read.map(({ unknown }) => unknown)),
    faults: read.flatMap(({ faults }) => faults)
  }
}

function listObjects(scheme: SchemePlan, passes: PlanCounts): readonly string[] {
  const items = [
    scheme.rows,
    ...scheme.counters.flatMap(({ leaves }) => leaves.map(({ reading }) => reading.item))
  ]
  const present = ({ trues, unknowns }: ItemCounts): boolean =>
    items.some((item) => (trues[item] ?? 0) + (unknowns[item] ?? 0) > 0)
  return passes.flatMap(({ groups }) =>
    [...groups].flatMap(([object, counts]) => (present(counts) ? [object] : []))
  )
}

function addUp(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0)
}

function checkShape({ counts: plans }: EvaluationPlan, counts: readonly PlanCounts[]): void {
  const fits =
    plans.length === counts.length &&
    plans.every(
      ({ passes, items }, i) =>
        counts[i]?.length === passes.length &&
        counts[i].every(({ nameless }) => nameless.trues.length === items.length)
    )
  if (!fits)
    throw new EngineError('evaluation/different-counts', 'These are not the counts of this evaluation plan')
}
