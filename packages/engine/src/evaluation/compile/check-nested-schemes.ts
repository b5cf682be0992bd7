import type { EvaluationPart, Issue, SchemeIndicator } from '@lijie/schema'
import { addRationals, compareRationals, createRational, readRational } from '../../kernel/index.js'
import { listTaken } from './check-depth.js'
import type { SchemePlace } from './place.js'
import { sayKnown } from './say-known.js'

/** What stands against taking the totals of other schemes (汇总检查): unknown ones, circles, other objects, weights of periods. */
export function checkNestedSchemes(place: SchemePlace, closed: Set<string>): readonly Issue[] {
  return place.scheme.indicators.flatMap((indicator, i) =>
    indicator.measure === 'scheme' ? checkNested(place, indicator, `/indicators/${i}`, closed) : []
  )
}

function checkNested(
  place: SchemePlace,
  indicator: SchemeIndicator,
  pointer: string,
  closed: Set<string>
): Issue[] {
  const { part, id, scheme, report } = place
  const { schemes } = part
  const inner = Object.hasOwn(schemes, indicator.scheme) ? schemes[indicator.scheme] : undefined
  if (inner === undefined) {
    const known = sayKnown(schemes)
    return [report('evaluation/unknown-scheme', { scheme: indicator.scheme, known }, `${pointer}/scheme`)]
  }
  const circle = findCircle(part, id, indicator.scheme, closed)
  if (circle !== null)
    return [report('evaluation/scheme-cycle', { scheme: id, path: circle }, `${pointer}/scheme`)]
  const issues = checkWeights(place, indicator, pointer)
  if (!('draft' in inner) && inner.object !== scheme.object) {
    const params = { scheme: id, indicator: indicator.id, other: indicator.scheme }
    issues.push(report('evaluation/different-object', params, `${pointer}/scheme`))
  }
  return issues
}

/** The way back to a scheme that is above, or null. Each scheme is followed once, however many take it; ways may be long. */
function findCircle(part: EvaluationPart, from: string, first: string, closed: Set<string>): string | null {
  const above = new Set([from])
  const trail = [{ id: from, taken: [first].values() }]
  for (let last = trail.at(-1); last !== undefined; last = trail.at(-1)) {
    const { done, value: id } = last.taken.next()
    if (done === true) {
      trail.pop()
      above.delete(last.id)
      // Of the first, one indicator is followed here, and others may still lead back.
      if (trail.length > 0) closed.add(last.id)
    } else if (above.has(id)) {
      const path = [...above, id]
      return path.slice(path.indexOf(id)).join(' → ')
    } else if (!closed.has(id)) {
      above.add(id)
      trail.push({ id, taken: listTaken(part, id).values() })
    }
  }
  return null
}

function checkWeights(
  { id, report }: SchemePlace,
  { id: indicator, periods }: SchemeIndicator,
  pointer: string
): Issue[] {
  if (periods === undefined) return []
  const { aggregate, weights } = periods
  const sum = (weights ?? []).map(readRational).reduce(addRationals, createRational(0))
  const fits =
    aggregate === 'weighted' ? compareRationals(sum, createRational(1)) === 0 : weights === undefined
  return fits ? [] : [report('evaluation/period-weights', { scheme: id, indicator }, `${pointer}/periods`)]
}
