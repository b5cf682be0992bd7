import type { Criterion, Issue, StandardDocument } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { compileCriteria, compileVocabulary } from '../criteria/index.js'
import { canonicalJson, sha256Hex } from '../kernel/index.js'
import { compileTaxonomy } from '../taxonomy/index.js'
import { compareLimits, compileTimeLimits } from '../time-limits/index.js'
import type { PartOwners } from './collect-parts.js'
import type { CompileOptions, CompileResult } from './compile-rulebook.js'
import { createCiter, type Citer } from './create-citer.js'
import { findZone, resolveCalendar } from './resolve-calendar.js'
import type { CriterionLimit, Rulebook } from './rulebook.js'
import { pinStandard, type StandardPin } from './standard-pin.js'

/**
 * Compiles the parts of standards that were found fit to be put together. From then on the documents are frozen: what
 * was hashed is what decides.
 */
export function assembleRulebook(
  standards: readonly StandardDocument[],
  owners: PartOwners,
  options: CompileOptions,
  warnings: readonly Issue[]
): CompileResult {
  const pins = standards.map((document) => pinStandard(document)).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const citer = createCiter(owners, new Map(pins.map((pin) => [pin.id, pin])))
  const { cite } = citer
  const time = compileTime(standards, owners, options, citer)
  if ('issues' in time) return { issues: [...warnings, ...time.issues] }
  const taxonomy = compileTaxonomy(owners.taxonomy.taxonomy)
  const vocabulary = compileVocabulary(owners.facts.facts)
  const rows = new Map<string, Criterion>(owners.criteria.criteria.rows.map((row) => [row.id, row]))
  const compiled = compileCriteria(owners.criteria.criteria, {
    taxonomy,
    vocabulary,
    cite: (row) => cite('criteria', row.id, row.article, row.evidence),
    compareLimits: (a, b, startedAt) => compareLimits(time.timeLimits, a, b, startedAt)
  })
  if ('issues' in compiled) {
    const file = 'criteria.json'
    return { issues: [...warnings, ...compiled.issues.map((issue) => ({ file, ...issue }))] }
  }
  let hash: string | undefined
  const rulebook: Rulebook = {
    on: options.on,
    get hash(): string {
      return (hash ??= hashComposition(standards, pins, options))
    },
    pins,
    documents: standards,
    warnings,
    taxonomy,
    vocabulary,
    criteria: compiled.criteria,
    timeLimits: time.timeLimits,
    calendar: time.calendar,
    evaluation: owners.evaluation?.evaluation ?? null,
    limitOf: createLimitFinder(rows, cite),
    criterionOf: (criterion) => rows.get(criterion),
    unitLabelOf: (unit) => time.timeLimits.units.get(unit)?.label,
    cite
  }
  return { rulebook: Object.freeze(rulebook) }
}

function compileTime(
  standards: readonly StandardDocument[],
  owners: PartOwners,
  options: CompileOptions,
  { cite, citeCalendar }: Citer
): Pick<Rulebook, 'timeLimits' | 'calendar'> | { readonly issues: readonly Issue[] } {
  const owner = owners.timeLimits
  const part = owner.timeLimits
  const { id } = owner.standard
  const zone = findZone(owner, part.zone)
  if (zone === undefined)
    return { issues: [createIssue('rulebook/missing-zone-table', { id, zone: part.zone })] }
  const { calendar, sources, issues } = resolveCalendar(owner, part, {
    documents: new Map(standards.map((document) => [document.standard.id, document])),
    bind: options.bind ?? {},
    ...(options.knownAt === undefined ? {} : { knownAt: options.knownAt })
  })
  if (issues.length > 0) return { issues }
  const timeLimits = compileTimeLimits(part, {
    standard: id,
    zone,
    calendar,
    cite: (unit) => {
      const meaning = part.units[unit]
      return cite(
        'timeLimits',
        `units/${unit}`,
        meaning?.article ?? 'time-limits.json',
        meaning?.evidence ?? 'inferred'
      )
    },
    calendarCitations: sources.map((source) => citeCalendar(source))
  })
  return { timeLimits, calendar: calendar === null || 'unresolved' in calendar ? null : calendar }
}

/** Finds the limit of a criterion; its citation is made once, as it is asked for with every case. */
function createLimitFinder(
  rows: ReadonlyMap<string, Criterion>,
  cite: Rulebook['cite']
): Rulebook['limitOf'] {
  const found = new Map<string, CriterionLimit>()
  return (criterion) => {
    const known = found.get(criterion)
    if (known !== undefined) return known
    const row = rows.get(criterion)
    if (row === undefined) return undefined
    const limit = { limit: row.timeLimit, citation: cite('criteria', row.id, row.article, row.evidence) }
    found.set(criterion, limit)
    return limit
  }
}

function hashComposition(
  standards: readonly StandardDocument[],
  pins: readonly StandardPin[],
  { on, bind, knownAt }: CompileOptions
): string {
  const zones = Object.fromEntries(
    standards.map(({ standard, zones: tables }) => [standard.id, tables ?? {}])
  )
  return sha256Hex(canonicalJson({ on, knownAt, bind: bind ?? {}, pins, zones }))
}
