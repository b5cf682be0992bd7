import type { RationalNumber, Rounding } from '@lijie/schema'
import { sayNumber } from '../report-text/exact-number.js'

/** A number of a scheme inside a formula; what has no end as a decimal stays a fraction. */
export function writeNumber(value: RationalNumber): string {
  const text = sayNumber(value)
  return /[/-]/.test(text) ? `(${text})` : text
}

/** A text inside a formula. */
export function writeText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

/**
 * Rounding as a spreadsheet formula (修约公式). Spreadsheets know half away from zero, up and down; half to even is made of
 * them. Down and up first drop what floats leave behind the tenth decimal.
 */
export function writeRounding(value: string, { decimals, mode }: Rounding): string {
  const clean = `ROUND(${value},10)`
  switch (mode) {
    case 'half-up':
      return `ROUND(${value},${decimals})`
    case 'down':
      return `ROUNDDOWN(${clean},${decimals})`
    case 'up':
      return `ROUNDUP(${clean},${decimals})`
    case 'half-even': {
      const scaled = `ROUND(ABS(${value})*${10 ** decimals},9)`
      const even = `SIGN(${value})*2*ROUND(${scaled}/2,0)/${10 ** decimals}`
      return `IF(${scaled}-INT(${scaled})=0.5,${even},ROUND(${value},${decimals}))`
    }
  }
}

/** Keeps a value within bounds; where they cross, the upper one holds. */
export function writeBounds(
  value: string,
  {
    floor,
    ceiling
  }: { readonly floor?: RationalNumber | undefined; readonly ceiling?: RationalNumber | undefined }
): string {
  const raised = floor === undefined ? value : `MAX(${writeNumber(floor)},${value})`
  return ceiling === undefined ? raised : `MIN(${writeNumber(ceiling)},${raised})`
}
