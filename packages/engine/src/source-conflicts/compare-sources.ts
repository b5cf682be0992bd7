import type { DutyRule, Issue, StandardDocument } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { writeLimit } from './list-rule-pairs.js'

type Rule<K extends DutyRule['kind']> = Extract<DutyRule, { readonly kind: K }>

/** Two texts side by side, the later given one as `other`. */
interface SourcePair {
  readonly a: StandardDocument
  readonly b: StandardDocument
}

/**
 * What several texts say against each other (不同文本之间的冲突): other definitions and other gates under one name wherever they hold;
 * and, of texts for one place that neither repeal nor extend each other, other retention of one material, other filing of one
 * record, and parts that both give while both are in force. Issues are placed in the first text of each pair.
 */
export function compareSources(documents: readonly StandardDocument[]): readonly Issue[] {
  return documents.flatMap((a, place) =>
    documents.slice(place + 1).flatMap((b) => {
      const pair = { a, b }
      return [
        ...compareTerms(pair),
        ...compareGates(pair),
        ...(areForOnePlace(a, b) && !isSuccession(a, b)
          ? [...compareRetention(pair), ...compareFilings(pair), ...compareParts(pair)]
          : [])
      ]
    })
  )
}

function areForOnePlace({ standard: a }: StandardDocument, { standard: b }: StandardDocument): boolean {
  return a.jurisdiction.scheme === b.jurisdiction.scheme && a.jurisdiction.code === b.jurisdiction.code
}

/** One of them says what becomes of the other. */
function isSuccession(a: StandardDocument, b: StandardDocument): boolean {
  return names(a, b.standard.id) || names(b, a.standard.id)
}

function names({ standard: { extends: bases = [], repeals = [] } }: StandardDocument, id: string): boolean {
  const repealed = repeals.some((one) => typeof one === 'object' && 'standard' in one && one.standard === id)
  return repealed || bases.includes(id)
}

function compareTerms({ a, b }: SourcePair): readonly Issue[] {
  const others = indexConcepts(Object.values(b.duties?.terms ?? {}))
  return Object.entries(a.duties?.terms ?? {}).flatMap(([id, term]) => {
    if (term.concept === undefined) return []
    const other = others.get(term.concept)
    if (other === undefined) return []
    const requires = writeNames(term.requires)
    const otherRequires = writeNames(other.requires)
    if (requires === otherRequires) return []
    const params = {
      concept: term.concept,
      ...idsOf(a, b),
      requires,
      otherRequires,
      ...citeBoth(term, other)
    }
    return [
      createIssue('duties/definitions-differ', params, { file: 'duties.json', pointer: `/terms/${id}` })
    ]
  })
}

function compareGates({ a, b }: SourcePair): readonly Issue[] {
  const others = indexConcepts(listRules(b, 'gate').map(({ rule }) => rule))
  return listRules(a, 'gate').flatMap(({ rule, pointer }) => {
    if (rule.concept === undefined) return []
    const other = others.get(rule.concept)
    if (other === undefined) return []
    const requires = writeNames(rule.requires.map(({ id }) => id))
    const otherRequires = writeNames(other.requires.map(({ id }) => id))
    if (requires === otherRequires) return []
    const params = {
      concept: rule.concept,
      ...idsOf(a, b),
      requires,
      otherRequires,
      ...citeBoth(rule, other)
    }
    return [createIssue('duties/gates-differ', params, { file: 'duties.json', pointer })]
  })
}

function compareRetention({ a, b }: SourcePair): readonly Issue[] {
  const own = listRules(a, 'retention')
  const others = listRules(b, 'retention')
  const materials = new Set(own.map(({ rule }) => rule.material))
  return [...materials].flatMap((material) => {
    const here = own.filter(({ rule }) => rule.material === material && rule.minimum !== null)
    const there = others.filter(({ rule }) => rule.material === material && rule.minimum !== null)
    const [first] = here
    const [second] = there
    const minimum = writeMinima(here)
    const otherMinimum = writeMinima(there)
    if (first === undefined || second === undefined || minimum === otherMinimum) return []
    const params = { material, ...idsOf(a, b), minimum, otherMinimum, ...citeBoth(first.rule, second.rule) }
    return [createIssue('duties/retention-conflict', params, { file: 'duties.json', pointer: first.pointer })]
  })
}

function writeMinima(rules: readonly { readonly rule: Rule<'retention'> }[]): string {
  return writeNames(rules.flatMap(({ rule: { minimum } }) => (minimum === null ? [] : [writeLimit(minimum)])))
}

function compareFilings({ a, b }: SourcePair): readonly Issue[] {
  const filings = listRules(b, 'record-filing').map(({ rule }) => rule)
  const others = indexConcepts(filings.filter(({ changes }) => changes === undefined))
  return listRules(a, 'record-filing').flatMap(({ rule, pointer }) => {
    const other = others.get(rule.concept)
    if (rule.changes !== undefined || other === undefined) return []
    const filing = writeFiling(a, rule, 'en')
    const otherFiling = writeFiling(b, other, 'en')
    const filingZh = writeFiling(a, rule, 'zh')
    const otherFilingZh = writeFiling(b, other, 'zh')
    if (filingZh === otherFilingZh) return []
    const both = { filing, filingZh, otherFiling, otherFilingZh }
    const params = { concept: rule.concept, ...idsOf(a, b), ...both, ...citeBoth(rule, other) }
    return [createIssue('duties/record-filing-conflict', params, { file: 'duties.json', pointer })]
  })
}

function writeFiling(
  { duties }: StandardDocument,
  { to, limit }: Rule<'record-filing'>,
  language: 'en' | 'zh'
): string {
  const { subjects = {} } = duties ?? {}
  const label = Object.hasOwn(subjects, to) ? subjects[to]?.label : undefined
  const receiver = label?.[language] ?? label?.zh ?? to
  return limit === undefined ? receiver : `${receiver}, ${writeLimit(limit)}`
}

/** Parts by which a case is decided: two texts that both give one cannot both be followed. */
const decidingParts = { criteria: 'criteria', timeLimits: 'time-limits', workflow: 'workflow' } as const

function compareParts({ a, b }: SourcePair): readonly Issue[] {
  const parts = (Object.keys(decidingParts) as (keyof typeof decidingParts)[]).filter(
    (key) => a[key] !== undefined && b[key] !== undefined
  )
  const from = findCommonDay(a, b)
  if (parts.length === 0 || from === null) return []
  const named = parts.map((key) => decidingParts[key]).join(', ')
  return [
    createIssue(
      'standard/two-in-force',
      { ...idsOf(a, b), parts: named, from },
      { file: 'standard.json', pointer: '/id' }
    )
  ]
}

/** The first day on which both are in force; null when there is none, or when one is not in force at all. */
function findCommonDay({ standard: a }: StandardDocument, { standard: b }: StandardDocument): string | null {
  if (a.status !== 'in-force' || b.status !== 'in-force') return null
  const from = [a.effectiveFrom ?? '', b.effectiveFrom ?? ''].toSorted().at(-1) ?? ''
  const ends = [a.effectiveTo, b.effectiveTo].filter((end) => end !== undefined)
  return from === '' || ends.some((end) => end < from) ? null : from
}

function listRules<K extends DutyRule['kind']>(
  { duties }: StandardDocument,
  kind: K
): readonly { readonly rule: Rule<K>; readonly pointer: string }[] {
  return (duties?.rules ?? []).flatMap((rule, place) =>
    rule.kind === kind ? [{ rule: rule as Rule<K>, pointer: `/rules/${place}` }] : []
  )
}

/** The first entry about each concept, by its name. */
function indexConcepts<T extends { readonly concept?: string }>(
  entries: readonly T[]
): ReadonlyMap<string, T> {
  const first = new Map<string, T>()
  for (const entry of entries)
    if (entry.concept !== undefined && !first.has(entry.concept)) first.set(entry.concept, entry)
  return first
}

function writeNames(list: readonly string[] = []): string {
  return list.length === 0 ? '-' : list.toSorted().join(', ')
}

function idsOf(
  a: StandardDocument,
  b: StandardDocument
): { readonly standard: string; readonly other: string } {
  return { standard: a.standard.id, other: b.standard.id }
}

function citeBoth(
  a: { readonly article?: string; readonly evidence: string },
  b: { readonly article?: string; readonly evidence: string }
): { readonly articles: string; readonly evidence: string } {
  return { articles: `${a.article ?? '-'}, ${b.article ?? '-'}`, evidence: a.evidence }
}
