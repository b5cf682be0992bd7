import { compileCalendarOf, tryCompileRulebook, type Rulebook } from '@lijie/engine'
import { checkOverlaps } from '@lijie/engine/analysis'
import { checkNotices } from '@lijie/engine/calendar'
import { findDutyConflicts } from '@lijie/engine/source-conflicts'
import { checkWorkflow } from '@lijie/engine/workflow-graph'
import {
  createIssue,
  lintStandard,
  partFiles,
  validatePart,
  type CriteriaPart,
  type Issue,
  type StandardDocument
} from '@lijie/schema'
import { findPackagedStandard } from '../standards/packaged-standards.js'
import { prepare } from '../standards/load-standards.js'
import type { ReadStandard } from '../standards/read-standard-folder.js'
import { analyseRulebook, type DeepCheck } from './analyse-rulebook.js'
import { checkExamples } from './check-examples.js'
import { checkSchemes } from './check-schemes.js'
import { checkZones } from './check-zones.js'
import { locateNeed } from './locate-need.js'
import { checkLayers } from './check-layers.js'
import { placeIssue } from './place-issue.js'

/** What checking needs besides the standard: others it may build on, and a date. */
export interface CheckContext {
  /** Sound standards among those that are checked, by id. */
  readonly others: ReadonlyMap<string, StandardDocument>
  readonly today: string
  /** Set for the whole analysis of the rules. */
  readonly deep?: DeepCheck
}

/** Lint says this of a row whose code compiling does not find either. */
const unknownCode = 'criteria/code-not-in-taxonomy'

/**
 * Everything that is wrong with a standard, stage by stage: text and shape, then meaning, overlaps and compiling. Later
 * stages are left out while an earlier one finds errors, because they would only repeat them.
 */
export async function checkStandard(read: ReadStandard, context: CheckContext): Promise<readonly Issue[]> {
  const { document, sources, issues } = read
  if (hasError(issues)) return issues
  const { facts, criteria, duties } = document
  const lint = lintStandard(document, sources)
  const overlaps =
    facts === undefined || criteria === undefined || hasError(lint)
      ? []
      : checkOverlaps({ facts, criteria }, sources.criteria?.file).map((issue) => placeOverlap(issue, read))
  const conflicts =
    duties === undefined ? [] : findDutyConflicts(duties).map((issue) => placeIssue(issue, sources))
  const compiled = await compileAll(document, context)
  const blamed = new Set(lint.filter(({ code }) => code === unknownCode).map(({ pointer }) => pointer))
  const news = compiled
    .filter(({ code, pointer }) => !(code.startsWith('taxonomy/') && blamed.has(pointer)))
    .map((issue) => placeIssue(locateNeed(issue, document), sources))
  return [...issues, ...lint, ...overlaps, ...conflicts, ...leaveOutSaid(news, lint)]
}

/** Compiling finds some faults that lint has found already, at the same place or without a good one. */
function leaveOutSaid(news: readonly Issue[], lint: readonly Issue[]): Issue[] {
  const matters = new Set(lint.map(nameMatter))
  const errors = lint.filter(({ severity }) => severity === 'error')
  const places = new Set(errors.map(({ file, pointer }) => JSON.stringify([file, pointer])))
  return news.filter((issue) => {
    return !matters.has(nameMatter(issue)) && !places.has(JSON.stringify([issue.file, issue.pointer]))
  })
}

/** What an issue is about, wherever it was found. */
function nameMatter({ code, params }: Issue): string {
  return JSON.stringify([code, params])
}

function hasError(issues: readonly Issue[]): boolean {
  return issues.some(({ severity }) => severity === 'error')
}

function placeOverlap(issue: Issue, { sources }: ReadStandard): Issue {
  return { ...issue, ...sources.criteria?.positions?.at(issue.pointer ?? '') }
}

async function compileAll(
  document: StandardDocument,
  { others, today, deep }: CheckContext
): Promise<Issue[]> {
  const zones = await checkZones(document)
  if (zones.length > 0) return [...zones]
  const documents = await prepare(await withNeeds(document, others))
  const [main] = documents
  if (main === undefined) return []
  return [
    ...compileRules(main, documents, today, deep),
    ...checkLayers(main, documents, today),
    ...checkOwnWorkflow(main),
    ...compileOwnCalendar(main, documents),
    ...checkSchemes(main, documents)
  ]
}

/** The document and the standards it names, as far as they are at hand. */
async function withNeeds(
  document: StandardDocument,
  others: ReadonlyMap<string, StandardDocument>
): Promise<StandardDocument[]> {
  const found = new Map([[document.standard.id, document]])
  for (const { standard, calendar } of found.values()) {
    const daysOff = calendar?.type === 'working' ? calendar.daysOff : null
    const base = calendar?.type === 'local' ? calendar.base : null
    for (const id of [...(standard.extends ?? []), daysOff, base]) {
      if (id === null) continue
      const needed = found.get(id) ?? others.get(id) ?? (await findPackagedStandard(id)?.load())
      if (needed !== undefined) found.set(id, needed)
    }
  }
  return [...found.values()]
}

/**
 * Compiling type-checks every condition and limit, and says which parts are missing; worked examples are run when it
 * succeeds. A standard that has neither criteria nor responsibility nor a workflow nor duties has nothing to compile, but one that
 * has all the rest has lost its criteria.
 */
function compileRules(
  main: StandardDocument,
  documents: readonly StandardDocument[],
  today: string,
  deep: DeepCheck | undefined
): readonly Issue[] {
  const { standard, criteria, facts, taxonomy, timeLimits, responsibility, workflow, duties } = main
  const extended = standard.extends !== undefined
  const handles = [responsibility, workflow, duties].some((part) => part !== undefined)
  if (criteria === undefined && !handles && (deep === undefined || !extended)) {
    const lost = facts !== undefined && taxonomy !== undefined && timeLimits !== undefined
    const place = { file: partFiles.standard, pointer: '' }
    return lost && !extended ? [createIssue('cases/no-criteria-file', { standard: standard.id }, place)] : []
  }
  const on = standard.effectiveFrom ?? standard.effectiveTo ?? today
  const result = tryCompileRulebook(documents, { on, allowDraft: true, validatePart })
  if ('issues' in result) return criteria === undefined ? result.issues.filter(isOfHandling) : result.issues
  const { rulebook } = result
  const findings = analyseRulebook(rulebook, main, deep)
  if (criteria === undefined) return findings
  return [
    ...rulebook.warnings,
    ...checkExamples(withAllConditions(criteria, rulebook), rulebook.vocabulary),
    ...findings
  ]
}

/** Without criteria, parts that nobody gives are no fault, but what is wrong with responsibility, workflow and duties is. */
function isOfHandling({ file }: Issue): boolean {
  return file === partFiles.responsibility || file === partFiles.workflow || file === partFiles.duties
}

/** A workflow of several layers is checked on each of its days, with them. */
function checkOwnWorkflow({ standard, workflow, overrides, timeLimits }: StandardDocument): readonly Issue[] {
  const isLayered = standard.extends !== undefined || overrides !== undefined
  return workflow === undefined || isLayered ? [] : checkWorkflow(workflow, { clocks: timeLimits?.clocks })
}

/** Own rows may use conditions that a base names. */
function withAllConditions(criteria: CriteriaPart, { parts }: Rulebook): CriteriaPart {
  const conditions = parts.criteria?.conditions
  return conditions === undefined ? criteria : { ...criteria, conditions }
}

function compileOwnCalendar(main: StandardDocument, documents: readonly StandardDocument[]): Issue[] {
  const { standard, calendar } = main
  if (calendar === undefined) return []
  if (calendar.type === 'days-off') return [...checkNotices(calendar)]
  const compiled = compileCalendarOf(documents, standard.id)
  return 'issues' in compiled ? compiled.issues.map((issue) => locateNeed(issue, main)) : []
}
