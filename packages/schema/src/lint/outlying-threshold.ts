import type { ConditionLeaf, Criterion } from '../generated/types.js'
import type { StandardDocument } from '../standard-document.js'
import { listLeaves, showThreshold } from './condition-leaves.js'
import { splitCriterionId } from './criterion-key.js'
import { labelOfFact } from './document-labels.js'
import { createFinding, type Finding, type LintRule } from './lint-rule.js'

interface Threshold {
  readonly row: string
  readonly index: number
  readonly code: string
  readonly leaf: ConditionLeaf
  readonly value: number
}

/** Fewer rows than these say nothing about what is usual. */
const smallestGroup = 5

/**
 * Thresholds that rise step by step where all other rows of the same condition share one value (2, 2, 2, 3, 4): what a
 * spreadsheet leaves behind when a figure is filled down.
 *
 * Rows are of the same condition when they have the same number, category and set of facts.
 */
export const outlyingThreshold: LintRule = (document) => {
  const { criteria, taxonomy } = document
  const categoryOf = new Map(
    (taxonomy?.entries ?? []).map(({ kind, code, category }) => [`${kind}/${code}`, category])
  )
  const groups = new Map<string, Threshold[]>()
  for (const [index, row] of (criteria?.rows ?? []).entries())
    for (const [key, threshold] of thresholdsOf(row, index, categoryOf)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [threshold])
      else group.push(threshold)
    }
  return [...groups.values()].flatMap((group) => findOutliers(group, document))
}

function thresholdsOf(
  row: Criterion,
  index: number,
  categoryOf: ReadonlyMap<string, string>
): [string, Threshold][] {
  const { kind, code, number } = splitCriterionId(row.id)
  const leaves = listLeaves(row.condition)
  const facts = [...new Set(leaves.map(({ fact }) => fact))].toSorted().join()
  const category = categoryOf.get(`${kind}/${code}`) ?? code.slice(0, 2)
  return leaves.flatMap((leaf): [string, Threshold][] => {
    const { fact, operator, value, unit } = leaf
    if (typeof value !== 'number') return []
    const key = [kind, category, number, facts, fact, operator, unit].join('|')
    return [[key, { row: row.id, index, code, leaf, value }]]
  })
}

function findOutliers(group: readonly Threshold[], document: StandardDocument): Finding[] {
  const counts = new Map<number, number>()
  for (const { value } of group) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [[usual, rows] = [0, 0]] = [...counts].toSorted((a, b) => b[1] - a[1])
  const outliers = group
    .filter(({ value }) => value !== usual)
    .toSorted((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))
  if (group.length < smallestGroup || outliers.length === 0 || outliers.length * 3 > rows) return []
  const usualLeaf = group.find(({ value }) => value === usual)?.leaf
  const rises = outliers.every(({ value }, at) => value > (outliers[at - 1]?.value ?? usual))
  if (!rises || usualLeaf === undefined) return []
  return outliers.map(({ row, index, leaf }) => {
    const label = labelOfFact(document, leaf.fact)
    const params = {
      row,
      fact: leaf.fact,
      label: label.en,
      labelZh: label.zh,
      threshold: showThreshold(leaf),
      usual: showThreshold(usualLeaf),
      rows
    }
    return createFinding('criteria', `/rows/${index}/condition`, 'criteria/outlying-threshold', params)
  })
}
