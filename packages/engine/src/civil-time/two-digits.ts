/** '00' to '99': written once, so that formatting a time joins ready strings. */
export const twoDigits: readonly string[] = /* @__PURE__ */ Array.from({ length: 100 }, (_, n) =>
  n < 10 ? `0${n}` : `${n}`
)

/** The number in two ASCII digits of a text, or NaN; digits of other scripts do not count. */
export function readTwoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48
  const ones = text.charCodeAt(at + 1) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN
}

/** '-01-01' to '-12-31' by month * 32 + day. */
export const monthDays: readonly string[] = /* @__PURE__ */ Array.from(
  { length: 13 * 32 },
  (_, n) => `-${twoDigits[n >> 5]}-${twoDigits[n & 31]}`
)

/** 'T00:00' to 'T23:59' by minute of the day. */
export const clockMinutes: readonly string[] = /* @__PURE__ */ Array.from(
  { length: 1440 },
  (_, n) => `T${twoDigits[(n / 60) | 0]}:${twoDigits[n % 60]}`
)

/** '-18:00' to '+18:00' by whole hours east of UTC, from 18 west. */
export const hourOffsets: readonly string[] = /* @__PURE__ */ Array.from({ length: 37 }, (_, n) =>
  n < 18 ? `-${twoDigits[18 - n]}:00` : `+${twoDigits[n - 18]}:00`
)
