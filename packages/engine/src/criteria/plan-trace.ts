import type { ConditionLeaf } from '@lijie/schema'
import { truthOf, type Truth } from '../kernel/index.js'
import type { Axis, Test } from './axis.js'
import type {
  CompiledCriteria,
  CompiledRow,
  CompiledSubcategory,
  SubcategorySlot
} from './compiled-criteria.js'
import type { ValueGroups } from './group-values.js'
import { listRowLeaves, type PlacedLeaf } from './list-row-leaves.js'
import type { TypedLeaf } from './typed-condition.js'

/** A fact (案件事实) that the rows of a sub-category read. */
export interface TracedFact {
  readonly fact: string
  /** Unit of its values; null when it has none. */
  readonly unit: string | null
}

/** A leaf of a condition and where the standard has it. */
export interface TracedLeaf {
  /** The leaf as the standard writes it; shared, not copied. */
  readonly leaf: ConditionLeaf
  /** JSON Pointer into criteria.json. */
  readonly pointer: string
}

/** A row with its leaves: those of exclusions first, then those of the condition, named conditions written out. */
export interface TracedRow {
  readonly id: string
  readonly leaves: readonly TracedLeaf[]
}

/** What the truth values of a trace stand for (判定记录的结构): frozen data, one for all traces of a sub-category. */
export interface TraceLayout {
  readonly facts: readonly TracedFact[]
  /** In the order of the standard. */
  readonly rows: readonly TracedRow[]
}

/** A leaf about a set of codes whose truth value the key of a case does not tell. */
export interface LooseLeaf {
  /** Its place among the tests. */
  readonly at: number
  readonly fact: string
  readonly code: unknown
  /** Its truth value where the set holds the code. */
  readonly inside: Truth
}

/** How the cases of a sub-category are traced. */
export interface TracePlan {
  readonly layout: TraceLayout
  /** Of all rows, then of all leaves. */
  readonly tests: readonly Test[]
  readonly loose: readonly LooseLeaf[]
  /** All facts that are sets of codes, also those that no row reads. */
  readonly sets: readonly string[]
  /** Truth values by key, once worked out. */
  readonly byKey: (readonly Truth[] | null)[]
}

/** Prepares the tracing of a sub-category. */
export function planTrace({ part, vocabulary }: CompiledCriteria, slot: SubcategorySlot): TracePlan {
  const { rows, axes } = slot.compiled as CompiledSubcategory
  const keys = slot.parts.reduce((product, { cells }) => product * (cells.length + 1), 1)
  const placed = rows.map((row) => listRowLeaves(row, part.conditions ?? {}))
  const leaves = placed.flat()
  const sets = slot.parts.filter(({ reader }) => reader.form === 'codes').map((set) => findSharedBits(set))
  return {
    layout: layOut([...axes.values()], rows, placed),
    tests: [
      ...rows.map(({ test }) => test),
      ...leaves.map(({ typed }) => (axes.get(typed.fact.id) as Axis).compile(typed))
    ],
    loose: leaves.flatMap(({ leaf: { fact, operator, value: code }, typed }, i) => {
      const inside = truthOf(operator === 'contains')
      return isLoose(typed, sets) ? [{ at: rows.length + i, fact, code, inside }] : []
    }),
    sets: [...vocabulary.facts.values()].flatMap(({ id, definition }) =>
      definition.type === 'codes' ? [id] : []
    ),
    byKey: Array.from({ length: keys }, () => null)
  }
}

function layOut(
  axes: readonly Axis[],
  rows: readonly CompiledRow[],
  placed: readonly (readonly PlacedLeaf[])[]
): TraceLayout {
  const facts = axes.map(({ fact: { id, definition } }) =>
    Object.freeze({ fact: id, unit: 'unit' in definition ? (definition.unit ?? null) : null })
  )
  const traced = rows.map(({ source }, i) => {
    const leaves = (placed[i] ?? []).map(({ leaf, pointer }) => Object.freeze({ leaf, pointer }))
    return Object.freeze({ id: source.id, leaves: Object.freeze(leaves) })
  })
  return Object.freeze({ facts: Object.freeze(facts), rows: Object.freeze(traced) })
}

/** The groups of a set of codes, with the bits that more than one code has. */
interface SharedBits {
  readonly part: ValueGroups
  readonly shared: number
}

function findSharedBits(part: ValueGroups): SharedBits {
  let seen = 0
  let shared = 0
  for (const bits of part.groupOf) {
    shared |= seen & bits
    seen |= bits
  }
  return { part, shared }
}

/** Whether the group of a set can leave open if it holds a code: no bit of the group stands for that code alone. */
function isLoose({ fact, operands: [code] }: TypedLeaf, sets: readonly SharedBits[]): boolean {
  const set = sets.find(({ part }) => part.reader.name === fact.id)
  if (set === undefined) return false
  const number = set.part.reader.numbers.get(code) ?? 0
  return ((set.part.groupOf[number] ?? 0) & ~set.shared) === 0
}
