export { listFormulaNames, parseFormula, printFormula, readFormula, type ParsedFormula } from '@lijie/schema'
export { evaluateFormula, type FormulaLookup, type FormulaResult } from './evaluate-formula.js'
