/** One word of a formula (词): a sign, a number as digits, or a name. */
export interface FormulaToken {
  readonly kind: 'sign' | 'number' | 'name' | 'end'
  /** Signs in their ASCII form, numbers in ASCII digits, names without brackets. */
  readonly text: string
  /** Place of its first character, from 1. */
  readonly position: number
  /** A name in brackets is never a function. */
  readonly quoted?: true
}
