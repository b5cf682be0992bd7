import type { OddPlace } from './remark-text.js'

const counted =
  /(?<![0-9０-９〇零○一二三四五六七八九十百千])(?:([0-9０-９]{1,12})|([〇零○一二三四五六七八九十百千][0０〇零○一二三四五六七八九十百千]{0,12}))\s{0,4}(个?工作日|个?月|小时|日|天|年|元)(?!度|间|常)/gu

/** Amounts of a unit that a text writes both in digits and in Chinese numerals (60日、三十日): those of the rarer form. */
export function findMixedNumerals(text: string): readonly OddPlace[] {
  const amounts = [...text.matchAll(counted)].map(({ 0: example, 1: digits, 3: unit = '', index }) => ({
    at: index,
    example,
    unit,
    inDigits: digits !== undefined
  }))
  const units = [...new Set(amounts.map(({ unit }) => unit))]
  const odd = units.flatMap((unit) => {
    const ofUnit = amounts.filter((amount) => amount.unit === unit)
    const digits = ofUnit.filter(({ inDigits }) => inDigits)
    const numerals = ofUnit.filter(({ inDigits }) => !inDigits)
    return digits.length === 0 || numerals.length === 0
      ? []
      : numerals.length <= digits.length
        ? numerals
        : digits
  })
  return odd.map(({ at, example }) => ({ at, example })).toSorted((a, b) => a.at - b.at)
}
