import type { RationalNumber } from '@lijie/schema'
import type { Rational } from '../../kernel/index.js'
import { clampPoints } from '../../points/index.js'
import { groupOf } from './group-of.js'
import type { ObjectScope } from './score-scope.js'

/** Keeps a total within the scheme's floor and cap and the cap of the group (总分封顶). */
export function capTotal(scope: ObjectScope, total: Rational, how: 'with-floor' | 'cap-only'): Rational {
  const { groups = [], total: rule } = scope.plan.scheme.document
  const group = groupOf(scope, scope.plan, scope.object)
  const groupCap: RationalNumber | undefined = groups.find(({ id }) => id === group)?.cap
  const bounded = clampPoints(total, {
    floor: how === 'with-floor' ? rule.floor : undefined,
    ceiling: rule.cap
  })
  return clampPoints(bounded, { ceiling: groupCap })
}
