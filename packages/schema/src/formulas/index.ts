export { formulaLimits } from './formula-limits.js'
export { listFormulaNames } from './list-formula-names.js'
export { parseFormula, readFormula, type ParsedFormula } from './parse-formula.js'
export { printFormula } from './print-formula.js'
