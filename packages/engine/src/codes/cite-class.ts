import type { TaxonomyEntry } from '@lijie/schema'
import type { Citation, EvidenceClass } from '../kernel/index.js'
import type { CompiledKind } from '../taxonomy/index.js'
import type { CodeRules } from './code-rules.js'

/** What a sub-category rests on (分类依据). */
export interface ClassBasis {
  /** The entry and, where it is declared, its category. */
  readonly because: readonly Citation[]
  /** The weaker evidence of the two: the code of an entry is no surer than the place of its category. */
  readonly evidence: EvidenceClass
}

/** Cites a sub-category and its category, with the evidence of both. */
export function citeClass(
  { taxonomy, cite }: CodeRules,
  index: CompiledKind,
  entry: TaxonomyEntry
): ClassBasis {
  const { kind, edition } = index
  const category = taxonomy.part.categories.find((one) => one.kind === kind && one.code === entry.category)
  const own = cite('taxonomy', `${kind}/${entry.code ?? entry.key ?? ''}`, edition.title.zh, entry.evidence)
  if (category === undefined) return { because: [own], evidence: entry.evidence }
  const key = `categories/${kind}/${category.code}`
  const evidence = weaker(entry.evidence, category.evidence)
  return { because: [own, cite('taxonomy', key, edition.title.zh, category.evidence)], evidence }
}

function weaker(a: EvidenceClass, b: EvidenceClass): EvidenceClass {
  return (['inferred', 'derived', 'published'] as const).find((one) => one === a || one === b) ?? a
}
