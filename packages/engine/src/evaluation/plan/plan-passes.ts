import type { Attribution, CompleteScheme, EvaluatedObject, SharedAttribution } from '@lijie/schema'
import type { CountPass, RowQuestion } from '../../counting/index.js'
import { createRational, readRational, type Rational } from '../../kernel/index.js'
import { resolvePredicate, type PredicateContext } from './resolve-predicate.js'

/** A pass over the rows and the share of each row that it charges. */
export interface SharedPass {
  readonly pass: CountPass
  readonly share: Rational
}

const whole = createRational(1)

/**
 * For each share after the first, whether an earlier one charged the row to an object of the same name (重名归责): where unit
 * and street have one name, the row is one row of that object, whatever shares of it are added up. A row that names neither
 * is one row without an object.
 */
export function listChargedAgain({ attribution }: CompleteScheme): readonly RowQuestion[] {
  if (attribution === undefined || !('shares' in attribution)) return []
  const objects = attribution.shares.map(({ object }) => object)
  return objects.slice(1).map((object, i) => ({
    any: objects
      .slice(0, i + 1)
      .flatMap((earlier): readonly RowQuestion[] => [
        { same: [earlier, object] },
        { all: [{ not: { known: earlier } }, { not: { known: object } }] }
      ])
  }))
}

/**
 * The passes of a scheme (责任归属): one for the unit that is charged, or one for each share and each exception. A row of an
 * exception is charged wholly to one object; where several exceptions hold, by the first.
 */
export function planPasses(
  { object, attribution }: CompleteScheme,
  context: PredicateContext
): readonly SharedPass[] {
  if (attribution === undefined) return [{ pass: { object, question: null }, share: whole }]
  if ('to' in attribution) return [planUnit(object, attribution.to)]
  return planShares(attribution, context)
}

function planUnit(object: EvaluatedObject, to: Extract<Attribution, { to: unknown }>['to']): SharedPass {
  if (to === 'each-unit') return { pass: { object, question: null }, share: whole }
  const column = to === 'last-unit' ? 'lastUnit' : 'firstUnit'
  return { pass: { object, question: { column, operator: 'equal', than: { number: 1 } } }, share: whole }
}

function planShares(
  { shares, except = [] }: SharedAttribution,
  context: PredicateContext
): readonly SharedPass[] {
  const questions = except.map(({ where }) => resolvePredicate(where, context))
  const none: readonly RowQuestion[] = questions.map((question) => ({ not: question }))
  const shared = shares.map(({ object, share }) => ({
    pass: { object, question: none.length === 0 ? null : { all: none } },
    share: readRational(share)
  }))
  const excepted = except.map(({ object }, i) => ({
    pass: { object, question: { all: [...none.slice(0, i), ...questions.slice(i, i + 1)] } },
    share: whole
  }))
  return [...shared, ...excepted]
}
