import { readFileSync } from 'node:fs'
import type { Condition, ConditionLeaf, RationalNumber, VectorFile } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { criteria, facts } from './read-part.js'

const vectors = JSON.parse(
  readFileSync(new URL('../case-standard-v2/vectors/filing-thresholds.json', import.meta.url), 'utf8')
) as VectorFile

interface Threshold {
  readonly criterion: string
  readonly leaf: ConditionLeaf
}

/** Comparisons of a condition with a figure. */
function listThresholds(criterion: string, node: Condition | null): readonly Threshold[] {
  if (node === null || 'condition' in node) return []
  if ('all' in node) return node.all.flatMap((item) => listThresholds(criterion, item))
  if ('any' in node) return node.any.flatMap((item) => listThresholds(criterion, item))
  if ('not' in node) return listThresholds(criterion, node.not)
  return /Than/.test(node.operator) ? [{ criterion, leaf: node }] : []
}

/** Ten-thousandths: every measure and figure of the table is a whole number of them, or a fraction. */
const scale = 10_000

function exact(value: unknown): RationalNumber {
  if (typeof value === 'object') return value as RationalNumber
  return { numerator: Math.round((value as number) * scale), denominator: scale }
}

/** Units of figures that differ from the unit of their fact. */
const factors: Readonly<Record<string, number>> = { 'm2 of cm2': 10_000 }

function figureOf({ fact, value, unit }: ConditionLeaf): RationalNumber {
  const definition = facts.facts[fact]
  const own = definition !== undefined && 'unit' in definition ? definition.unit : undefined
  const { numerator, denominator } = exact(value)
  if (unit === undefined || unit === own) return { numerator, denominator }
  return { numerator: numerator * (factors[`${unit} of ${own}`] ?? Number.NaN), denominator }
}

/** Sign of the difference. */
function compare(a: RationalNumber, b: RationalNumber): number {
  return Math.sign(a.numerator * b.denominator - b.numerator * a.denominator)
}

/** Below, at and above the figure: is the case filed under this row? */
function readSides({ criterion, leaf }: Threshold): Readonly<Record<string, boolean>> {
  const sides: Record<string, boolean> = {}
  for (const { description, when, then } of vectors.groups.flatMap(({ tests }) => tests)) {
    if (!description.startsWith(`${criterion}: ${leaf.fact} `) || !('filing' in when)) continue
    const side = compare(exact(when.filing.facts[leaf.fact]), figureOf(leaf))
    const { criteria: rows = [] } = then as { criteria?: readonly string[] }
    sides[side < 0 ? 'below' : side > 0 ? 'above' : 'at'] = rows.includes(criterion)
  }
  return sides
}

const expected: Readonly<Record<string, Readonly<Record<string, boolean>>>> = {
  greaterThan: { below: false, at: false, above: true },
  greaterThanInclusive: { below: false, at: true, above: true },
  lessThan: { below: true, at: false, above: false }
}
/** Row 0404/1 always wins over 0404/2; no share is above the whole. */
const exceptions: Readonly<Record<string, Readonly<Record<string, boolean>>>> = {
  'component/0404/2': { below: false, at: false, above: false },
  'event/0306/1': { below: true, at: false }
}
const thresholds = criteria.rows.flatMap(({ id, condition }) => listThresholds(id, condition))

describe('the figures of the table', () => {
  it('are each asked one step below, at and one step above', () => {
    expect(thresholds).toHaveLength(48)
  })

  it.each(thresholds)('turn the answer where they say: $criterion $leaf.fact', (threshold) => {
    const { criterion, leaf } = threshold
    expect(readSides(threshold)).toEqual(exceptions[criterion] ?? expected[leaf.operator])
  })
})
