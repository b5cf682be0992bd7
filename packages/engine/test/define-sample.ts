import type { FilingRules } from '../src/criteria/index.js'
import { defineFiling, type FilingDefinition } from '../src/reference/index.js'

/** The definition of what compiled sample rows must answer. */
export function defineSample(rules: FilingRules): FilingDefinition {
  const issuer = { standard: 'cn.example', edition: '', version: '1.0.0', hash: '00' }
  return defineFiling({
    ...rules,
    cite: (_, rule, article, evidence) => ({ ...issuer, rule, article, evidence })
  })
}
