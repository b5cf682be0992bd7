import { FALSE, negate, TRUE, UNKNOWN, type Truth } from '../kernel/index.js'
import type { Axis, Cells, Test } from './axis.js'
import type { FactEntry } from './fact-vocabulary.js'
import type { TypedLeaf } from './typed-condition.js'

/** Codes of a set that one place of the cells holds. */
export const bitsPerWord = 30
const maxEnumeratedCodes = 16

/** The axis of a set of codes; groups of `contains` become one test. */
export interface CodesAxis extends Axis {
  readonly type: 'codes'
  /** Whether the set holds at least one, or every one, of the codes. */
  readonly compileContains: (codes: readonly string[], quantifier: 'any' | 'all') => Test
}

/** The cells of a set of codes: one bit for each code that a condition names; other codes of the fact leave no trace. */
export function createCodesAxis(fact: FactEntry, slot: number, leaves: readonly TypedLeaf[]): CodesAxis {
  const codes = [...new Set(leaves.flatMap((leaf) => leaf.operands as readonly string[]))]
  const index = new Map<unknown, number>(codes.map((code, i) => [code, i]))
  const compileContains = (wanted: readonly string[], quantifier: 'any' | 'all'): Test =>
    combine(quantifier, maskWords(wanted, slot, index))
  return {
    type: 'codes',
    fact,
    slot,
    width: Math.max(1, Math.ceil(codes.length / bitsPerWord)),
    cells:
      codes.length > maxEnumeratedCodes ? null : Array.from({ length: 2 ** codes.length }, (_, mask) => mask),
    starts: null,
    encode: createEncoder(fact, slot, index),
    compileContains,
    compile: (leaf) => {
      const test = compileContains(leaf.operands as readonly string[], 'any')
      return leaf.operator === 'contains' ? test : (cells) => negate(test(cells))
    }
  }
}

function createEncoder(fact: FactEntry, slot: number, index: ReadonlyMap<unknown, number>): Axis['encode'] {
  const { codes } = fact
  const words = Math.max(1, Math.ceil(index.size / bitsPerWord))
  if (words > 1) return createWideEncoder(fact, slot, words, index)
  return (value: unknown, cells: Cells) => {
    if (!Array.isArray(value)) return false
    let mask = 0
    for (let i = 0; i < value.length; i++) {
      const bit = index.get(value[i])
      if (bit !== undefined) mask |= 1 << bit
      else if (!codes.has(value[i])) return false
    }
    cells[slot] = mask
    return true
  }
}

function createWideEncoder(
  fact: FactEntry,
  slot: number,
  words: number,
  index: ReadonlyMap<unknown, number>
): Axis['encode'] {
  return (value, cells) => {
    if (fact.check(value) !== null) return false
    cells.fill(0, slot, slot + words)
    for (const code of value as readonly string[]) {
      const bit = index.get(code)
      if (bit === undefined) continue
      const word = slot + Math.floor(bit / bitsPerWord)
      cells[word] = (cells[word] as number) | (1 << (bit % bitsPerWord))
    }
    return true
  }
}

/** The bits of the wanted codes, by the word they stand in. */
function maskWords(
  codes: readonly string[],
  slot: number,
  index: ReadonlyMap<unknown, number>
): ReadonlyMap<number, number> {
  const words = new Map<number, number>()
  for (const code of codes) {
    const bit = index.get(code) ?? 0
    const word = slot + Math.floor(bit / bitsPerWord)
    words.set(word, (words.get(word) ?? 0) | (1 << (bit % bitsPerWord)))
  }
  return words
}

function combine(quantifier: 'any' | 'all', words: ReadonlyMap<number, number>): Test {
  const tests = [...words].map(([word, bits]) =>
    quantifier === 'any' ? hasAny(word, bits) : hasAll(word, bits)
  )
  const [only, ...others] = tests
  if (only !== undefined && others.length === 0) return only
  const decisive = quantifier === 'any' ? TRUE : FALSE
  return (cells) => {
    let truth: Truth = only === undefined ? UNKNOWN : only(cells)
    for (const test of others) if (truth !== decisive) truth = test(cells)
    return truth
  }
}

function hasAny(word: number, bits: number): Test {
  return (cells) => {
    const mask = cells[word] as number
    return mask < 0 ? UNKNOWN : (mask & bits) === 0 ? FALSE : TRUE
  }
}

function hasAll(word: number, bits: number): Test {
  return (cells) => {
    const mask = cells[word] as number
    return mask < 0 ? UNKNOWN : (mask & bits) === bits ? TRUE : FALSE
  }
}
