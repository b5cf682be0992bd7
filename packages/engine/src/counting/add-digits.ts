// The inner loops of counting by class. Each adds to the class numbers of a block of rows what some columns contribute. A
// comparison becomes 0 or 1, and that a factor or a mask: there is no branch for the processor to guess wrong. Every loop
// meets one type of array only. `| 0` and `- 0` say once, before the loop, what kind of number a bound is; otherwise it is
// asked for every row.

/** Three cuts of a wide column. */
export interface WideDigits {
  readonly values: Float64Array
  /** Minus infinity is reached by all that is known, infinity by nothing. */
  readonly cuts: readonly [number, number, number]
  readonly stride: number
}

/**
 * Digits of two wide columns (数值列分类): a stride for each cut that is reached. Every comparison with NaN, which is
 * unknown, is false.
 */
export function addCuts(
  classes: Int32Array,
  length: number,
  from: number,
  a: WideDigits,
  b: WideDigits
): void {
  const { values: left } = a
  const { values: right } = b
  const leftFirst = a.cuts[0] - 0
  const leftSecond = a.cuts[1] - 0
  const leftThird = a.cuts[2] - 0
  const rightFirst = b.cuts[0] - 0
  const rightSecond = b.cuts[1] - 0
  const rightThird = b.cuts[2] - 0
  const leftStep = a.stride | 0
  const rightStep = b.stride | 0
  const end = length | 0
  const start = from | 0
  for (let i = 0; i < end; i++) {
    const x = left[(start + i) | 0] as number
    const y = right[(start + i) | 0] as number
    const leftDigit = (Number(x >= leftFirst) + Number(x >= leftSecond) + Number(x >= leftThird)) | 0
    const rightDigit = (Number(y >= rightFirst) + Number(y >= rightSecond) + Number(y >= rightThird)) | 0
    const step = (Math.imul(leftDigit, leftStep) + Math.imul(rightDigit, rightStep)) | 0
    classes[i] = ((classes[i] as number) + step) | 0
  }
}

/** How two wide columns compare (两列比较分类): digit 1 less, 2 greater, 3 equal, 0 when either is unknown. */
export function addPair(
  classes: Int32Array,
  length: number,
  left: Float64Array,
  leftFrom: number,
  right: Float64Array,
  rightFrom: number,
  stride: number
): void {
  const end = length | 0
  const leftStart = leftFrom | 0
  const rightStart = rightFrom | 0
  const less = stride | 0
  const greater = (2 * stride) | 0
  for (let i = 0; i < end; i++) {
    const a = left[(leftStart + i) | 0] as number
    const b = right[(rightStart + i) | 0] as number
    const digit = (-Number(a <= b) & less) + (-Number(a >= b) & greater)
    classes[i] = ((classes[i] as number) + digit) | 0
  }
}

/** A narrow column with what each value adds to the class, from -1 on. */
export interface NarrowDigits {
  readonly values: Int8Array
  readonly table: Int32Array
}

/** Digits of three narrow columns (小整数列分类). */
export function addNarrow(
  classes: Int32Array,
  length: number,
  from: number,
  { values: a, table: aTable }: NarrowDigits,
  { values: b, table: bTable }: NarrowDigits,
  { values: c, table: cTable }: NarrowDigits
): void {
  const end = length | 0
  const start = from | 0
  for (let i = 0; i < end; i++) {
    const at = (start + i) | 0
    const first = aTable[((a[at] as number) + 1) | 0] as number
    const second = bTable[((b[at] as number) + 1) | 0] as number
    const third = cTable[((c[at] as number) + 1) | 0] as number
    classes[i] = ((classes[i] as number) + first + second + third) | 0
  }
}

/** Digits of a text column (文本列分类), by code. */
export function addCodes(
  classes: Int32Array,
  length: number,
  codes: Int32Array,
  from: number,
  table: Int32Array
): void {
  const end = length | 0
  const start = from | 0
  for (let i = 0; i < end; i++)
    classes[i] = ((classes[i] as number) + (table[codes[(start + i) | 0] as number] as number)) | 0
}

/** Digits of two text columns (同文分类): a stride where both hold the same text; `same` has the right code of each left one. */
export function addSameCodes(
  classes: Int32Array,
  length: number,
  left: Int32Array,
  right: Int32Array,
  from: number,
  same: readonly number[],
  stride: number
): void {
  const end = length | 0
  const start = from | 0
  for (let i = 0; i < end; i++) {
    const code = same[left[(start + i) | 0] as number] as number
    if (code !== 0 && code === right[(start + i) | 0]) classes[i] = ((classes[i] as number) + stride) | 0
  }
}

/** Truths of a part that was judged before (先行判断分类). */
export function addTruths(classes: Int32Array, length: number, truths: Int32Array, stride: number): void {
  const end = length | 0
  const step = stride | 0
  for (let i = 0; i < end; i++)
    classes[i] = ((classes[i] as number) + Math.imul(truths[i] as number, step)) | 0
}

/** A narrow column as a wide one. */
export function widenNumbers(values: Int8Array, from: number, length: number, wide: Float64Array): void {
  const end = length | 0
  const start = from | 0
  for (let i = 0; i < end; i++) {
    const value = values[(start + i) | 0] as number
    wide[i] = value === -1 ? Number.NaN : value
  }
}
