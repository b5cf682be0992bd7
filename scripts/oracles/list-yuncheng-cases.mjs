/** Lists telling cases for each row of the Yuncheng table: met in each way, missed by one step in each way. */
import { partCodeOf, toFactId, toSlug, vocabulary } from '../yuncheng/read-vocabulary.mjs'

const ratioOne = { numerator: 1, denominator: 1 }
const ratioZero = { numerator: 0, denominator: 1 }
/** Quantities whose threshold is a lower bound: nothing is wrong when they are full. */
const wrongWhenLow = new Set(['coverRatio', 'publicAdAreaRatio'])
const unitFactors = {
  damagedArea: { cm2: 1, m2: 10_000 },
  glazeLossArea: { m2: 10_000 },
  missingOrDamagedArea: { m2: 10_000 }
}
/** Steps at which a threshold is tried, in hundredths of the fact's unit. */
const coarseSteps = new Set([
  'damagedArea',
  'glazeLossArea',
  'missingOrDamagedArea',
  'mainStreetGapWithoutAd',
  'adjacentStationsWithoutAd'
])

/** The single comparisons of a threshold. */
function leavesOf(threshold) {
  if (threshold === undefined) return []
  const parts = threshold.any ?? threshold.all
  if (parts !== undefined) return parts.flatMap((part) => leavesOf(part))
  return threshold.quantity === undefined ? [] : [threshold]
}

/** The value at `steps` steps from the figure of the table, in the unit of the fact. */
function valueNear({ quantity, value, unit }, steps) {
  const fact = toFactId(quantity)
  if (unit === 'ratio')
    return steps === 0
      ? { numerator: value.num, denominator: value.den }
      : { numerator: value.num * 10_000 + steps * value.den, denominator: value.den * 10_000 }
  const factor = unitFactors[fact]?.[unit] ?? 1
  const step = coarseSteps.has(fact) ? 100 : 1
  return (Math.round(value * factor * 100) + steps * step) / 100
}

function metValue(leaf) {
  return valueNear(leaf, leaf.operator.startsWith('<') ? -1 : 1)
}

function neutralQuantity(fact) {
  if (vocabulary.facts[fact].type !== 'ratio') return 0
  return wrongWhenLow.has(fact) ? ratioOne : ratioZero
}

/** Judgements that stand beside a threshold as alternatives to it. */
function judgementsOf(row) {
  if (row.defect_tags.includes('insufficient'))
    return ['publicAdMissingAtKeyPlace', 'marketWithoutIntegrityContent']
  if (row.defect_tags.includes('construction_material'))
    return ['materialStackedDisorderly', 'materialEncroaches']
  return []
}

/** Every fact that some row of the sub-category asks for, with a value that meets none of them. */
export function neutralFacts(rows) {
  const facts = { defects: [] }
  const parts = new Set(rows.filter((row) => row.part).map((row) => partCodeOf(row.part)))
  if (parts.size > 0) facts.part = Object.keys(vocabulary.parts).find((code) => !parts.has(code))
  for (const row of rows) {
    for (const { fact } of row.qualifiers ?? [])
      facts[toFactId(fact)] = fact === 'corrosion' ? 'slight' : false
    for (const fact of judgementsOf(row)) facts[fact] = false
    for (const { quantity } of leavesOf(row.threshold))
      facts[toFactId(quantity)] = neutralQuantity(toFactId(quantity))
  }
  return facts
}

/** The facts that make these tags of this row count, beside the tags themselves. */
export function meetingFacts(row, tags) {
  const facts = {}
  if (row.part !== undefined) facts.part = partCodeOf(row.part)
  for (const { fact, value, applies_to: target } of row.qualifiers ?? [])
    if (target === 'row' || tags.some((tag) => target.includes(tag))) facts[toFactId(fact)] = value
  if (!row.defect_tags.includes('level_difference') || tags.includes('level_difference'))
    for (const leaf of leavesOf(row.threshold)) facts[toFactId(leaf.quantity)] = metValue(leaf)
  return facts
}

/** The ways to meet a row: each tag alone for a component, all tags together for an event. */
export function tagChoices(row) {
  return row.tags_join === 'any' ? row.defect_tags.map((tag) => [tag]) : [row.defect_tags]
}

/** A case that meets the row by these tags. */
export function meetingCase(rows, row, tags) {
  return { ...neutralFacts(rows), ...meetingFacts(row, tags), defects: tags.map((tag) => toSlug(tag)) }
}

/** Each threshold of the row one step below, at and above its figure; alternatives off, companions on. */
export function thresholdCases(rows, row) {
  const tags = row.defect_tags.includes('level_difference') ? ['level_difference'] : tagChoices(row)[0]
  const met = meetingCase(rows, row, tags)
  const neutral = neutralFacts(rows)
  return leavesOf(row.threshold).flatMap((leaf) => {
    const others = alternativesOf(row.threshold, leaf).map((fact) => [fact, neutral[fact]])
    return [-1, 0, 1]
      .map((steps) => ({ steps, value: valueNear(leaf, steps) }))
      .filter(({ value }) => !isAboveOne(value))
      .map(({ steps, value }) => ({
        fact: toFactId(leaf.quantity),
        steps,
        facts: { ...met, ...Object.fromEntries(others), [toFactId(leaf.quantity)]: value }
      }))
  })
}

/** Each judgement that stands beside a threshold alone, and none of them; everything measured is as it should be. */
export function judgementCases(rows, row) {
  const judgements = judgementsOf(row)
  const measured = leavesOf(row.threshold).map(({ quantity }) => toFactId(quantity))
  const neutral = neutralFacts(rows)
  const plain = {
    ...meetingCase(rows, row, tagChoices(row)[0]),
    ...Object.fromEntries([...measured, ...judgements].map((fact) => [fact, neutral[fact]]))
  }
  if (judgements.length === 0) return []
  return [undefined, ...judgements].map((fact) => ({
    fact,
    facts: fact === undefined ? plain : { ...plain, [fact]: true }
  }))
}

/** A share cannot be more than the whole. */
function isAboveOne(value) {
  return typeof value === 'object' && value.numerator > value.denominator
}

/** Facts of the alternatives that stand beside the comparison `leaf`. */
function alternativesOf(threshold, leaf) {
  if (threshold.any === undefined) return []
  return threshold.any
    .filter((part) => !leavesOf(part).includes(leaf))
    .flatMap((part) => leavesOf(part))
    .map(({ quantity }) => toFactId(quantity))
}
