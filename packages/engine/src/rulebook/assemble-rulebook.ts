import type { Criterion, Issue, StandardDocument } from '@lijie/schema'
import { compileCriteria, compileVocabulary } from '../criteria/index.js'
import { createReason, type Reason } from '../kernel/index.js'
import { layeredParts, type LayeredPart } from '../layers/index.js'
import { compileTaxonomy } from '../taxonomy/index.js'
import { compareLimits } from '../time-limits/index.js'
import type { CompileOptions, CompileResult } from './compile-rulebook.js'
import { compileHandling } from './compile-handling.js'
import { compileTime } from './compile-time.js'
import { createCiter, type Citer } from './create-citer.js'
import { createLimitFinder } from './create-limit-finder.js'
import { freezeDeep } from './freeze-deep.js'
import { hashComposition } from './hash-composition.js'
import { openParts } from './open-parts.js'
import type { ResolvedParts } from './resolve-parts.js'
import type { Rulebook } from './rulebook.js'
import { pinFrozen } from './standard-pin.js'

/**
 * Compiles the parts of standards that were found fit to be put together. The documents are frozen, all the way down: what
 * was hashed is what decides.
 */
export function assembleRulebook(
  standards: readonly StandardDocument[],
  parts: ResolvedParts,
  options: CompileOptions,
  warnings: readonly Issue[]
): CompileResult {
  const pins = standards.map((document) => pinFrozen(document)).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const pinOf = new Map(pins.map((pin) => [pin.id, pin]))
  const citer = createCiter(parts, pinOf)
  const time = compileTime(standards, parts, options, citer)
  if ('issues' in time) return { issues: [...warnings, ...time.issues] }
  const counted = takePeriods(parts)
  const periods =
    counted === null ? time : compileTime(standards, counted, options, createCiter(counted, pinOf))
  if ('issues' in periods) return { issues: [...warnings, ...periods.issues] }
  const rules = compileRules(standards, parts, time.timeLimits, citer)
  if ('issues' in rules) return { issues: [...warnings, ...rules.issues] }
  const handling = compileHandling(parts, citer)
  if ('issues' in handling) return { issues: [...warnings, ...handling.issues] }
  const { cite } = citer
  const rows = new Map<string, Criterion>(rules.criteria.part.rows.map((row) => [row.id, row]))
  const chosen = copyOptions(options)
  const documents = Object.freeze([...standards])
  let hash: string | undefined
  const rulebook: Rulebook = {
    on: options.on,
    options: chosen,
    pins,
    documents,
    warnings,
    ...rules,
    ...time,
    periods: periods.timeLimits,
    ...handling,
    evaluation: parts.evaluation?.value ?? null,
    parts: listParts(parts),
    unresolved: Object.values(parts.unresolved),
    provenanceOf: (part, key, leaf) => {
      // A name that is no part has no origin, whatever it would be inherited as.
      const known = Object.hasOwn(layeredParts, part) ? layeredParts[part] : undefined
      return known && parts[known.key]?.provenanceOf(key, leaf)
    },
    locateIssue: (issue) => {
      const found = Object.values(layeredParts).find(({ file }) => file === issue.file)
      return (found && parts[found.key]?.locate(issue)) ?? issue
    },
    limitOf: createLimitFinder(rows, cite),
    criterionOf: (criterion) => rows.get(criterion),
    unitLabelOf: (unit) => time.timeLimits.units.get(unit)?.label,
    cite,
    // Last, after parts that are spread: elsewhere a getter makes V8 keep the object as a dictionary, and every decision
    // reads from it.
    get hash(): string {
      return (hash ??= hashComposition(documents, pins, chosen))
    }
  }
  return { rulebook: Object.freeze(rulebook) }
}

/** The options as they are now: the hash is computed later, and the caller may use the object again. */
function copyOptions({ validatePart: _check, bind, ...options }: CompileOptions): Rulebook['options'] {
  if (bind === undefined) return Object.freeze(options)
  const slots = Object.entries(bind).map(([slot, to]) => [slot, typeof to === 'string' ? to : { ...to }])
  const copy = { ...options, bind: Object.fromEntries(slots) as typeof bind }
  freezeDeep(copy)
  return copy
}

/** The parts with the instrument that the periods of duties are counted by in the place of the time limits; null without one. */
function takePeriods(parts: ResolvedParts): ResolvedParts | null {
  const { periods, timeLimits: _ofCases, ...others } = parts
  if (periods === undefined) return null
  return 'open' in periods
    ? { ...others, unresolved: { ...parts.unresolved, 'time-limits': periods.open } }
    : { ...others, timeLimits: periods.timeLimits }
}

type Rules = Pick<Rulebook, 'taxonomy' | 'vocabulary' | 'criteria'>

/** Compiles classification, facts and criteria; where one of them is left open, the criteria hold nothing and say why. */
function compileRules(
  standards: readonly StandardDocument[],
  parts: ResolvedParts,
  timeLimits: Rulebook['timeLimits'],
  citer: Citer
): Rules | { readonly issues: readonly Issue[] } {
  const open = (['criteria', 'taxonomy', 'facts'] as const).find(
    (part) => parts.unresolved[part] !== undefined
  )
  const taxonomy = compileTaxonomy(parts.taxonomy?.value ?? openParts.taxonomy)
  const vocabulary = compileVocabulary(parts.facts?.value ?? openParts.facts)
  const effective = open === undefined ? parts.criteria : undefined
  const compiled = compileCriteria(effective?.value ?? openParts.criteria, {
    taxonomy,
    vocabulary,
    cite: ({ id, article, evidence }) =>
      citer.cite('criteria', id, article, evidence, ['condition', 'exclusions']),
    compareLimits: (a, b, startedAt) => compareLimits(timeLimits, a, b, startedAt)
  })
  if ('issues' in compiled) {
    const located = compiled.issues.map((issue) => ({ file: 'criteria.json', ...issue }))
    return { issues: located.map((issue) => effective?.locate(issue) ?? issue) }
  }
  if (open === undefined) return { taxonomy, vocabulary, criteria: compiled.criteria }
  const unresolved = explainOpenPart(open, standards, parts, citer)
  return { taxonomy, vocabulary, criteria: Object.freeze({ ...compiled.criteria, unresolved }) }
}

function explainOpenPart(
  part: LayeredPart,
  standards: readonly StandardDocument[],
  { unresolved }: ResolvedParts,
  { citeDelegation }: Citer
): Reason | undefined {
  const open = unresolved[part]
  const source = standards.find(({ standard }) => standard.id === open?.standard)
  if (open === undefined || source === undefined) return undefined
  const { slot, standard } = open
  const citation = citeDelegation(source, slot, open.article)
  const params = { part, slot, standard, article: citation.article }
  return createReason('criteria/unresolved-delegation', params, [citation])
}

function listParts(parts: ResolvedParts): Rulebook['parts'] {
  const keys = Object.values(layeredParts).map(({ key }) => key)
  const given = keys.flatMap((key) => {
    const value = parts[key]?.value
    return value === undefined ? [] : [[key, value] as const]
  })
  return Object.freeze(Object.fromEntries(given))
}
