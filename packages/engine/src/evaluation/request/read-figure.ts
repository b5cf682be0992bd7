import type { EvaluationFigure } from '@lijie/schema'
import { compareRationals, readRational, type Rational } from '../../kernel/index.js'
import type { GivenFigure } from './figure-table.js'
import { readExact } from './read-exact.js'

/** The value of a figure by its kind and bounds (外部数据取值); null when it is none. */
export function readFigure(definition: EvaluationFigure, text: string): GivenFigure | null {
  if (definition.kind === 'level') {
    return (definition.levels ?? []).some(({ id }) => id === text) ? { level: text } : null
  }
  const number = readExact(text)
  if (number === null || !isInside(definition, number)) return null
  if (definition.kind === 'count' && (number.denominator !== 1n || number.numerator < 0n)) return null
  return { number }
}

function isInside({ least, most }: EvaluationFigure, number: Rational): boolean {
  if (least !== undefined && compareRationals(number, readRational(least)) < 0) return false
  return most === undefined || compareRationals(number, readRational(most)) <= 0
}
