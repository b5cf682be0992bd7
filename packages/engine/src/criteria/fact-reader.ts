import type { FactDefinition, RatioFact } from '@lijie/schema'
import { hashCodes, type HashedCodes } from './hash-codes.js'
import { createThreshold, nextDouble } from './exact-threshold.js'

/** Codes of a fact up to which each has a group of its own. */
const maxOwnGroups = 8

/** How a value is put into its group. */
type ReaderForm = 'boolean' | 'code' | 'listed-code' | 'codes' | 'number' | 'integer' | 'text' | 'none'

/** 0 a boolean, 1 one of few codes, 2 a number, 3 anything else. */
type ReadingWay = 0 | 1 | 2 | 3

/**
 * How the values of one fact are read, the same for all sub-categories. All readers have the same shape, so that one
 * loop over them stays fast.
 */
export interface FactReader extends HashedCodes {
  readonly name: string
  /** Place in facts.json. */
  readonly index: number
  readonly form: ReaderForm
  /** The common forms as numbers, which are told apart faster. */
  readonly way: ReadingWay
  /** Its first entry among the heads of a sub-category. */
  readonly offset: number
  /** Smallest and largest double that is allowed. */
  readonly lower: number
  readonly upper: number
  /** The reader of the fact that came next in the case before; a guess that saves looking it up. */
  next: FactReader
}

/** Stands before the first reader of every case, and reads nothing. */
export function createStart(): FactReader {
  return buildReader('', 0, 'none', { lower: 0, upper: 0 }, [])
}

/** Prepares the reading of a fact. */
export function createReader(
  name: string,
  index: number,
  definition: FactDefinition,
  codes: ReadonlySet<unknown>
): FactReader {
  const form = findForm(definition, codes.size)
  return buildReader(name, index, form, findBounds(definition), [...codes] as string[])
}

function buildReader(
  name: string,
  index: number,
  form: ReaderForm,
  { lower, upper }: Pick<FactReader, 'lower' | 'upper'>,
  codes: readonly string[]
): FactReader {
  const way = form === 'boolean' ? 0 : form === 'code' ? 1 : form === 'number' ? 2 : 3
  const place = { name, index, form, way, offset: 2 * index } as const
  const reader = { ...place, lower, upper, ...hashCodes(codes), next: null as unknown as FactReader }
  // Itself at first, so that there is always one to compare with.
  reader.next = reader
  return reader
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
