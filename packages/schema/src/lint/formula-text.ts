import { readFormula } from '../formulas/index.js'
import { listFormulas } from './evaluation-formulas.js'
import type { LintRule } from './lint-rule.js'

/** Formulas (公式) that cannot be read. */
export const formulaText: LintRule = ({ evaluation }) =>
  listFormulas(evaluation).flatMap(({ source, pointer }) => {
    const parsed = readFormula(source)
    return parsed.ok
      ? []
      : [{ part: 'evaluation' as const, pointer, code: parsed.issue.code, params: parsed.issue.params }]
  })
