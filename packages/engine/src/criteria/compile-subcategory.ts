import type { Criterion, HitPolicy } from '@lijie/schema'
import { FALSE, TRUE, UNKNOWN, type Answer, type Citation } from '../kernel/index.js'
import type { CompiledTaxonomy } from '../taxonomy/index.js'
import type { Axis, Test } from './axis.js'
import { compileTest } from './compile-test.js'
import type { CompiledRow, CompiledSubcategory } from './compiled-criteria.js'
import { createAxes, groupLeaves } from './create-axes.js'
import type { FilingOutcome } from './filing-outcome.js'
import type { TypedRow } from './type-rows.js'
import type { TypedCondition } from './typed-condition.js'

/** Compiles the rows of one sub-category (小类), with every answer that a single row can give made in advance. */
export function compileSubcategory(
  group: readonly TypedRow[],
  policy: HitPolicy['policy'],
  taxonomy: CompiledTaxonomy,
  cite: (row: Criterion) => Citation
): CompiledSubcategory {
  const [first] = group
  const kind = first?.kind === 'event' ? 'event' : 'component'
  const conditions = group.flatMap((row) => conditionsOf(row))
  const axes = createAxes(conditions)
  const rows = Object.freeze(group.map((row) => compileRow(row, axes, cite(row.source))))
  const citations = Object.freeze(rows.map((row) => row.citation))
  return Object.freeze({
    kind,
    code: first?.code ?? '',
    edition: taxonomy[kind]?.edition.id ?? '',
    policy,
    axes,
    conditions,
    width: [...axes.values()].reduce((sum, axis) => sum + axis.width, 0),
    rows,
    citations,
    notFiled: freezeAnswer({ outcome: 'not-filed' }, citations),
    traces: new Map()
  })
}

function compileRow(row: TypedRow, axes: ReadonlyMap<string, Axis>, citation: Citation): CompiledRow {
  const { source, number } = row
  const leaves = groupLeaves(conditionsOf(row))
  return Object.freeze({
    source,
    number,
    citation,
    limit: 'value' in source.timeLimit ? source.timeLimit : null,
    graded: 'byAreaGrade' in source.timeLimit ? source.timeLimit : null,
    test: compileRowTest(row, axes),
    axes: [...axes.values()].filter((axis) => leaves.has(axis.fact.id)),
    leaves,
    typed: row,
    filed: freezeAnswer({ outcome: 'filed', criteria: Object.freeze([source.id]) }, Object.freeze([citation]))
  })
}

/** Exclusions are a precondition: one that holds takes the row out, one that is unknown leaves the row unknown. */
function compileRowTest({ condition, exclusions }: TypedRow, axes: ReadonlyMap<string, Axis>): Test {
  const applies = condition === null ? (): typeof TRUE => TRUE : compileTest(condition, axes)
  if (exclusions.length === 0) return applies
  const excluded = compileTest({ type: 'any', items: exclusions }, axes)
  return (cells) => {
    const truth = excluded(cells)
    if (truth === FALSE) return applies(cells)
    return truth === TRUE ? FALSE : UNKNOWN
  }
}

function conditionsOf({ condition, exclusions }: TypedRow): readonly TypedCondition[] {
  return condition === null ? exclusions : [...exclusions, condition]
}

function freezeAnswer(value: FilingOutcome, because: readonly Citation[]): Answer<FilingOutcome> {
  return Object.freeze({ value: Object.freeze(value), because, warnings: Object.freeze([]) })
}
