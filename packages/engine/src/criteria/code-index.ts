/** Codes by the numbers they stand for: digits are told apart faster than texts. */
export interface CodeIndex<T> {
  readonly byCode: ReadonlyMap<string, T>
  /** An open hash table of {@link numberCode}; 0 where there is none. */
  readonly numbers: Int32Array
  readonly values: readonly (T | undefined)[]
  readonly shift: number
}

/** Prepares {@link findByCode}. The table is at most an eighth full, so that most codes are found at once. */
export function indexCodes<T>(byCode: ReadonlyMap<string, T>): CodeIndex<T> {
  let bits = 2
  while (2 ** bits < 8 * byCode.size) bits++
  const size = 2 ** bits
  const shift = 32 - bits
  const numbers = new Int32Array(size)
  const values = Array.from({ length: size }, (): T | undefined => undefined)
  for (const [code, value] of byCode) {
    const number = numberCode(code)
    if (number === 0) continue
    let place = placeNumber(number, shift)
    while (numbers[place] !== 0) place = (place + 1) & (size - 1)
    numbers[place] = number
    values[place] = value
  }
  return { byCode, numbers, values, shift }
}

/** What a code stands for; undefined when it is none, whatever it is. */
export function findByCode<T>({ byCode, numbers, values, shift }: CodeIndex<T>, code: string): T | undefined {
  const number = typeof code === 'string' ? numberCode(code) : 0
  if (number === 0) return byCode.get(code)
  let place = placeNumber(number, shift)
  let found = numbers[place] as number
  while (found !== number) {
    if (found === 0) return undefined
    place = (place + 1) & (numbers.length - 1)
    found = numbers[place] as number
  }
  return values[place]
}

/** Where to look first (Fibonacci hashing). */
function placeNumber(number: number, shift: number): number {
  return Math.imul(number, 0x9e3779b1) >>> shift
}

/** A code of digits as a number of its own, zeros in front included; 0 for a code that is longer or has other letters. */
function numberCode(code: string): number {
  const { length } = code
  // With the 1 before them, eight digits fit 32 bits.
  if (length > 8) return 0
  let number = 1
  let signs = 0
  for (let i = 0; i < length; i++) {
    const digit = code.charCodeAt(i) - 48
    // Negative as soon as one of them is no digit.
    signs |= digit | (9 - digit)
    number = (Math.imul(number, 10) + digit) | 0
  }
  return signs < 0 ? 0 : number
}
