import { EngineError } from '../kernel/index.js'
import type { CaseColumns } from './case-columns.js'
import type { ClassSpace, PlacedFeature } from './class-space.js'
import type { NumberFeature, PairFeature, TextFeature } from './feature.js'

/** How a feature is read from columns. */
export type ClassStep =
  | NumberStep
  | PairStep
  | TextStep
  | SameTextStep
  | { readonly kind: 'truth'; readonly place: number; readonly stride: number }

/** A number column. */
interface NumberStep {
  readonly kind: 'number'
  readonly place: number
  readonly stride: number
  /** Of wide columns, three at a time, the first of all minus infinity. */
  readonly cuts: readonly (readonly [number, number, number])[]
  /** What each value of a narrow column adds, from -1 on. */
  readonly table: Int32Array
}
/** Two number columns. */
export interface PairStep {
  readonly kind: 'pair'
  readonly left: number
  readonly right: number
  readonly stride: number
}
/** A text column. */
export interface TextStep {
  readonly kind: 'text'
  readonly place: number
  readonly stride: number
  readonly digits: ReadonlyMap<string, number>
  /** What each code adds; grows with the dictionary. */
  table: Int32Array
  filled: number
}

/** Two text columns. */
export interface SameTextStep {
  readonly kind: 'same-text'
  readonly left: number
  readonly right: number
  readonly stride: number
  /** The code of the same text on the right for each code on the left, 0 for none; grows with both dictionaries. */
  readonly codes: number[]
  /** Texts of the right that were looked up. */
  seen: number
}

/** How the classes of a space are read from columns (分类步骤). */
export function listClassSteps(space: ClassSpace, columns: CaseColumns): readonly ClassStep[] {
  return [...space.features.values()].map((placed) => stepOf(placed, columns))
}

function stepOf({ feature, stride }: PlacedFeature, columns: CaseColumns): ClassStep {
  if (feature.kind === 'truth') return { kind: 'truth', place: feature.place, stride }
  if (feature.kind === 'pair') return pairStep(feature, stride, columns)
  if (feature.kind === 'same-text') {
    const [left, right] = [feature.left, feature.right].map((one) => findPlace(columns.textColumns, one))
    return { kind: 'same-text', left: left ?? 0, right: right ?? 0, stride, codes: [0], seen: 0 }
  }
  if (feature.kind === 'text') return textStep(feature, stride, columns)
  return numberStep(feature, stride, columns)
}

function numberStep({ column, cuts }: NumberFeature, stride: number, columns: CaseColumns): NumberStep {
  const digit = (value: number): number => (value < 0 ? 0 : 1 + cuts.filter((cut) => value >= cut).length)
  return {
    kind: 'number',
    place: findPlace(columns.numberColumns, column),
    stride,
    cuts: groupCuts([-Infinity, ...cuts]),
    table: Int32Array.from({ length: 129 }, (_, i) => stride * digit(i - 1))
  }
}

function groupCuts([
  first = Infinity,
  second = Infinity,
  third = Infinity,
  ...rest
]: readonly number[]): NumberStep['cuts'] {
  return [[first, second, third], ...(rest.length === 0 ? [] : groupCuts(rest))]
}

function pairStep({ left, right }: PairFeature, stride: number, columns: CaseColumns): PairStep {
  return {
    kind: 'pair',
    left: findPlace(columns.numberColumns, left),
    right: findPlace(columns.numberColumns, right),
    stride
  }
}

function textStep({ column, lists }: TextFeature, stride: number, columns: CaseColumns): TextStep {
  return {
    kind: 'text',
    place: findPlace(columns.textColumns, column),
    stride,
    digits: new Map(lists.flatMap((texts, i) => texts.map((text) => [text, i + 2]))),
    table: new Int32Array(1),
    filled: 1
  }
}

/** Where a column stands among those that are kept. */
export function findPlace<Column extends string>(kept: readonly Column[], column: Column): number {
  const place = kept.indexOf(column)
  if (place < 0)
    throw new EngineError('evaluation/bad-question', `${column} is not among the columns that are kept`)
  return place
}
