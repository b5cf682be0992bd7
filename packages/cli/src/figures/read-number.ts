import { createRational, type Rational } from '@lijie/engine/kernel'

const decimal = /^([+-]?)(\d{1,30})(?:\.(\d{1,30}))?(?:e([+-]\d{1,2}))?%?$/

/**
 * The exact value of a printed number (公布的数): the shortest decimal of a JSON number, which is what was written, or a text such as
 * `98.50`, `60%` (60), `84 分` or `−2.08`. Null for anything else.
 */
export function readNumber(value: unknown): Rational | null {
  if (typeof value !== 'number' && typeof value !== 'string') return null
  const found = decimal.exec(ungroup(plainText(String(value))))
  if (found === null) return null
  const [, sign = '', whole = '', decimals = '', exponent = '0'] = found
  const scale = decimals.length - Number(exponent)
  const digits = BigInt(`${sign === '-' ? '-' : ''}${whole}${decimals}`)
  return scale >= 0
    ? createRational(digits, 10n ** BigInt(scale))
    : createRational(digits * 10n ** BigInt(-scale))
}

/** How many decimals a number is printed with. */
export function countDecimals(value: unknown): number {
  return /\.(\d+)/.exec(String(value))?.[1]?.length ?? 0
}

/** `4/5`, `9 of 10`: a part and its whole; null for anything else. */
export function readPair(value: unknown): readonly [part: Rational, whole: Rational] | null {
  if (typeof value !== 'string') return null
  const found = /^([\d.,]+) *(?:\/|／|of|out of) *([\d.,]+)$/.exec(value.trim())
  const [part, whole] = [readNumber(found?.[1]), readNumber(found?.[2])]
  return part === null || whole === null || whole.numerator === 0n ? null : [part, whole]
}

/** Full-width signs as ASCII, and without the word for what is counted. */
function plainText(text: string): string {
  return text
    .trim()
    .replace(/[０-９．％，＋－]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/^[−–]/, '-')
    .replace(/(?<=[\d%])\s*(?:[件分个起次名家条宗人%]|points?|cases)$/, (unit) =>
      unit.trim() === '%' ? '%' : ''
    )
}

/** `12,984` as `12984`. */
function ungroup(text: string): string {
  return /^[+-]?\d{1,3}(,\d{3}){1,9}(\.\d+)?%?$/.test(text) ? text.replaceAll(',', '') : text
}
