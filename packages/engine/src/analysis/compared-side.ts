import type { KnownTimeLimit, UnknownTimeLimit } from '@lijie/schema'
import type { WorkingCalendar } from '../calendar/index.js'
import { findSubcategory, type CompiledSubcategory, type FilingRules } from '../criteria/index.js'
import { canonicalJson, resolveLimit } from '../kernel/index.js'
import type { Rulebook } from '../rulebook/index.js'
import { analyzeParts, type AnalyzedCriteria, type AnalyzedSubcategory } from './analyzed-criteria.js'

/**
 * A rule set to compare; a rulebook is one. Its date says at which starts limits in different units are tried, and its
 * time limits and calendars whether both sides count time alike.
 */
export type ComparedRules = FilingRules &
  Partial<Pick<Rulebook, 'on' | 'timeLimits' | 'documents' | 'options'>>

/** One of two rule sets that are compared. */
export interface ComparedSide {
  readonly rules: FilingRules
  /** How it counts time, as text: equal texts, equal counting. Null when it does not say. */
  readonly clock: string | null
  readonly criteria: AnalyzedCriteria
  /** Sub-categories with rows, by `<kind>/<code>`. */
  readonly subcategories: ReadonlyMap<string, AnalyzedSubcategory>
}

/** A sub-category on one side, as analysed and as the engine decides with it. */
export interface ComparedSubcategory {
  readonly side: ComparedSide
  readonly analyzed: AnalyzedSubcategory
  readonly compiled: CompiledSubcategory
}

/** Takes one rule set apart for a comparison. */
export function createSide(rules: ComparedRules): ComparedSide {
  const criteria = analyzeParts(rules)
  const filled = criteria.subcategories.filter(({ rows }) => rows.length > 0)
  return {
    rules,
    clock: writeClock(rules),
    criteria,
    subcategories: new Map(filled.map((one) => [one.key, one]))
  }
}

/** A sub-category of a side; undefined when the side has no rows for it. */
export function takeSubcategory(side: ComparedSide, key: string): ComparedSubcategory | undefined {
  const analyzed = side.subcategories.get(key)
  if (analyzed === undefined) return undefined
  const { kind, code } = analyzed
  const compiled = findSubcategory(side.rules.criteria, { kind, code, facts: {} })
  return compiled === undefined ? undefined : { side, analyzed, compiled }
}

/** The time limit of a row in an area of a grade; null where the grade has none and the fallback refuses. */
export function findLimit(
  { criteria: { part } }: FilingRules,
  row: string,
  areaGrade: string | undefined
): KnownTimeLimit | UnknownTimeLimit | null {
  const spec = part.rows.find(({ id }) => id === row)?.timeLimit
  if (spec === undefined) return null
  const limit = resolveLimit(spec, areaGrade)
  return 'code' in limit ? null : limit
}

/** What of a limit decides: number and unit; every unknown limit is alike. */
export function keyOfLimit(limit: KnownTimeLimit | UnknownTimeLimit | null): string {
  if (limit === null) return 'refused'
  return 'unknown' in limit ? 'unknown' : `${limit.value} ${limit.unit}`
}

/** The area grades that limits of either side tell apart, and none. */
export function listGrades(...sides: readonly ComparedSubcategory[]): readonly (string | undefined)[] {
  const grades = sides.flatMap(({ compiled }) =>
    compiled.rows.flatMap(({ graded }) => Object.keys(graded?.byAreaGrade ?? {}))
  )
  return [undefined, ...new Set(grades.toSorted())]
}

/** True when both sides order any two limits alike at any start: they count time in the same units, on the same days. */
export function countsAlike(a: ComparedSide, b: ComparedSide): boolean {
  if (a.rules.criteria.compareLimits === b.rules.criteria.compareLimits) return true
  return a.clock !== null && a.clock === b.clock
}

/** What of a rulebook says how time is counted, as text; null for rules that do not say it. */
function writeClock(rules: ComparedRules): string | null {
  const { timeLimits, documents = [], options } = rules
  if (timeLimits === undefined) return null
  const { units, zone, wallTimeRule, calendar } = timeLimits
  const meanings = [...units.values()].map((unit) => ({ ...unit, label: null, because: null }))
  const days = documents.flatMap((document) => (document.calendar === undefined ? [] : [document.calendar]))
  const known = calendar === null || 'unresolved' in calendar ? calendar : nameCalendar(calendar)
  const { knownAt = null } = options ?? {}
  return canonicalJson({ meanings, zone: zone.zone, wallTimeRule, calendar: known, days, knownAt })
}

/** Of several calendars among the documents one is bound. */
function nameCalendar({ standard, daysOff }: WorkingCalendar): unknown {
  return { standard, daysOff }
}
