import type { NarrowDigits, WideDigits } from './add-digits.js'
import type { ColumnChunk } from './case-columns.js'
import type { ClassStep } from './class-steps.js'

/** The number columns of a chunk, ready to be read together (就绪列): which are narrow and wide differs from chunk to chunk. */
export interface ReadyNumbers {
  readonly wide: readonly (readonly [WideDigits, WideDigits])[]
  readonly narrow: readonly (readonly [NarrowDigits, NarrowDigits, NarrowDigits])[]
}

const nothing = new Int32Array(129)
const never = [Infinity, Infinity, Infinity] as const

/** Puts wide columns in pairs and narrow ones in threes, so that class numbers are read and written less often. */
export function readyNumbers(steps: readonly ClassStep[], chunk: ColumnChunk): ReadyNumbers {
  const wide: WideDigits[] = []
  const narrow: NarrowDigits[] = []
  for (const step of steps) {
    const values = step.kind === 'number' ? chunk.numbers[step.place] : undefined
    if (step.kind !== 'number' || values === undefined) continue
    if (values instanceof Int8Array) narrow.push({ values, table: step.table })
    else wide.push(...step.cuts.map((cuts) => ({ values, cuts, stride: step.stride })))
  }
  return {
    wide: wide.flatMap((one, i) =>
      i % 2 === 0 ? [[one, wide[i + 1] ?? { ...one, cuts: never }] as const] : []
    ),
    narrow: narrow.flatMap((one, i) => {
      const none = { values: one.values, table: nothing }
      return i % 3 === 0 ? [[one, narrow[i + 1] ?? none, narrow[i + 2] ?? none] as const] : []
    })
  }
}
