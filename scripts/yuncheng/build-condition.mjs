/**
 * Turns the tags, part, qualifiers and thresholds of one row of the table into a condition.
 *
 * Component tags are alternatives, event tags hold together. A qualifier on tags binds those tags only.
 * Where the source leaves open what a threshold binds, `readings.json` says which reading is built here.
 */
import { codeOf, lookUp, partCodeOf, toFactId, toSlug } from './read-vocabulary.mjs'

const operators = {
  '>': 'greaterThan',
  '>=': 'greaterThanInclusive',
  '<': 'lessThan',
  '<=': 'lessThanInclusive'
}

function allOf(conditions) {
  return conditions.length === 1 ? conditions[0] : { all: conditions }
}

function anyOf(conditions) {
  return conditions.length === 1 ? conditions[0] : { any: conditions }
}

function equal(fact, value) {
  return { fact, operator: 'equal', value }
}

/** A comparison with one figure; the leaf keeps figure and unit of the source. */
export function buildThresholdLeaf({ quantity, operator, value, unit }) {
  const leaf = { fact: toFactId(quantity), operator: operators[operator] }
  if (unit === 'ratio') return { ...leaf, value: { numerator: value.num, denominator: value.den } }
  return { ...leaf, value, unit }
}

function buildThreshold(threshold) {
  if (threshold.any) return { any: threshold.any.flatMap((part) => buildThresholdPart(part)) }
  if (threshold.all) return { all: threshold.all.flatMap((part) => buildThresholdPart(part)) }
  return buildThresholdLeaf(threshold)
}

/** The alternative of public advertising without a figure becomes two yes-or-no facts (reading public-ad-untestable). */
function buildThresholdPart(part) {
  if (part.quantity === undefined && part.note !== undefined)
    return [equal('publicAdMissingAtKeyPlace', true), equal('marketWithoutIntegrityContent', true)]
  return [buildThreshold(part)]
}

function buildQualifier({ fact, value }) {
  if (fact !== 'corrosion') return equal(toFactId(fact), value)
  return value === 'obvious'
    ? { fact: 'corrosion', operator: 'in', value: ['obvious', 'severe'] }
    : equal('corrosion', value)
}

/** Is this a row about a frame that is not level, whose threshold binds that tag only (reading level-difference)? */
function bindsLevelDifferenceOnly(row) {
  return row.defect_tags.length > 1 && row.defect_tags.includes('level_difference')
}

function buildTag(row, tag) {
  lookUp('defects', toSlug(tag))
  const own = (row.qualifiers ?? []).filter(
    ({ applies_to: target }) => Array.isArray(target) && target.includes(tag)
  )
  const threshold =
    tag === 'level_difference' && bindsLevelDifferenceOnly(row) ? [buildThreshold(row.threshold)] : []
  const leaf = { fact: 'defects', operator: 'contains', value: toSlug(tag) }
  return allOf([leaf, ...own.map((qualifier) => buildQualifier(qualifier)), ...threshold])
}

function buildTags(row) {
  const tags = row.defect_tags.map((tag) => buildTag(row, tag))
  return row.tags_join === 'any' ? [anyOf(tags)] : tags
}

function buildRowThreshold(row) {
  if (row.threshold === undefined || bindsLevelDifferenceOnly(row)) return []
  const threshold = buildThreshold(row.threshold)
  if (row.threshold.all) return threshold.all
  /** Reading construction-material: the cover limit is one of three alternatives. */
  if (row.kind === 'event' && codeOf(row) === '0306')
    return [{ any: [equal('materialStackedDisorderly', true), threshold, equal('materialEncroaches', true)] }]
  return [threshold]
}

/** The filing condition of a row. */
export function buildCondition(row) {
  const part = row.part === undefined ? [] : [equal('part', partCodeOf(row.part))]
  const qualifiers = (row.qualifiers ?? [])
    .filter(({ applies_to: target }) => target === 'row')
    .map((qualifier) => buildQualifier(qualifier))
  return allOf([...part, ...buildTags(row), ...buildRowThreshold(row), ...qualifiers].flatMap(flattenAll))
}

function flattenAll(condition) {
  return condition.all ?? [condition]
}
