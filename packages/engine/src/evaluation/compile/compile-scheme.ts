import type { CompleteScheme, EvaluationPart, EvaluationScheme, Indicator, Issue } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { readRational, type Citation, type EvidenceClass } from '../../kernel/index.js'
import { checkDepth } from './check-depth.js'
import { checkScheme } from './check-scheme.js'
import { checkTangles } from './check-tangles.js'
import type { Cited, CompiledCounter, CompiledIndicator, CompiledScheme } from './compiled-scheme.js'
import { findCounter, listSchemeCounters } from './list-counters.js'
import { createNameTable, parseFormulas, resolveNames, type NameTable } from './resolve-names.js'
import { sayKnown } from './say-known.js'

/** What compiling a scheme takes from the rulebook. */
export interface SchemeContext {
  /** Cites a rule of the standard that holds the evaluation part. */
  readonly cite: (rule: string, article: string, evidence: EvidenceClass) => Citation
}

/** A compiled scheme, or every issue that stands against it. */
export type SchemeResult = { readonly scheme: CompiledScheme } | { readonly issues: readonly Issue[] }

/** Makes a scheme of a validated evaluation part ready to count and score (编译评价方案). */
export function compileScheme(part: EvaluationPart, schemeId: string, { cite }: SchemeContext): SchemeResult {
  const scheme = findSchemeDocument(part, schemeId)
  // Of names that lead too far, or back, nothing else can be told.
  const tangles = scheme === undefined || 'draft' in scheme ? [] : checkTangles(part)
  const issues = tangles.length > 0 ? tangles : checkDepth(part, schemeId)
  if (issues.length > 0) return { issues }
  const compilation = { part, names: createNameTable(part), cite, done: new Map(), closed: new Set<string>() }
  return compileOnce(compilation, schemeId)
}

/** What all schemes of one compilation share. */
interface Compilation extends SchemeContext {
  readonly part: EvaluationPart
  readonly names: NameTable
  /** Several schemes may take the total of the same one. */
  readonly done: Map<string, SchemeResult>
  /** Schemes from which no circle is reached. */
  readonly closed: Set<string>
}

function compileOnce(compilation: Compilation, schemeId: string): SchemeResult {
  const { part, names, done, closed } = compilation
  const known = done.get(schemeId)
  if (known !== undefined) return known
  const scheme = findSchemeDocument(part, schemeId)
  if (scheme === undefined) {
    const params = { scheme: schemeId, known: sayKnown(part.schemes) }
    return { issues: [createIssue('evaluation/unknown-scheme', params)] }
  }
  if ('draft' in scheme) return { issues: [refuseDraft(schemeId, scheme)] }
  const issues = checkScheme(part, schemeId, scheme, names, closed)
  const result = issues.length > 0 ? { issues } : compileComplete(compilation, schemeId, scheme)
  done.set(schemeId, result)
  return result
}

/** A scheme of a part by id, never one that objects inherit. */
function findSchemeDocument({ schemes }: EvaluationPart, id: string): EvaluationScheme | undefined {
  return Object.hasOwn(schemes, id) ? schemes[id] : undefined
}

function refuseDraft(scheme: string, { label, draft }: Extract<EvaluationScheme, { draft: unknown }>): Issue {
  const missing = draft.missing.map(({ zh, en }) => en ?? zh).join('; ')
  return createIssue('evaluation/draft-scheme', { scheme, label: label.en ?? label.zh, missing })
}

function compileComplete(compilation: Compilation, schemeId: string, scheme: CompleteScheme): SchemeResult {
  const { part, names } = compilation
  const schemes = new Map<string, CompiledScheme>()
  for (const indicator of scheme.indicators) {
    if (indicator.measure !== 'scheme' || schemes.has(indicator.scheme)) continue
    const inner = compileOnce(compilation, indicator.scheme)
    if ('issues' in inner) return inner
    schemes.set(indicator.scheme, inner.scheme)
  }
  const article = scheme.article ?? 'evaluation.json'
  const cite = (id: string, own = article): Citation =>
    compilation.cite(`schemes/${schemeId}${id}`, own, scheme.evidence)
  const cited = <T extends { readonly id: string }>(documents: readonly T[] = []): readonly Cited<T>[] =>
    documents.map((document) => ({ document, citation: cite(`/${document.id}`) }))
  const indicators = scheme.indicators.map((one) =>
    compileIndicator(names, schemeId, one, cite(`/${one.id}`, one.article))
  )
  const compiled: CompiledScheme = {
    id: schemeId,
    label: scheme.label,
    citation: cite(''),
    part,
    document: scheme,
    counters: compileCounters(part, scheme, indicators, compilation),
    indicators,
    adjustments: cited(scheme.adjustments),
    relative: cited(scheme.relative),
    schemes,
    needsObjects: needsObjects(scheme) || [...schemes.values()].some((inner) => inner.needsObjects)
  }
  return { scheme: compiled }
}

function needsObjects({ groups, indicators }: CompleteScheme): boolean {
  return groups !== undefined || indicators.some(({ points }) => points?.rule === 'class-bands')
}

function compileIndicator(
  names: NameTable,
  schemeId: string,
  indicator: Indicator,
  citation: Citation
): CompiledIndicator {
  return {
    id: indicator.id,
    label: indicator.label,
    measure: indicator.measure ?? 'ratio',
    document: parseFormulas(indicator),
    citation,
    weight: readRational(indicator.weight),
    maxPoints: readRational(indicator.maxPoints),
    names: resolveNames(names, schemeId, indicator).names
  }
}

/** Counters that the scheme lists, then those that only formulas name. */
function compileCounters(
  part: EvaluationPart,
  scheme: CompleteScheme,
  indicators: readonly CompiledIndicator[],
  { cite }: SchemeContext
): readonly CompiledCounter[] {
  const named = indicators.flatMap(({ names }) =>
    [...names.values()].flatMap((meaning) => ('counter' in meaning ? [meaning.counter] : []))
  )
  return [...new Set([...listSchemeCounters(scheme), ...named])].flatMap((id) => {
    const document = findCounter(part, id)
    if (document === undefined) return []
    const { label, evidence } = document
    return [{ id, label, document, citation: cite(`counters/${id}`, 'evaluation.json', evidence) }]
  })
}
