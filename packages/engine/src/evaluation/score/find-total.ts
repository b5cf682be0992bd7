import type { EvaluationPart } from '@lijie/schema'
import { addBounded, createRational, subtractBounded, type Rational } from '../../kernel/index.js'
import { findCounter } from '../compile/list-counters.js'

/** A counter's value where it is known, or else made of the counters it is made of (计数合成); null when a part is not known. */
export function findTotal(
  part: EvaluationPart,
  counter: string,
  known: (counter: string) => Rational | null
): Rational | null {
  return known(counter) ?? composeTotal(part, counter, known)
}

/** A derived counter's value from its parts only; null for a counter of rows. */
export function composeTotal(
  part: EvaluationPart,
  counter: string,
  known: (counter: string) => Rational | null
): Rational | null {
  const document = findCounter(part, counter)
  if (document === undefined || 'where' in document) return null
  const { plus, minus = [] } = document
  const values = [...plus, ...minus].map((id) => findTotal(part, id, known))
  return values.reduce<Rational | null>((sum, value, i) => {
    if (sum === null || value === null) return null
    return i < plus.length ? addBounded(sum, value) : subtractBounded(sum, value)
  }, createRational(0))
}
