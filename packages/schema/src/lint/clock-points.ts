import type { EscalationPoint, Light } from '../generated/types.js'
import { joinPointer } from '../parse/index.js'
import { createFinding, type Finding, type LintRule } from './lint-rule.js'

/** Lights and escalation points (亮灯、提醒点) with no form or several, named twice, and lights out of their order. */
export const clockPoints: LintRule = ({ timeLimits }) =>
  Object.entries(timeLimits?.clocks ?? {}).flatMap(([clock, { lights = [], escalation = [] }]) => {
    const pointer = joinPointer('/clocks', clock)
    return [
      ...checkForms(clock, `${pointer}/lights`, lights, ['fromPercent', 'afterDue']),
      ...checkForms(clock, `${pointer}/escalation`, escalation, ['percent', 'before', 'after']),
      ...checkOrder(clock, `${pointer}/lights`, lights)
    ]
  })

function checkForms<T extends Light | EscalationPoint>(
  clock: string,
  pointer: string,
  points: readonly T[],
  forms: readonly (keyof T & string)[]
): readonly Finding[] {
  const seen = new Set<string>()
  return points.flatMap((point, at) => {
    const found: Finding[] = []
    const count = forms.filter((form) => point[form] !== undefined).length
    const params = { clock, point: point.id }
    if (count !== 1) {
      const expected = { ...params, forms: forms.join(', '), count }
      found.push(createFinding('time-limits', `${pointer}/${at}`, 'clock/point-without-one-form', expected))
    }
    if (seen.size === seen.add(point.id).size) {
      found.push(createFinding('time-limits', `${pointer}/${at}/id`, 'clock/repeated-point', params))
    }
    return found
  })
}

/** A light after the deadline comes after all shares. */
function checkOrder(clock: string, pointer: string, lights: readonly Light[]): readonly Finding[] {
  return lights.flatMap((light, at) => {
    const before = lights[at - 1]
    if (before === undefined || placeOf(before) < placeOf(light)) return []
    const [percent, previous] = [sayPlace(light), sayPlace(before)]
    const params = { clock, light: light.id, percent, previous }
    return [createFinding('time-limits', `${pointer}/${at}`, 'clock/unordered-lights', params)]
  })
}

function placeOf({ fromPercent }: Light): number {
  return fromPercent ?? Number.POSITIVE_INFINITY
}

function sayPlace({ fromPercent }: Light): string {
  return fromPercent === undefined ? 'afterDue' : `${fromPercent}%`
}
