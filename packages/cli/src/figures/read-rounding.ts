import { isRecord } from '@lijie/schema'
import type { FigureRounding } from './round-figure.js'

/** Names of roundings in documents, in programs and in Chinese. */
const modes: ReadonlyMap<string, FigureRounding['mode']> = new Map([
  ['half-up', 'half-up'],
  ['四舍五入', 'half-up'],
  ['half-even', 'half-even'],
  ['bankers', 'half-even'],
  ['四舍六入五成双', 'half-even'],
  ['half-down', 'half-down'],
  ['五舍六入', 'half-down'],
  ['down', 'down'],
  ['truncate', 'down'],
  ['trunc', 'down'],
  ['cut', 'down'],
  ['floor', 'down'],
  ['舍去', 'down'],
  ['截断', 'down'],
  ['截尾', 'down'],
  ['up', 'up'],
  ['ceil', 'up'],
  ['ceiling', 'up'],
  ['进一', 'up']
])

/**
 * The rounding that a figure declares (所声明的舍入): `{ "decimals": 2, "mode": "half-up" }`, or decimals alone, which are rounded half
 * up. Null where none is declared, undefined for anything else.
 */
export function readRounding(value: unknown): FigureRounding | null | undefined {
  if (value === undefined || value === null || value === 'none') return null
  const given = isRecord(value) ? value : { decimals: value }
  const { decimals, mode = 'half-up' } = given
  if (typeof decimals !== 'number' || !Number.isInteger(decimals) || decimals < 0 || decimals > 12) return
  const found = typeof mode === 'string' ? modes.get(plainName(mode)) : undefined
  return found === undefined ? undefined : { decimals, mode: found }
}

/** `HALF_UP`, `half up` and `halfUp` as `half-up`. */
function plainName(mode: string): string {
  return mode
    .trim()
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
    .replace(/^round-/, '')
}
