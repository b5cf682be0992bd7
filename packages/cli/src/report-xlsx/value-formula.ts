import type { CompiledIndicator } from '@lijie/engine'
import { readFormula } from '@lijie/engine/formulas'
import type { SchemeIndicator } from '@lijie/schema'
import type { CalculatedLine, CellAt } from './calculated-column.js'
import { writeFormula } from './excel-formula.js'
import { writeNumber } from './excel-numbers.js'
import { writeOccurrences } from './occurrence-columns.js'

/** The exact value of an indicator from the cells beside it (指标值公式), rates as per cent; null when there is none. */
export function writeValue(indicator: CompiledIndicator, line: CalculatedLine, at: CellAt): string | null {
  const { id, document } = indicator
  switch (document.measure) {
    case 'count':
      return at(`${id}/numerator`)
    case 'given':
      return at(`figure/${document.figure}`)
    case 'formula': {
      const read = readFormula(document.formula)
      const written = read.ok ? writeFormula(read.node, nameCells(indicator, at)) : null
      if (written === null || !('onZero' in document) || typeof document.onZero !== 'object') return written
      return `IFERROR(${written},${writeNumber(document.onZero.value)})`
    }
    case 'change': {
      const [now, before] = [at(`${id}/now`), at(`${id}/before`)]
      const base = document.base === 'previous' ? before : now
      return unlessZero(document.onZero, base, `(${now}-${before})*100/${base}`)
    }
    case 'occurrences': {
      const sign = document.direction === 'deduct' ? '-' : '+'
      return `${writeNumber(document.start)}${sign}${writeOccurrences(id, document.occurrences, at)}`
    }
    case 'scheme':
      return writeParts(id, document, line)
    default: {
      const [top, bottom] = [at(`${id}/numerator`), at(`${id}/denominator`)]
      const above = document.complement === true ? `(${bottom}-${top})` : top
      return unlessZero(document.onZero, bottom, `${above}*100/${bottom}`)
    }
  }
}

/** The cells of the names of a formula. */
export function nameCells({ names }: CompiledIndicator, at: CellAt): (name: string) => string | null {
  return (name) => {
    const meaning = names.get(name)
    if (meaning === undefined) return null
    return 'counter' in meaning ? at(`counter/${meaning.counter}`) : at(`figure/${meaning.figure}`)
  }
}

/** What a scheme declares for a base of zero, as per cent. */
function unlessZero(
  onZero: Extract<CompiledIndicator['document'], { onZero: unknown }>['onZero'],
  base: string,
  formula: string
): string {
  if (typeof onZero !== 'object') return formula
  const { numerator, denominator } = onZero.value
  return `IF(${base}=0,${writeNumber({ numerator: numerator * 100, denominator })},${formula})`
}

/** Totals of other schemes and periods, put together from their own sheets. */
function writeParts(id: string, { periods, take }: SchemeIndicator, line: CalculatedLine): string | null {
  const found = line.trace.indicators.get(id)
  if (found?.kind !== 'scheme') return null
  const parts = found.parts.flatMap(({ trace, total }, i) => {
    const cell = total === null ? null : line.elsewhere(trace, take === 'exact' ? 'exact' : 'total')
    return cell === null ? [] : [{ cell, weight: periods?.weights?.[i] }]
  })
  if (parts.length === 0) return null
  const sum = parts.map(({ cell }) => cell).join('+')
  if (periods === undefined || periods.aggregate === 'sum') return sum
  if (periods.aggregate === 'mean') return `(${sum})/${parts.length}`
  const weights = parts.map(({ weight }) => writeNumber(weight ?? { numerator: 0, denominator: 1 }))
  return `(${parts.map(({ cell }, i) => `${weights[i]}*${cell}`).join('+')})/(${weights.join('+')})`
}
