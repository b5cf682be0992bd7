import { answer, isReason, isRefusal, refuse, type Decision } from '../kernel/index.js'
import { parseUnitGrid, type UnitGrid } from '../responsibility/index.js'
import { parseDivisionCode, type DivisionRules } from './division-code.js'
import { joinDigits } from './join-digits.js'

/**
 * The parts of a unit grid's code (单元网格编码) as `parseUnitGrid` reads them, with its division checked and cited.
 *
 * Refused: `responsibility/invalid-unit-grid`; `codes/older-unit-grid` for the 14 digits of CJ/T 213, whose groups are not
 * known; of the division as `parseDivisionCode` does.
 */
export function parseUnitGridCode(rules: DivisionRules, code: string): Decision<UnitGrid> {
  if (typeof code === 'string' && /^[0-9]{14}$/.test(code))
    return refuse('codes/older-unit-grid', { value: code })
  const grid = parseUnitGrid(code)
  if (isReason(grid)) return { refused: [grid] }
  const division = parseDivisionCode(rules, grid.division)
  return isRefusal(division) ? division : answer(grid, division.because)
}

/** Writes the code of a unit grid from its parts; the inverse of {@link parseUnitGridCode}. */
export function formatUnitGridCode({ division, street, community, cell }: UnitGrid): string {
  return joinDigits([division, street, community, cell], [6, 3, 3, 3])
}
