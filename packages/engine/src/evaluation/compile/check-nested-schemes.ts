import type { Issue, SchemeIndicator } from '@lijie/schema'
import { addRationals, compareRationals, createRational, readRational } from '../../kernel/index.js'
import type { SchemePlace } from './place.js'
import { sayKnown } from './say-known.js'

/** What stands against taking the totals of other schemes (汇总检查): unknown ones, circles, other objects, weights of periods. */
export function checkNestedSchemes(place: SchemePlace): readonly Issue[] {
  return place.scheme.indicators.flatMap((indicator, i) =>
    indicator.measure === 'scheme' ? checkNested(place, indicator, `/indicators/${i}`) : []
  )
}

function checkNested(place: SchemePlace, indicator: SchemeIndicator, pointer: string): Issue[] {
  const { part, id, scheme, report } = place
  const { schemes } = part
  const inner = Object.hasOwn(schemes, indicator.scheme) ? schemes[indicator.scheme] : undefined
  if (inner === undefined) {
    const known = sayKnown(schemes)
    return [report('evaluation/unknown-scheme', { scheme: indicator.scheme, known }, `${pointer}/scheme`)]
  }
  const circle = findCircle(place, indicator.scheme, [id])
  if (circle !== null)
    return [report('evaluation/scheme-cycle', { scheme: id, path: circle }, `${pointer}/scheme`)]
  const issues = checkWeights(place, indicator, pointer)
  if (!('draft' in inner) && inner.object !== scheme.object) {
    const params = { scheme: id, indicator: indicator.id, other: indicator.scheme }
    issues.push(report('evaluation/different-object', params, `${pointer}/scheme`))
  }
  return issues
}

/** The way back to a scheme that is above, or null. Each scheme is followed once, however many take it. */
function findCircle(
  place: SchemePlace,
  id: string,
  above: readonly string[],
  done = new Set<string>()
): string | null {
  const path = [...above, id]
  if (above.includes(id)) return path.slice(above.indexOf(id)).join(' → ')
  const scheme = Object.hasOwn(place.part.schemes, id) ? place.part.schemes[id] : undefined
  if (scheme === undefined || 'draft' in scheme || done.has(id)) return null
  done.add(id)
  for (const one of scheme.indicators) {
    const circle = one.measure === 'scheme' ? findCircle(place, one.scheme, path, done) : null
    if (circle !== null) return circle
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
