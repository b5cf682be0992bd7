/** Whole epoch milliseconds written in ASCII digits, or undefined. No exponent, no fraction, no blanks, safe integers only. */
export function readEpochMs(text: string): number | undefined {
  const start = text.charCodeAt(0) === 45 ? 1 : 0
  if (text.length === start || text.length > 17) return undefined
  let value = 0
  for (let at = start; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48
    if (!(digit >= 0 && digit <= 9)) return undefined
    value = value * 10 + digit
  }
  if (!Number.isSafeInteger(value)) return undefined
  return start === 1 && value !== 0 ? -value : value
}
