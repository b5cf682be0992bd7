/**
 * A written number changed by one, and by one at every decimal it is written with: 0.5 gives 1.5, -0.5, 0.6 and 0.4. The
 * results are the decimals a person would write, not sums of doubles.
 */
export function changeNumber(value: number): readonly number[] {
  const decimals = countDecimals(value)
  const changed = new Set<number>()
  for (let place = 0; place <= decimals; place++) {
    const step = 10 ** -place
    for (const sum of [value + step, value - step]) changed.add(Number(sum.toFixed(decimals)))
  }
  changed.delete(value)
  return [...changed]
}

/** Decimals of a number as it is written; at most 20. */
function countDecimals(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e')
  const written = (mantissa.split('.')[1] ?? '').length - Number(exponent)
  return Math.min(Math.max(written, 0), 20)
}
