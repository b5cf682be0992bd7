import { caseFactsColumns, type CaseFactsTextColumn } from '@lijie/schema'
import { EngineError } from '../kernel/index.js'
import {
  joinNeeds,
  keyOfNeed,
  needNumber,
  needPair,
  needSameText,
  type FeatureNeed,
  type FeatureNeeds
} from './feature-needs.js'
import type { RowQuestion } from './row-question.js'
import { isTextColumn } from './text-columns.js'

/** Parts of questions that are judged before, with the place of their truth (先行判断的部分). */
export type KnownTruths = ReadonlyMap<RowQuestion, number>

/**
 * What must be known of a row to answer a question (问题所需特征).
 *
 * @throws EngineError `evaluation/bad-question` when it asks about a column that rows do not have, or compares with
 * something that is no whole number.
 */
export function listNeeds(question: RowQuestion, truths: KnownTruths): FeatureNeeds {
  const place = truths.get(question)
  if (place !== undefined) return only({ kind: 'truth', place })
  if ('all' in question) return joinAll(question.all, truths)
  if ('any' in question) return joinAll(question.any, truths)
  if ('not' in question) return listNeeds(question.not, truths)
  if ('definite' in question) return listNeeds(question.definite, truths)
  return only(needLeaf(question))
}

type Leaf = Exclude<
  RowQuestion,
  | { all: readonly RowQuestion[] }
  | { any: readonly RowQuestion[] }
  | { not: RowQuestion }
  | { definite: RowQuestion }
>

/** What a leaf needs (判断项所需特征). */
function needLeaf(leaf: Leaf): FeatureNeed {
  if ('known' in leaf) {
    const column = leaf.known
    if (isTextColumn(column)) return { kind: 'text', column, lists: new Map() }
    refuseColumn(column)
    return { kind: 'number', column, cuts: new Set() }
  }
  if ('same' in leaf) {
    const [left, right] = leaf.same
    refuseText(left)
    refuseText(right)
    return needSameText(left, right)
  }
  if ('in' in leaf) {
    refuseText(leaf.column)
    return { kind: 'text', column: leaf.column, lists: new Map([[JSON.stringify(leaf.in), leaf.in]]) }
  }
  refuseColumn(leaf.column)
  if ('column' in leaf.than) {
    refuseColumn(leaf.than.column)
    return needPair(leaf.column, leaf.than.column)
  }
  if (!Number.isSafeInteger(leaf.than.number))
    throw badQuestion(`${leaf.column} is compared with ${String(leaf.than.number)}, which is no whole number`)
  return needNumber(leaf.column, leaf.operator, leaf.than.number)
}

function joinAll(parts: readonly RowQuestion[], truths: KnownTruths): FeatureNeeds {
  return parts.reduce<FeatureNeeds>((needs, part) => joinNeeds(needs, listNeeds(part, truths)), new Map())
}

function only(need: FeatureNeed): FeatureNeeds {
  return new Map([[keyOfNeed(need), need]])
}

function refuseColumn(column: string): void {
  if (!Object.hasOwn(caseFactsColumns, column)) throw badQuestion(`${column} is no number column`)
}

function refuseText(column: CaseFactsTextColumn): void {
  if (!isTextColumn(column)) throw badQuestion(`${String(column)} is no text column`)
}

function badQuestion(message: string): EngineError {
  return new EngineError('evaluation/bad-question', message)
}
