import { checkOverlaps, compileScheme, tryCompileRulebook } from '@lijie/engine'
import { compileCalendar } from '@lijie/engine/calendar'
import { lintStandard, type Issue, type StandardDocument } from '@lijie/schema'
import { findPackagedStandard } from '../standards/packaged-standards.js'
import { prepare } from '../standards/load-standards.js'
import type { ReadStandard } from '../standards/read-standard-folder.js'
import { placeIssue } from './place-issue.js'

/** What checking needs besides the standard: others it may build on, and a date. */
export interface CheckContext {
  /** Sound standards among those that are checked, by id. */
  readonly others: ReadonlyMap<string, StandardDocument>
  readonly today: string
}

/**
 * Everything that is wrong with a standard, stage by stage: text and shape, then meaning, overlaps and compiling. Later
 * stages are left out while an earlier one finds errors, because they would only repeat them.
 */
export async function checkStandard(read: ReadStandard, context: CheckContext): Promise<readonly Issue[]> {
  const { document, sources, issues } = read
  if (hasError(issues)) return issues
  const { facts, criteria } = document
  const lint = lintStandard(document, sources)
  const overlaps =
    facts === undefined || criteria === undefined
      ? []
      : checkOverlaps({ facts, criteria }, sources.criteria?.file).map((issue) => placeOverlap(issue, read))
  const compiled = await compileAll(document, context)
  return [...issues, ...lint, ...overlaps, ...compiled.map((issue) => placeIssue(issue, sources))]
}

function hasError(issues: readonly Issue[]): boolean {
  return issues.some(({ severity }) => severity === 'error')
}

function placeOverlap(issue: Issue, { sources }: ReadStandard): Issue {
  return { ...issue, ...sources.criteria?.positions?.at(issue.pointer ?? '') }
}

async function compileAll(document: StandardDocument, { others, today }: CheckContext): Promise<Issue[]> {
  const documents = await prepare(await withNeeds(document, others))
  const [main] = documents
  if (main === undefined) return []
  return [
    ...compileRules(main, documents, today),
    ...compileOwnCalendar(main, documents),
    ...compileSchemes(main)
  ]
}

/** The document and the standards it names, as far as they are at hand. */
async function withNeeds(
  document: StandardDocument,
  others: ReadonlyMap<string, StandardDocument>
): Promise<StandardDocument[]> {
  const { standard, calendar } = document
  const daysOff = calendar?.type === 'working' ? calendar.daysOff : null
  const found = [document]
  for (const id of new Set([...(standard.extends ?? []), ...(daysOff === null ? [] : [daysOff])])) {
    const needed = others.get(id) ?? (await findPackagedStandard(id)?.load())
    if (needed !== undefined) found.push(needed)
  }
  return found
}

/** Compiling type-checks every condition and limit. A standard without rules of its own has nothing to compile. */
function compileRules(
  main: StandardDocument,
  documents: readonly StandardDocument[],
  today: string
): Issue[] {
  const { standard, criteria, facts, taxonomy, timeLimits } = main
  const whole =
    criteria !== undefined && facts !== undefined && taxonomy !== undefined && timeLimits !== undefined
  if (!whole && (criteria === undefined || standard.extends === undefined)) return []
  const on = standard.effectiveFrom ?? standard.effectiveTo ?? today
  const result = tryCompileRulebook(documents, { on, allowDraft: true })
  return 'issues' in result ? [...result.issues] : [...result.rulebook.warnings]
}

function compileOwnCalendar(
  { standard, calendar, zones }: StandardDocument,
  documents: readonly StandardDocument[]
): Issue[] {
  if (calendar?.type !== 'working') return []
  const zone = zones?.[calendar.zone]
  const daysOff = documents.find((one) => one.standard.id === calendar.daysOff)?.calendar
  if (zone === undefined || (calendar.daysOff !== null && daysOff?.type !== 'days-off')) return []
  const compiled = compileCalendar({
    standard: standard.id,
    document: calendar,
    zone,
    ...(calendar.daysOff !== null && daysOff?.type === 'days-off'
      ? { daysOff: { standard: calendar.daysOff, document: daysOff } }
      : {})
  })
  return 'issues' in compiled ? [...compiled.issues] : []
}

function compileSchemes({ standard, evaluation }: StandardDocument): Issue[] {
  if (evaluation === undefined) return []
  return Object.keys(evaluation.schemes).flatMap((scheme) => {
    const compiled = compileScheme(evaluation, scheme, {
      cite: (rule, article, evidence) => ({
        standard: standard.id,
        edition: '',
        version: standard.version,
        hash: '',
        rule,
        article,
        evidence
      })
    })
    return 'issues' in compiled ? [...compiled.issues] : []
  })
}
