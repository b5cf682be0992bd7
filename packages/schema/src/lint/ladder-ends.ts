import type { Ladder, LadderStep } from '../generated/types.js'
import { joinPointer } from '../parse/index.js'
import { createFinding, type Finding, type LintRule } from './lint-rule.js'

/** Acts by which somebody acts instead of the responsible unit, so that somebody has to pay. */
const costly: ReadonlySet<LadderStep['act']> = new Set([
  'designate-substitute',
  'organise-substitute',
  'rectify-first'
])

/** Ladders (协调阶梯) that nothing leads to, steps that lead nowhere, and substitutes of whom nobody says who pays. */
export const ladderEnds: LintRule = ({ responsibility, workflow }) => {
  const { ladders = {}, unassigned } = responsibility ?? {}
  const used = new Set([unassigned, ...(workflow?.transitions ?? []).map(({ ladder }) => ladder)])
  return Object.entries(ladders).flatMap(([id, ladder]) => {
    const pointer = joinPointer('/ladders', id)
    return [
      ...(used.has(id) || ladder.situation === 'dispute'
        ? []
        : [createFinding('responsibility', pointer, 'responsibility/ladder-not-used', { ladder: id })]),
      ...checkSteps(id, ladder, pointer)
    ]
  })
}

function checkSteps(ladder: string, { steps }: Ladder, pointer: string): readonly Finding[] {
  return steps.flatMap(({ id, act, cost, terminal, onFailure }, index) => {
    const place = `${pointer}/steps/${index}`
    const params = { ladder, step: id }
    const ends = terminal !== undefined || onFailure !== undefined
    return [
      ...(costly.has(act) && cost === undefined
        ? [createFinding('responsibility', place, 'responsibility/cost-not-told', params)]
        : []),
      ...(ends ? [] : [createFinding('responsibility', place, 'responsibility/no-way-on', params)])
    ]
  })
}
