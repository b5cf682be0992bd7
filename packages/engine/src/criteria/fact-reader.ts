import type { FactDefinition, RatioFact } from '@lijie/schema'
import { hashCodes, type HashedCodes } from './hash-codes.js'
import { createThreshold, nextDouble } from './exact-threshold.js'

/** Codes of a fact up to which each has a group of its own. */
const maxOwnGroups = 8

/** How a value is put into its group; `text` and `none` are left to the exact way round. */
type ReaderForm = 'boolean' | 'code' | 'listed-code' | 'codes' | 'number' | 'integer' | 'text' | 'none'

/**
 * How the values of one fact are read, the same for all sub-categories. All readers have the same shape, so that one
 * loop over them stays fast.
 */
export interface FactReader extends HashedCodes {
  readonly name: string
  /** Place in facts.json. */
  readonly index: number
  readonly form: ReaderForm
  /** Smallest and largest double that is allowed. */
  readonly lower: number
  readonly upper: number
  /** The reader of the fact that came next in the case before; a guess that saves looking it up. */
  next: FactReader | null
}

/** Stands before the first reader of every case. */
export function createStart(): FactReader {
  return { name: '', index: 0, form: 'none', lower: 0, upper: Number.MAX_VALUE, next: null, ...hashCodes([]) }
}

/** Prepares the reading of a fact. */
export function createReader(
  name: string,
  index: number,
  definition: FactDefinition,
  codes: ReadonlySet<unknown>
): FactReader {
  const form = findForm(definition, codes.size)
  return { name, index, form, ...findBounds(definition), next: null, ...hashCodes([...codes] as string[]) }
}

function findForm({ type }: FactDefinition, codes: number): ReaderForm {
  switch (type) {
    case 'boolean':
    case 'codes':
    case 'integer':
      return type
    case 'code':
      return codes <= maxOwnGroups ? 'code' : 'listed-code'
    case 'quantity':
    case 'ratio':
      return 'number'
    case 'instant':
      return 'integer'
    case 'text':
      return 'text'
  }
}

function findBounds(definition: FactDefinition): Pick<FactReader, 'lower' | 'upper'> {
  switch (definition.type) {
    case 'ratio':
      return findShareBounds(definition)
    case 'quantity': {
      const { minimum = -Number.MAX_VALUE, maximum = Number.MAX_VALUE } = definition
      return { lower: minimum, upper: maximum }
    }
    case 'integer': {
      const { minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER } = definition
      return { lower: minimum, upper: maximum }
    }
    default:
      return { lower: Number.MIN_SAFE_INTEGER, upper: Number.MAX_SAFE_INTEGER }
  }
}

/** Bounds that are fractions, as the doubles next to them on the inside. */
function findShareBounds({ minimum, maximum }: RatioFact): Pick<FactReader, 'lower' | 'upper'> {
  const upper = maximum === undefined ? null : createThreshold(maximum)
  return {
    lower: minimum === undefined ? -Number.MAX_VALUE : createThreshold(minimum).atLeast,
    upper: upper === null ? Number.MAX_VALUE : upper.isDouble ? upper.atLeast : nextDouble(upper.atLeast, -1)
  }
}
