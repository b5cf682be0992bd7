import type { Criterion, Issue, StandardDocument } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { compileCriteria, compileVocabulary } from '../criteria/index.js'
import { canonicalJson, sha256Hex, type Citation } from '../kernel/index.js'
import { compileTaxonomy } from '../taxonomy/index.js'
import { compareLimits, compileTimeLimits } from '../time-limits/index.js'
import type { PartOwners } from './collect-parts.js'
import type { CompileOptions, CompileResult } from './compile-rulebook.js'
import { findZone, resolveCalendar } from './resolve-calendar.js'
import type { CriterionLimit, Rulebook } from './rulebook.js'
import { pinStandard, type StandardPin } from './standard-pin.js'

/** Compiles the parts of standards that were found fit to be put together. */
export function assembleRulebook(
  standards: readonly StandardDocument[],
  owners: PartOwners,
  options: CompileOptions,
  warnings: readonly Issue[]
): CompileResult {
  const pins = standards.map((document) => pinStandard(document))
  const cite = createCite(owners, pins)
  const time = compileTime(standards, owners, options, pins, cite)
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
  if ('issues' in compiled) return { issues: [...warnings, ...compiled.issues] }
  const rulebook: Rulebook = {
    on: options.on,
    hash: hashComposition(standards, pins, options),
    pins,
    documents: standards,
    warnings,
    taxonomy,
    vocabulary,
    criteria: compiled.criteria,
    timeLimits: time.timeLimits,
    calendar: time.calendar,
    evaluation: owners.evaluation?.evaluation ?? null,
    limitOf: (criterion) => limitOf(rows.get(criterion), cite),
    criterionOf: (criterion) => rows.get(criterion),
    cite
  }
  return { rulebook: Object.freeze(rulebook) }
}

function compileTime(
  standards: readonly StandardDocument[],
  owners: PartOwners,
  options: CompileOptions,
  pins: readonly StandardPin[],
  cite: Rulebook['cite']
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
    calendarCitations: sources.map((source) => citeCalendar(source, pins))
  })
  return { timeLimits, calendar: calendar === null || 'unresolved' in calendar ? null : calendar }
}

/** A calendar is cited as a whole: what it says of one day is explained by the notice that says so. */
function citeCalendar({ standard }: StandardDocument, pins: readonly StandardPin[]): Citation {
  const pin = pins.find(({ id }) => id === standard.id)
  const article = standard.source.title.zh
  return Object.freeze({
    standard: standard.id,
    version: standard.version,
    hash: pin?.hash ?? '',
    rule: 'calendar',
    article,
    evidence: standard.evidence
  })
}

function createCite(owners: PartOwners, pins: readonly StandardPin[]): Rulebook['cite'] {
  const pinOf = new Map(pins.map((pin) => [pin.id, pin]))
  return (part, rule, article, evidence): Citation => {
    const pin = pinOf.get((owners[part] ?? owners.criteria).standard.id)
    return Object.freeze({
      standard: pin?.id ?? '',
      version: pin?.version ?? '',
      hash: pin?.hash ?? '',
      rule,
      article,
      evidence
    })
  }
}

function limitOf(row: Criterion | undefined, cite: Rulebook['cite']): CriterionLimit | undefined {
  if (row === undefined) return undefined
  return { limit: row.timeLimit, citation: cite('criteria', row.id, row.article, row.evidence) }
}

function hashComposition(
  standards: readonly StandardDocument[],
  pins: readonly StandardPin[],
  { on, bind, knownAt }: CompileOptions
): string {
  const zones = standards.map((document) => document.zones ?? {})
  return sha256Hex(canonicalJson({ on, knownAt, bind: bind ?? {}, pins, zones }))
}
