import type { EvaluationPart, FormulaNode, FormulaSource, Indicator, Issue } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { listFormulaNames, readFormula } from '../../formulas/index.js'
import type { NameMeaning } from './compiled-scheme.js'

/** A formula of an indicator and where it stands. */
interface PlacedFormula {
  readonly source: FormulaSource
  readonly pointer: string
  /** Names that the formula knows by itself. */
  readonly known: readonly string[]
}

/** The trees and names of an indicator's formulas, with everything that stands against them (公式名称解析). */
export interface ResolvedFormulas {
  readonly names: ReadonlyMap<string, NameMeaning>
  readonly issues: readonly Issue[]
}

const ruleNames = ['value', '数值', 'fullMarks', '满分']

/** What each name of a part stands for (名称表). */
export type NameTable = ReadonlyMap<string, readonly NameMeaning[]>

/** The names of a part: ids, and Chinese labels that are no id. */
export function createNameTable({ counters, figures = {} }: EvaluationPart): NameTable {
  const ids = new Map<string, NameMeaning[]>()
  const labels = new Map<string, NameMeaning[]>()
  const add = (table: typeof ids, name: string, meaning: NameMeaning): void => {
    const known = table.get(name)
    if (known === undefined) table.set(name, [meaning])
    else known.push(meaning)
  }
  for (const [counter, { label }] of Object.entries(counters)) {
    add(ids, counter, { counter })
    add(labels, label.zh, { counter })
  }
  for (const [figure, { label }] of Object.entries(figures)) {
    add(ids, figure, { figure })
    add(labels, label.zh, { figure })
  }
  return new Map([...labels, ...ids])
}

/** Resolves each name of an indicator's formulas: an id, or else the Chinese label of one counter or figure. */
export function resolveNames(table: NameTable, schemeId: string, indicator: Indicator): ResolvedFormulas {
  const names = new Map<string, NameMeaning>()
  const issues: Issue[] = []
  for (const { source, pointer, known } of listFormulas(indicator)) {
    const read = readFormula(source)
    if (!read.ok) {
      issues.push({ ...read.issue, pointer })
      continue
    }
    for (const name of listFormulaNames(read.node)) {
      if (known.includes(name) || names.has(name)) continue
      const meanings = table.get(name) ?? []
      const [only] = meanings
      if (only !== undefined && meanings.length === 1) names.set(name, only)
      else issues.push(refuseName(schemeId, indicator.id, name, meanings, pointer))
    }
  }
  return { names, issues }
}

/** The indicator with its formulas as trees, which are read once. */
export function parseFormulas<T extends Indicator>(indicator: T): T {
  const parsed: Record<string, unknown> = {}
  if (indicator.measure === 'formula') parsed['formula'] = treeOf(indicator.formula)
  if (indicator.points?.rule === 'formula') {
    parsed['points'] = { ...indicator.points, formula: treeOf(indicator.points.formula) }
  }
  return { ...indicator, ...parsed }
}

function treeOf(source: FormulaSource): FormulaSource | FormulaNode {
  const read = readFormula(source)
  return read.ok ? read.node : source
}

function listFormulas(indicator: Indicator): readonly PlacedFormula[] {
  const formulas: PlacedFormula[] = []
  if (indicator.measure === 'formula') {
    formulas.push({ source: indicator.formula, pointer: '/formula', known: [] })
  }
  if (indicator.points?.rule === 'formula') {
    formulas.push({ source: indicator.points.formula, pointer: '/points/formula', known: ruleNames })
  }
  return formulas
}

function refuseName(
  scheme: string,
  place: string,
  name: string,
  meanings: readonly NameMeaning[],
  pointer: string
): Issue {
  if (meanings.length === 0)
    return createIssue('evaluation/unknown-name', { scheme, place, name }, { pointer })
  const ids = meanings.map((one) => ('counter' in one ? one.counter : one.figure)).join(', ')
  return createIssue('evaluation/ambiguous-name', { scheme, place, name, meanings: ids }, { pointer })
}
