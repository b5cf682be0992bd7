import type { EvaluationPart, RationalNumber } from '../generated/types.js'
import { joinPointer } from '../parse/index.js'
import { showBound } from './bands.js'
import { listIndicators, listSchemes, type PlacedScheme } from './evaluation-parts.js'
import { compareFractions, toFraction } from './fraction.js'
import { createFinding, type Finding, type LintRule } from './lint-rule.js'
import { ruleOf } from './points-range.js'

/** Bounds (上下限) that contradict each other, and steps that lose nothing. */
export const scoreBounds: LintRule = ({ evaluation }) =>
  evaluation === undefined
    ? []
    : [
        ...listIndicators(evaluation).flatMap(({ indicator, pointer }) => {
          const { id, floor, ceiling } = indicator
          const rule = ruleOf(indicator)
          const place = `${pointer}/points`
          return [
            ...checkPair(id, floor, ceiling, `${pointer}/floor`),
            ...(rule.rule === 'linear'
              ? [
                  ...checkPair(id, rule.floor, rule.atThreshold, `${place}/floor`),
                  ...checkStep(id, rule.step, `${place}/step`),
                  ...checkStep(id, rule.perStep, `${place}/perStep`)
                ]
              : [])
          ]
        }),
        ...listSchemes(evaluation).flatMap(checkScheme),
        ...checkFigures(evaluation)
      ]

function isBelow(a: RationalNumber | undefined, b: RationalNumber | undefined): boolean {
  return a !== undefined && b !== undefined && compareFractions(toFraction(a), toFraction(b)) < 0
}

function checkPair(
  of: string,
  floor: RationalNumber | undefined,
  ceiling: RationalNumber | undefined,
  pointer: string
): Finding[] {
  if (!isBelow(ceiling, floor)) return []
  const params = { of, floor: showBound(floor ?? null), ceiling: showBound(ceiling ?? null) }
  return [createFinding('evaluation', pointer, 'evaluation/floor-above-ceiling', params)]
}

function checkStep(of: string, step: RationalNumber, pointer: string): Finding[] {
  if (step.numerator > 0) return []
  return [createFinding('evaluation', pointer, 'evaluation/step-not-positive', { of, step: showBound(step) })]
}

function checkScheme({ id, scheme: { total, relative = [] }, pointer }: PlacedScheme): Finding[] {
  const place = `${pointer}/total`
  const { cap, fullMarks } = total
  const low = isBelow(cap, fullMarks)
    ? [
        createFinding('evaluation', `${place}/cap`, 'evaluation/cap-below-full-marks', {
          scheme: id,
          cap: showBound(cap ?? null),
          fullMarks: showBound(fullMarks ?? null)
        })
      ]
    : []
  return [
    ...checkPair(id, total.floor, cap, `${place}/floor`),
    ...low,
    ...relative.flatMap(({ id: of, rule }, at) => {
      const inside = `${pointer}/relative/${at}/rule`
      if (rule.by === 'mean')
        return [
          ...checkStep(of, rule.perUnit, `${inside}/perUnit`),
          ...checkPair(of, rule.floor, rule.points, `${inside}/floor`)
        ]
      return rule.by === 'rank' ? checkPlaces(of, rule.from, rule.points, inside) : []
    })
  ]
}

/** Counted from the best, later places get less; counted from the worst, more. */
function checkPlaces(
  of: string,
  from: 'best' | 'worst',
  points: readonly RationalNumber[],
  pointer: string
): Finding[] {
  return points.flatMap((one, at) => {
    const before = points[at - 1]
    const isWrong = from === 'best' ? isBelow(before, one) : isBelow(one, before)
    if (!isWrong) return []
    const params = { of, place: at + 1, points: showBound(one), before: showBound(before ?? null) }
    return [
      createFinding('evaluation', `${pointer}/points/${at}`, 'evaluation/rank-points-out-of-order', params)
    ]
  })
}

function checkFigures({ figures = {} }: EvaluationPart): Finding[] {
  return Object.entries(figures).flatMap(([id, { kind, least, most, levels, onMissing }]) => {
    const pointer = joinPointer('/figures', id)
    const findings = checkPair(id, least, most, `${pointer}/least`)
    if (kind === 'count')
      for (const [field, bound] of Object.entries({ least, most }))
        if (bound !== undefined && (bound.numerator < 0 || bound.numerator % bound.denominator !== 0)) {
          const params = { figure: id, field, bound: showBound(bound) }
          findings.push(
            createFinding('evaluation', `${pointer}/${field}`, 'evaluation/impossible-count-bound', params)
          )
        }
    if (kind === 'level' && levels === undefined)
      findings.push(createFinding('evaluation', pointer, 'evaluation/figure-without-levels', { figure: id }))
    if (kind !== 'level' && levels !== undefined) {
      const params = { of: id, setting: 'levels', needs: 'kind: level' }
      findings.push(
        createFinding('evaluation', `${pointer}/levels`, 'evaluation/setting-without-effect', params)
      )
    }
    if (typeof onMissing !== 'object') return findings
    const isOutside = isBelow(onMissing.value, least) || isBelow(most, onMissing.value)
    if (!isOutside && kind !== 'level') return findings
    const params = { figure: id, value: showBound(onMissing.value) }
    return [
      ...findings,
      createFinding('evaluation', `${pointer}/onMissing/value`, 'evaluation/missing-value-impossible', params)
    ]
  })
}
