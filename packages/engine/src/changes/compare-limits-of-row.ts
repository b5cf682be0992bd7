import type { KnownTimeLimit, StandardDocument, TimeLimitSpec } from '@lijie/schema'
import { countUnits } from '../kernel/index.js'
import type { BilingualText } from './change.js'
import { enterField } from './enter-field.js'
import type { Comparer, DiffPlace, DiffWalk, Sayer } from './path-rule.js'
import { isSameJson } from './is-same-json.js'
import { sayLabel } from './say-values.js'

const limitName: BilingualText = { zh: '时限', en: 'limit' }

/** Compares two time limits of a row (时限比较): the limit itself as one figure, what is noted about it field by field. */
export const compareLimitsOfRow: Comparer = (place, before, after, walk) => {
  if (!isSpec(before) || !isSpec(after)) {
    walk.report(place, { before, after, why: 'answer-can-change', name: limitName, say: sayLimit })
    return
  }
  const [a, b] = [before, after]
  if (isKnown(a) && isKnown(b)) return compareKnown(place, a, b, limitName, walk)
  if ('byAreaGrade' in a && 'byAreaGrade' in b) {
    const grades = new Set([...Object.keys(a.byAreaGrade), ...Object.keys(b.byAreaGrade)])
    for (const grade of [...grades].toSorted()) {
      const inside = enterField(enterField(place, 'byAreaGrade'), grade)
      const name = { zh: `${grade} 级区域时限`, en: `limit in grade ${grade} areas` }
      compareKnown(inside, limitOf(a.byAreaGrade, grade), limitOf(b.byAreaGrade, grade), name, walk)
    }
    if (a.fallback !== b.fallback) reportFallback(place, a.fallback, b.fallback, walk)
    return
  }
  const why = 'unknown' in a && 'unknown' in b ? 'words' : 'answer-can-change'
  if (!isSameJson(a, b)) walk.report(place, { before: a, after: b, why, name: limitName, say: sayLimit })
}

/** Overrides may take a limit away by null. */
function isSpec(value: unknown): value is TimeLimitSpec {
  return typeof value === 'object' && value !== null
}

function isKnown(spec: TimeLimitSpec): spec is KnownTimeLimit {
  return 'value' in spec
}

function limitOf(
  limits: Readonly<Record<string, KnownTimeLimit>>,
  grade: string
): KnownTimeLimit | undefined {
  return Object.hasOwn(limits, grade) ? limits[grade] : undefined
}

function compareKnown(
  place: DiffPlace,
  a: KnownTimeLimit | undefined,
  b: KnownTimeLimit | undefined,
  name: BilingualText,
  walk: DiffWalk
): void {
  if (!isSameJson(meaningOf(a), meaningOf(b))) {
    walk.report(place, { before: a, after: b, why: 'answer-can-change', name, say: sayLimit })
    return
  }
  for (const field of ['unitEvidence', 'printed', 'fit', 'startEvent'] as const) {
    const inside = enterField({ ...place, path: 'criteria/rows/*/timeLimit' }, field)
    walk.descend(inside, a?.[field], b?.[field])
  }
}

/** What of a limit decides: how much, and from which event in which direction; not how the event is called. */
function meaningOf(limit: KnownTimeLimit | undefined): unknown {
  if (limit === undefined) return null
  const { value, unit, direction = 'after', startEvent } = limit
  const event = startEvent === undefined || 'missing' in startEvent ? null : startEvent.event
  return { value, unit, direction, event, isMissing: startEvent !== undefined && 'missing' in startEvent }
}

function reportFallback(place: DiffPlace, before: string, after: string, walk: DiffWalk): void {
  const name = { zh: '无等级时', en: 'where the grade is not known' }
  walk.report(enterField(place, 'fallback'), {
    before,
    after,
    why: 'answer-can-change',
    name,
    say: sayFallback
  })
}

const sayFallback: Sayer = (value) => {
  const grade = /^same-as:(.+)$/.exec(String(value))?.[1]
  if (grade === undefined) return { zh: '拒绝', en: 'refused' }
  return { zh: `按 ${grade} 类`, en: `as in grade ${grade}` }
}

/** A limit in words: `4 work hours`, `A: 4 work hours; B: 1 work day`, or that none is known. */
export const sayLimit: Sayer = (value, document) => {
  if (!isSpec(value)) return { zh: '无', en: 'none' }
  const spec = value
  if ('unknown' in spec) {
    const { zh, en } = sayLabel(spec.unknown)
    return { zh: `未知（${zh}）`, en: `not known (${en})` }
  }
  if (isKnown(spec)) return sayKnown(spec, document)
  const grades = Object.entries(spec.byAreaGrade).map(([grade, limit]) => {
    const { zh, en } = sayKnown(limit, document)
    return { zh: `${grade} 类 ${zh}`, en: `${grade}: ${en}` }
  })
  return { zh: grades.map(({ zh }) => zh).join('，'), en: grades.map(({ en }) => en).join('; ') }
}

function sayKnown(limit: KnownTimeLimit, { timeLimits }: StandardDocument): BilingualText {
  const units = timeLimits?.units ?? {}
  const label = Object.hasOwn(units, limit.unit) ? (units[limit.unit]?.label ?? null) : null
  return { zh: countUnits(limit, label, 'zh-CN'), en: countUnits(limit, label, 'en') }
}
