import type { EvaluationPart, Indicator } from '../generated/types.js'
import { isRatio, listIndicators } from './evaluation-parts.js'
import { createFinding, type Finding, type LintRule } from './lint-rule.js'
import { ruleOf } from './points-range.js'

/** Points rules (计分规则) that do not fit what is measured: levels of what has none, numbers of levels, counts as per cent. */
export const pointsFit: LintRule = ({ evaluation }) =>
  evaluation === undefined
    ? []
    : listIndicators(evaluation).flatMap(({ scheme, indicator, pointer }) => [
        ...checkRule(scheme, indicator, evaluation, pointer),
        ...checkLevels(indicator, evaluation, `${pointer}/points/levels`),
        ...checkSign(scheme, indicator, comparedIn(evaluation, scheme), pointer),
        ...checkConstant(indicator, pointer)
      ])

function checkRule(
  scheme: string,
  indicator: Indicator,
  { figures = {} }: EvaluationPart,
  pointer: string
): Finding[] {
  const { rule } = ruleOf(indicator)
  const isGiven = !isRatio(indicator) && indicator.measure === 'given'
  const isLevel = isGiven && figures[indicator.figure]?.kind === 'level'
  const place = indicator.points === undefined ? pointer : `${pointer}/points`
  if ((rule === 'levels') !== isLevel && !(isGiven && figures[indicator.figure] === undefined)) {
    const params = { scheme, indicator: indicator.id, rule }
    return [createFinding('evaluation', place, 'evaluation/rule-does-not-fit', params)]
  }
  if (indicator.measure !== 'count' || rule !== 'multiply') return []
  return [createFinding('evaluation', place, 'evaluation/count-multiplied', { indicator: indicator.id })]
}

function checkLevels(indicator: Indicator, { figures = {} }: EvaluationPart, pointer: string): Finding[] {
  if (isRatio(indicator) || indicator.measure !== 'given' || indicator.points.rule !== 'levels') return []
  const known = figures[indicator.figure]?.levels?.map(({ id }) => id)
  if (known === undefined) return []
  const { levels } = indicator.points
  const of = indicator.id
  return [
    ...Object.keys(levels).flatMap((level) =>
      known.includes(level)
        ? []
        : [
            createFinding('evaluation', `${pointer}/${level}`, 'evaluation/unknown-level', {
              of,
              level,
              known: known.join(', ')
            })
          ]
    ),
    ...known.flatMap((level) =>
      Object.hasOwn(levels, level)
        ? []
        : [createFinding('evaluation', pointer, 'evaluation/level-without-points', { of, level })]
    )
  ]
}

/** Indicators whose points only the others of the group are compared with. */
function comparedIn({ schemes }: EvaluationPart, id: string): ReadonlySet<string> {
  const scheme = schemes[id]
  return new Set(scheme !== undefined && 'relative' in scheme ? scheme.relative?.map(({ of }) => of) : [])
}

/** Weights are above zero, unless only the comparison counts; so are full marks, where they are multiplied. */
function checkSign(
  scheme: string,
  indicator: Indicator,
  compared: ReadonlySet<string>,
  pointer: string
): Finding[] {
  const { id, weight, maxPoints } = indicator
  const isIdle = weight.numerator < 0 || (weight.numerator === 0 && !compared.has(id))
  const isFlat = maxPoints.numerator <= 0 && ruleOf(indicator).rule === 'multiply'
  const fields = [...(isIdle ? ['weight'] : []), ...(isFlat ? ['maxPoints'] : [])]
  return fields.map((field) => {
    const params = { scheme, indicator: id, field }
    return createFinding('evaluation', `${pointer}/${field}`, 'evaluation/not-positive', params)
  })
}

/** The same counters above and below the line give 100 % always. */
function checkConstant(indicator: Indicator, pointer: string): Finding[] {
  if (!isRatio(indicator)) return []
  const [above, below] = [indicator.numerator, indicator.denominator].map((list) =>
    [...new Set(list)].toSorted().join()
  )
  if (above !== below) return []
  return [
    createFinding('evaluation', `${pointer}/numerator`, 'evaluation/constant-rate', {
      indicator: indicator.id
    })
  ]
}
