import {
  compileCriteria,
  compileTaxonomy,
  compileVocabulary,
  createReason,
  EngineError,
  parseCriterionId,
  type LimitComparison
} from '@lijie/engine'
import type { CitedFilingRules } from '@lijie/engine/reference'
import type { CriteriaPart, FactsPart, TaxonomyEntry, TaxonomyPart } from '@lijie/schema'

/**
 * The rules of an invented standard (虚构标准) that holds just these facts and criteria; its taxonomy knows the
 * sub-categories of the rows, and 9999 without rows. Limits of one unit compare by value, others need a start.
 *
 * @throws EngineError `testing/cannot-compile` with the issues, for criteria that do not compile.
 */
export function inventRules(facts: FactsPart, part: CriteriaPart): CitedFilingRules {
  const vocabulary = compileVocabulary(facts)
  const taxonomy = compileTaxonomy(inventTaxonomy(part))
  const issuer = { standard: 'cn.example', edition: '', version: '1.0.0', hash: '00' }
  const cite: CitedFilingRules['cite'] = (_, rule, article, evidence) => ({
    ...issuer,
    rule,
    article,
    evidence
  })
  const compiled = compileCriteria(part, {
    taxonomy,
    vocabulary,
    compareLimits,
    cite: (row) => cite('criteria', row.id, row.article, row.evidence)
  })
  if (!('issues' in compiled)) return { taxonomy, vocabulary, criteria: compiled.criteria, cite }
  const codes = compiled.issues.map(({ code }) => code).join(', ')
  throw new EngineError('testing/cannot-compile', `The criteria do not compile: ${codes}`, compiled.issues)
}

const compareLimits: LimitComparison = (a, b, startedAt) => {
  if (a.unit === b.unit || startedAt !== undefined) return a.value - b.value
  return createReason('criteria/unknown-limit', { rows: 'no start' })
}

function inventTaxonomy({ rows }: CriteriaPart): TaxonomyPart {
  const codeStructure = { type: 'digits', category: 2, subcategory: 2 } as const
  const keys = new Map(
    [...rows.map(({ id }) => parseCriterionId(id)), { kind: 'component', code: '9999' }].map((key) => [
      `${key.kind}/${key.code}`,
      key
    ])
  )
  return {
    editions: {
      component: { id: 'invented-components', title: { zh: '部件' }, codeStructure },
      event: { id: 'invented-events', title: { zh: '事件' }, codeStructure }
    },
    categories: [],
    entries: [...keys.values()].map(({ kind, code }): TaxonomyEntry => ({
      kind: kind === 'event' ? 'event' : 'component',
      code,
      category: code.slice(0, 2),
      name: { zh: `小类${code}` },
      evidence: 'derived'
    }))
  }
}
