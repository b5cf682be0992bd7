/** A printed decimal as a whole number of units in its last place. */
interface Scaled {
  readonly units: bigint
  readonly decimals: number
}

/** An exact fraction such as `42/5` as a decimal: exact where it ends soon, else with four decimals, half up (小数写法). */
export function printFraction(text: string): string {
  const [top = '0', bottom = '1'] = text.split('/')
  const divisor = BigInt(bottom)
  const size = BigInt(top.replace('-', ''))
  const sign = top.startsWith('-') ? '-' : ''
  for (let decimals = 0; decimals <= 4; decimals += 1) {
    const units = size * 10n ** BigInt(decimals)
    if (units % divisor === 0n) return sign + writeScaled({ units: units / divisor, decimals })
  }
  return sign + writeScaled({ units: (2n * size * 10_000n + divisor) / (2n * divisor), decimals: 4 })
}

/** One printed decimal less another, with the decimals of the longer (差值). */
export function subtractDecimals(after: string, before: string): string {
  const [a, b] = align(after, before)
  return writeScaled({ units: a.units - b.units, decimals: a.decimals })
}

/** The change over its base, per cent with two decimals, half up; null when the base is zero (增长率). */
export function rateOfChange(after: string, before: string, base: 'previous' | 'current'): string | null {
  const [a, b] = align(after, before)
  const divisor = base === 'previous' ? b.units : a.units
  if (divisor === 0n) return null
  const size = divisor < 0n ? -divisor : divisor
  const change = a.units - b.units
  const wide = (change < 0n ? -change : change) * 10_000n
  const rounded = (2n * wide + size) / (2n * size)
  return writeScaled({ units: change < 0n ? -rounded : rounded, decimals: 2 })
}

/** Orders printed decimals by how far they are from zero, the farthest first. */
export function compareSizes(first: string, second: string): number {
  const [a, b] = align(first.replace('-', ''), second.replace('-', ''))
  return a.units === b.units ? 0 : a.units > b.units ? -1 : 1
}

function align(first: string, second: string): readonly [Scaled, Scaled] {
  const decimals = Math.max(countDecimals(first), countDecimals(second))
  return [readScaled(first, decimals), readScaled(second, decimals)]
}

function countDecimals(text: string): number {
  return text.split('.')[1]?.length ?? 0
}

function readScaled(text: string, decimals: number): Scaled {
  const [whole = '0', fraction = ''] = text.split('.')
  return { units: BigInt(whole + fraction.padEnd(decimals, '0')), decimals }
}

function writeScaled({ units, decimals }: Scaled): string {
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  const sign = units < 0n ? '-' : ''
  return decimals === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-decimals)}`
}
