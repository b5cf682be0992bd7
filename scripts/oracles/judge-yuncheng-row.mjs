/**
 * Says whether a case meets one row of the Yuncheng table, straight from the row: tags, part, qualifiers, thresholds.
 *
 * Written without the condition format and without the engine, so that both can be checked against it.
 * Truth is a number: 0 false, 1 unknown, 2 true; a fact that is absent is unknown.
 */
import { partCodeOf, rowIdOf, toFactId, toSlug } from '../yuncheng/read-vocabulary.mjs'

/** Units of the table in the unit in which the fact is given. */
const unitFactors = {
  damagedArea: { cm2: 1, m2: 10_000 },
  glazeLossArea: { m2: 10_000 },
  missingOrDamagedArea: { m2: 10_000 }
}
const degrees = ['slight', 'obvious', 'severe']

function truthOf(value) {
  return value === undefined ? 1 : value ? 2 : 0
}

/** Sign of (what was measured - the figure of the table), exact for fractions. */
function compare(measured, threshold) {
  if (threshold.unit === 'ratio')
    return Math.sign(measured.numerator * threshold.value.den - threshold.value.num * measured.denominator)
  const factor = unitFactors[toFactId(threshold.quantity)]?.[threshold.unit] ?? 1
  return Math.sign(measured - threshold.value * factor)
}

/** Truth of one threshold, or of several joined by any or all. */
function judgeThreshold(threshold, facts) {
  if (threshold.any) return Math.max(...threshold.any.map((part) => judgeThreshold(part, facts)))
  if (threshold.all) return Math.min(...threshold.all.map((part) => judgeThreshold(part, facts)))
  if (threshold.quantity === undefined)
    return Math.max(truthOf(facts.publicAdMissingAtKeyPlace), truthOf(facts.marketWithoutIntegrityContent))
  const measured = facts[toFactId(threshold.quantity)]
  if (measured === undefined) return 1
  const sign = compare(measured, threshold)
  const met = { '>': sign > 0, '>=': sign >= 0, '<': sign < 0 }[threshold.operator]
  if (met === undefined) throw new Error(`operator ${threshold.operator}`)
  return truthOf(met)
}

function judgeQualifier({ fact, value }, facts) {
  if (fact !== 'corrosion') return truthOf(facts[toFactId(fact)])
  if (facts.corrosion === undefined) return 1
  return truthOf(degrees.indexOf(facts.corrosion) >= degrees.indexOf(value))
}

function judgeTag(row, tag, facts) {
  const seen = facts.defects === undefined ? 1 : truthOf(facts.defects.includes(toSlug(tag)))
  const own = (row.qualifiers ?? []).filter(
    (each) => each.applies_to !== 'row' && each.applies_to.includes(tag)
  )
  const limit = tag === 'level_difference' ? judgeThreshold(row.threshold, facts) : 2
  return Math.min(seen, limit, ...own.map((each) => judgeQualifier(each, facts)))
}

function judgeRowThreshold(row, facts) {
  if (row.threshold === undefined || row.defect_tags.includes('level_difference')) return 2
  const truth = judgeThreshold(row.threshold, facts)
  if (rowIdOf(row) !== 'event/0306/1') return truth
  return Math.max(truth, truthOf(facts.materialStackedDisorderly), truthOf(facts.materialEncroaches))
}

/** Does the case meet the row? */
export function judgeRow(row, facts) {
  const tags = row.defect_tags.map((tag) => judgeTag(row, tag, facts))
  const part =
    row.part === undefined ? 2 : facts.part === undefined ? 1 : truthOf(facts.part === partCodeOf(row.part))
  const qualifiers = (row.qualifiers ?? []).filter((each) => each.applies_to === 'row')
  return Math.min(
    part,
    row.tags_join === 'any' ? Math.max(...tags) : Math.min(...tags),
    judgeRowThreshold(row, facts),
    ...qualifiers.map((each) => judgeQualifier(each, facts))
  )
}
