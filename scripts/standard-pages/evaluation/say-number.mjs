const modes = {
  'half-up': ['四舍五入', 'half up'],
  'half-even': ['四舍六入五成双', 'half to even'],
  down: ['截去', 'cut off'],
  up: ['进位', 'up']
}

/** A fraction of the data as a decimal; as a fraction where it has no end. */
export function sayNumber({ numerator, denominator }) {
  let [rest, decimals] = [BigInt(denominator), 0]
  for (const factor of [10n, 5n, 2n])
    while (rest % factor === 0n) {
      rest /= factor
      decimals += 1
    }
  if (BigInt(numerator) % rest !== 0n) return `${numerator}/${denominator}`
  const scaled = (BigInt(numerator) * 10n ** BigInt(decimals)) / BigInt(denominator)
  const digits = `${scaled < 0n ? -scaled : scaled}`.padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  const part = digits.slice(digits.length - decimals).replace(/0+$/, '')
  return `${scaled < 0n ? '-' : ''}${whole}${part === '' ? '' : `.${part}`}`
}

/** A share of one in per cent. */
export function sayShare({ numerator, denominator }) {
  return `${sayNumber({ numerator: numerator * 100, denominator })}%`
}

/** So many points. */
export function sayPoints(number, { say }) {
  const said = sayNumber(number)
  return say(`${said} 分`, `${said} ${said === '1' ? 'point' : 'points'}`)
}

/**
 * Where rounding takes place and how; the manner once where it is the same.
 * @param {readonly (readonly [what: string, rounding: { decimals: number, mode: string } | undefined])[]} places
 */
export function sayRoundings(places, { say, join, brackets, sentences }) {
  const kept = places.filter(([, rounding]) => rounding !== undefined)
  const digits = ({ decimals }) =>
    say(`${decimals} 位小数`, `${decimals} ${decimals === 1 ? 'decimal' : 'decimals'}`)
  const mode = (rounding) => say(...modes[rounding.mode])
  const [first] = kept
  if (first === undefined) return ''
  return kept.every(([, rounding]) => rounding.mode === first[1].mode)
    ? join(kept.map(([what, rounding]) => named(what, digits(rounding)))) + brackets(mode(first[1]))
    : sentences(kept.map(([what, rounding]) => named(what, digits(rounding)) + brackets(mode(rounding))))
}

function named(what, said) {
  return what === '' ? said : `${what} ${said}`
}

/** From the lower bound, inside, to the upper, outside. */
export function sayRange({ from, to }, { say, join }, unit = '') {
  const bounds = [
    ...(from === null ? [] : [`≥ ${sayNumber(from)}${unit}`]),
    ...(to === null ? [] : [`< ${sayNumber(to)}${unit}`])
  ]
  return bounds.length === 0 ? say('任何值', 'any value') : join(bounds)
}
