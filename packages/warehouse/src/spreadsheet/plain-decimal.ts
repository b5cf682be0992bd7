/**
 * The decimal that a number cell holds, as plain digits (数值的十进制写法); undefined when it has more than the 15 digits
 * that a spreadsheet keeps, so that its last ones are noise.
 */
export function writePlainDecimal(raw: string): string | undefined {
  const value = Number(raw)
  if (raw.trim() === '' || !Number.isFinite(value)) return undefined
  const [mantissa = '', exponentText = '0'] = value.toExponential(14).split('e')
  const kept = Number(`${mantissa}e${exponentText}`)
  // The seventeenth digit of a stored number may be off by one or two from what was typed.
  if (Math.abs(kept - value) > Math.abs(value) * 4e-16) return undefined
  return placePoint(mantissa, Number(exponentText))
}

function placePoint(mantissa: string, exponent: number): string {
  const sign = mantissa.startsWith('-') ? '-' : ''
  const digits = mantissa.replace(/[-.]/g, '')
  const point = exponent + 1
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0'
  const part = (point > 0 ? digits.slice(point) : '0'.repeat(-point) + digits).replace(/0+$/, '')
  const text = part === '' ? whole : `${whole}.${part}`
  return /^[0.]*$/.test(text) ? '0' : sign + text
}
