import type { EvaluationPart } from '@lijie/schema'
import { createReason, type Rational, type Reason } from '../../kernel/index.js'
import type { CompiledScheme } from '../compile/compiled-scheme.js'
import { findFigure } from '../compile/check-figures.js'
import { sayKnown } from '../compile/say-known.js'
import { listFigureRules } from '../words/list-counting-rules.js'
import type { EvaluationRequest, FigureValue } from './evaluation-request.js'
import type { ObjectTable } from './object-table.js'
import { readFigure } from './read-figure.js'

/** A figure that was given: a number, or the id of a level. */
export type GivenFigure = { readonly number: Rational } | { readonly level: string }

/** Figures from outside by figure, object and period (外部数据). */
export interface FigureTable {
  readonly values: ReadonlyMap<string, GivenFigure>
  /** Every object that a figure of the scheme names: tables may hold figures of others. */
  readonly objects: ReadonlySet<string>
}

/** Reads the figures of a request, with everything that stands against them. */
export function readFigures(
  scheme: CompiledScheme,
  { figures = [] }: Pick<EvaluationRequest, 'figures'>,
  objects: ObjectTable | null
): { readonly table: FigureTable; readonly reasons: readonly Reason[] } {
  const used = new Set(listFigureRules(scheme).map(({ id }) => id))
  const values = new Map<string, GivenFigure>()
  const reasons: Reason[] = []
  for (const [i, given] of figures.entries()) {
    const read = readOne(scheme.part, given, i, objects)
    if ('refused' in read) {
      reasons.push(read.refused)
      continue
    }
    const key = keyOf(given.figure, given.object, given.period ?? null)
    if (values.has(key)) {
      const { figure, object, period = '*' } = given
      reasons.push(createReason('evaluation/duplicate-figure', { figure, object, period }))
    }
    values.set(key, read.value)
  }
  const named = figures.flatMap(({ figure, object }) => (used.has(figure) ? [object] : []))
  return { table: { values, objects: new Set(named) }, reasons }
}

/** The figure of an object in a period: that of the period, or else one given for whatever period. */
export function findGiven(
  { values }: FigureTable,
  figure: string,
  object: string,
  period: string | null
): GivenFigure | undefined {
  return values.get(keyOf(figure, object, period)) ?? values.get(keyOf(figure, object, null))
}

function keyOf(figure: string, object: string, period: string | null): string {
  return JSON.stringify([figure, object, period])
}

function readOne(
  part: EvaluationPart,
  { figure, object, value }: FigureValue,
  place: number,
  objects: ObjectTable | null
): { readonly value: GivenFigure } | { readonly refused: Reason } {
  const definition = findFigure(part, figure)
  if (definition === undefined) {
    const known = sayKnown(part.figures)
    return { refused: createReason('evaluation/unknown-given-figure', { figure, object, known }) }
  }
  if (object === '') return { refused: createReason('evaluation/empty-object', { place: place + 1 }) }
  if (objects !== null && !objects.has(object))
    return { refused: createReason('evaluation/unknown-given-object', { figure, object }) }
  const read = readFigure(definition, value)
  if (read !== null) return { value: read }
  const params = { figure, object, value: String(value), kind: definition.kind }
  return { refused: createReason('evaluation/bad-figure', params) }
}
