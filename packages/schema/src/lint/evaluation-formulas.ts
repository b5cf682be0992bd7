import { listFormulaNames, readFormula, type ParsedFormula } from '../formulas/index.js'
import type { EvaluationPart, FormulaSource, Indicator } from '../generated/types.js'
import { isRatio, listIndicators } from './evaluation-parts.js'

/** A formula (公式) with the indicator that computes by it. */
export interface PlacedFormula {
  readonly scheme: string
  readonly of: string
  readonly pointer: string
  readonly source: FormulaSource
  /** A formula that makes points of a value: it may speak of the value and of the full marks. */
  readonly ofPoints: boolean
  /** A rule for division by zero is given. */
  readonly hasZeroRule: boolean
}

/** Every formula of the schemes: those that measure and those that make points. */
export function listFormulas(evaluation: EvaluationPart | undefined): PlacedFormula[] {
  return listIndicators(evaluation).flatMap(({ scheme, indicator, pointer }) => {
    const place = { scheme, of: indicator.id }
    return [...measuringFormulas(indicator, pointer), ...pointsFormulas(indicator, pointer)].map((one) => ({
      ...place,
      ...one
    }))
  })
}

type Own = Omit<PlacedFormula, 'scheme' | 'of'>

function measuringFormulas(indicator: Indicator, pointer: string): Own[] {
  if (isRatio(indicator) || indicator.measure !== 'formula') return []
  const { formula: source } = indicator
  return [{ pointer: `${pointer}/formula`, source, ofPoints: false, hasZeroRule: true }]
}

function pointsFormulas({ points }: Indicator, pointer: string): Own[] {
  if (points?.rule !== 'formula') return []
  const { formula: source, onZero } = points
  return [{ pointer: `${pointer}/points/formula`, source, ofPoints: true, hasZeroRule: onZero !== undefined }]
}

/** The names in a formula that can be read; none of one that cannot, which is reported itself. */
export function namesIn(source: FormulaSource): readonly string[] {
  const parsed: ParsedFormula = readFormula(source)
  return parsed.ok ? listFormulaNames(parsed.node) : []
}

/** Names that a formula over points knows without declaration. */
export const valueNames: ReadonlySet<string> = new Set(['value', '数值', 'fullMarks', '满分'])

/** By name, what a formula may mean: ids of counters and figures, and their labels. */
export function indexNames({
  counters,
  figures = {}
}: EvaluationPart): ReadonlyMap<string, readonly string[]> {
  const meanings = new Map<string, string[]>()
  for (const [kind, list] of Object.entries({ counters, figures }))
    for (const [id, { label }] of Object.entries(list))
      for (const name of new Set([id, label.zh, label.en]))
        if (name !== undefined) {
          const known = meanings.get(name)
          if (known === undefined) meanings.set(name, [`${kind}/${id}`])
          else known.push(`${kind}/${id}`)
        }
  return meanings
}
