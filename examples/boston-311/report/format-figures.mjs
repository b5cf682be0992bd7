/** A whole number with a comma after every three digits: 26,007. */
export function formatCount(count) {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** part of whole in percent, rounded half up to two decimals; a dash without a whole. */
export function formatPercent(part, whole) {
  if (whole === 0) return '–'
  const hundredths = Math.floor((part * 20_000 + whole) / (2 * whole))
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`
}

/** The first digits of a hash, enough to recognise it. */
export function shortenHash(hash) {
  return hash.slice(0, 12)
}
