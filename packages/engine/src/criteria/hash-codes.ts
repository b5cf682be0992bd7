const maxHashed = 16
const maxFactor = 64

/** Codes with their numbers, 1 for the first. */
export interface HashedCodes {
  /** Number of every code. */
  readonly numbers: ReadonlyMap<unknown, number>
  /** Codes by {@link hashCode}; empty text where there is none. A short list is found here without collisions. */
  readonly table: readonly string[]
  readonly tableNumbers: Int32Array
  readonly factor: number
  readonly mask: number
}

/** Where a code stands in a table: its length and first letter tell a short list of codes apart. */
function hashCode(code: string, factor: number, mask: number): number {
  return (Math.imul(code.length, factor) + code.charCodeAt(0)) & mask
}

/** Numbers codes so that they are found quickly: a short list by its own hash, any list by a map. */
export function hashCodes(codes: readonly string[]): HashedCodes {
  const numbers = new Map<unknown, number>(codes.map((code, i) => [code, i + 1]))
  const { length: count } = codes
  const largest = count > 0 && count <= maxHashed && !numbers.has('') ? 8 * maxHashed : 0
  for (let size = 4; size <= largest; size *= 2)
    for (let factor = 1; factor < maxFactor; factor++) {
      const places = codes.map((code) => hashCode(code, factor, size - 1))
      if (new Set(places).size === count) return fillTable(codes, numbers, places, factor, size)
    }
  return { numbers, table: [''], tableNumbers: new Int32Array(1), factor: 0, mask: 0 }
}

function fillTable(
  codes: readonly string[],
  numbers: ReadonlyMap<unknown, number>,
  places: readonly number[],
  factor: number,
  size: number
): HashedCodes {
  const table = Array.from({ length: size }, () => '')
  const tableNumbers = new Int32Array(size)
  for (const [i, place] of places.entries()) {
    table[place] = codes[i] ?? ''
    tableNumbers[place] = i + 1
  }
  return { numbers, table, tableNumbers, factor, mask: size - 1 }
}
