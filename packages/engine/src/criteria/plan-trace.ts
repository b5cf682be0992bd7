import type { Condition, ConditionLeaf, CriteriaPart } from '@lijie/schema'
import { UNKNOWN } from '../kernel/index.js'
import { unknownCell, type Axis, type Test } from './axis.js'
import type { CompiledRow, CompiledSubcategory, SubcategorySlot } from './compiled-criteria.js'
import type { ValueGroups } from './group-values.js'
import type { TypedCondition } from './typed-condition.js'

/** A part of a condition, ready to be traced; all have the same shape, so that going over them stays fast. */
export interface TraceNode {
  readonly type: 'all' | 'any' | 'not' | 'leaf'
  readonly items: readonly TraceNode[]
  /** The leaf as the standard writes it. */
  readonly leaf: ConditionLeaf | null
  /** Which of the facts of the sub-category the leaf reads. */
  readonly place: number
  /** Place of that fact in facts.json. */
  readonly index: number
  /** Which leaf of its row it is. */
  readonly order: number
  /** Truth value of the leaf by the group of its fact; null where the group does not tell. */
  readonly truths: Uint8Array | null
  readonly test: Test
}

/** One row, ready to be traced. */
export interface RowPlan {
  readonly id: string
  readonly exclusions: readonly TraceNode[]
  /** null: unconditional. */
  readonly condition: TraceNode | null
  /** How many leaves it has. */
  readonly leaves: number
}

/** All rows of a sub-category, ready to be traced, with the facts they read. */
export interface TracePlan {
  readonly facts: readonly { readonly name: string; readonly index: number }[]
  readonly rows: readonly RowPlan[]
}

const noTest: Test = () => UNKNOWN

/** Prepares the tracing of a sub-category. */
export function planTrace(
  { conditions: named }: CriteriaPart,
  { parts }: SubcategorySlot,
  { rows, axes }: CompiledSubcategory
): TracePlan {
  const list = [...axes.values()]
  let leaves = 0

  function plan(source: Condition, typed: TypedCondition): TraceNode {
    if ('condition' in source) return plan(named?.[source.condition] as Condition, typed)
    if (typed.type === 'leaf') {
      const place = list.findIndex((axis) => axis.fact.id === typed.fact.id)
      const axis = list[place] as Axis
      const test = axis.compile(typed)
      const leaf = source as ConditionLeaf
      const truths = tabulate(axis, test, parts[place])
      return { type: 'leaf', items: [], leaf, place, index: axis.fact.order, order: leaves++, truths, test }
    }
    const sources =
      'not' in source ? [source.not] : 'all' in source ? source.all : 'any' in source ? source.any : []
    const typedItems = typed.type === 'not' ? [typed.item] : typed.items
    const items = typedItems.map((item, i) => plan(sources[i] as Condition, item))
    return { type: typed.type, items, leaf: null, place: 0, index: 0, order: 0, truths: null, test: noTest }
  }

  function planRow({ source, typed }: CompiledRow): RowPlan {
    leaves = 0
    const exclusions = (source.exclusions ?? [])
      .flatMap(({ condition }) => (condition === undefined ? [] : [condition]))
      .map((condition, i) => plan(condition, typed.exclusions[i] as TypedCondition))
    const condition =
      source.condition === null ? null : plan(source.condition, typed.condition as TypedCondition)
    return { id: source.id, exclusions, condition, leaves }
  }

  return {
    facts: list.map(({ fact }) => ({ name: fact.id, index: fact.reader.index })),
    rows: rows.map((row) => planRow(row))
  }
}

/** Sets of codes are grouped more coarsely than single leaves ask; what they hold is looked up in the case. */
function tabulate(axis: Axis, test: Test, part: ValueGroups | undefined): Uint8Array | null {
  if (part === undefined || part.reader.form === 'codes') return null
  const cells = new Int32Array(axis.slot + axis.width)
  return Uint8Array.from([unknownCell, ...part.cells], (cell) => {
    cells[axis.slot] = cell
    return test(cells)
  })
}
