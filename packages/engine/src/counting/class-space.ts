import { caseFactsColumns } from '@lijie/schema'
import { truthOf, UNKNOWN, type Truth } from '../kernel/index.js'
import { compareNumbers } from './compare-numbers.js'
import { countDigits, type Feature, type NumberFeature, type TextFeature } from './feature.js'
import { makeFeature, type FeatureNeeds } from './feature-needs.js'
import { judgeParts } from './judge-parts.js'
import { listNeeds, type KnownTruths } from './list-needs.js'
import type { RowQuestion } from './row-question.js'

/** All combinations of digits of some features (案件类空间): the number of a class is the sum of digit x stride. */
export interface ClassSpace {
  readonly features: ReadonlyMap<string, PlacedFeature>
  readonly size: number
}

/** A feature and what one step of its digit adds to the number of the class. */
export interface PlacedFeature {
  readonly feature: Feature
  readonly stride: number
}

/** The space in which questions with these needs can be answered. */
export function createClassSpace(needs: FeatureNeeds): ClassSpace {
  const features = new Map<string, PlacedFeature>()
  let size = 1
  for (const [key, need] of needs) {
    const feature = makeFeature(need)
    features.set(key, { feature, stride: size })
    size *= countDigits(feature)
  }
  return { features, size }
}

/** Truths of the leaves of questions by digit, worked out once for each (判断项真值表). */
export type LeafTables = Map<RowQuestion, LeafTable>

interface LeafTable {
  readonly stride: number
  /** By digit. */
  readonly truths: readonly Truth[]
}

/** What all rows of a class answer to a question of the space. */
export function judgeClass(
  space: ClassSpace,
  place: number,
  question: RowQuestion,
  early: KnownTruths,
  tables: LeafTables
): Truth {
  return judgeParts(question, (part) => {
    if (!early.has(part) && !('known' in part) && !('column' in part) && !('same' in part)) return null
    const known = tables.get(part)
    const { stride, truths } = known ?? createLeafTable(space, part, early)
    if (known === undefined) tables.set(part, { stride, truths })
    return truths[Math.floor(place / stride) % truths.length] ?? UNKNOWN
  })
}

function createLeafTable(space: ClassSpace, part: RowQuestion, early: KnownTruths): LeafTable {
  const [key = ''] = listNeeds(part, early).keys()
  const placed = space.features.get(key)
  if (placed === undefined) throw new TypeError(`a space without ${key}`)
  const { feature, stride } = placed
  return {
    stride,
    truths: Array.from({ length: countDigits(feature) }, (_, digit) => judgeDigit(feature, digit, part))
  }
}

function judgeDigit(feature: Feature, digit: number, leaf: RowQuestion): Truth {
  if (feature.kind === 'truth') return digit as Truth
  if ('known' in leaf || feature.kind === 'same-text') return truthOf(digit > 0)
  if (digit === 0) return UNKNOWN
  if (feature.kind === 'text') return truthOf('in' in leaf && isListed(feature, digit, leaf.in))
  if (!('operator' in leaf)) return UNKNOWN
  const compare = compareNumbers[leaf.operator]
  if (feature.kind === 'number')
    return truthOf(compare(sampleOf(feature, digit), 'number' in leaf.than ? leaf.than.number : 0))
  const difference = differences[digit] ?? 0
  return truthOf(compare(feature.left === leaf.column ? difference : -difference, 0))
}

/** What the digits of a pair say of left minus right. */
const differences = [0, -1, 1, 0]

/** A value with this digit: the lowest of its stretch. */
function sampleOf({ column, cuts }: NumberFeature, digit: number): number {
  if (digit > 1) return cuts[digit - 2] ?? 0
  return caseFactsColumns[column] === 'instant' ? -(2 ** 53) : 0
}

function isListed({ lists }: TextFeature, digit: number, texts: readonly string[]): boolean {
  const [sample] = lists[digit - 2] ?? []
  return sample !== undefined && texts.includes(sample)
}
