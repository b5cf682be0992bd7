import { checkOverlaps, compileScheme, tryCompileRulebook } from '@lijie/engine'
import { compileCalendar } from '@lijie/engine/calendar'
import { createIssue, lintStandard, partFiles, type Issue, type StandardDocument } from '@lijie/schema'
import { findPackagedStandard } from '../standards/packaged-standards.js'
import { prepare } from '../standards/load-standards.js'
import type { ReadStandard } from '../standards/read-standard-folder.js'
import { checkExamples } from './check-examples.js'
import { placeIssue } from './place-issue.js'

/** What checking needs besides the standard: others it may build on, and a date. */
export interface CheckContext {
  /** Sound standards among those that are checked, by id. */
  readonly others: ReadonlyMap<string, StandardDocument>
  readonly today: string
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
  const { facts, criteria } = document
  const lint = lintStandard(document, sources)
  const overlaps =
    facts === undefined || criteria === undefined
      ? []
      : checkOverlaps({ facts, criteria }, sources.criteria?.file).map((issue) => placeOverlap(issue, read))
  const compiled = await compileAll(document, context)
  const blamed = new Set(lint.filter(({ code }) => code === unknownCode).map(({ pointer }) => pointer))
  const news = compiled.filter(({ code, pointer }) => !(code.startsWith('taxonomy/') && blamed.has(pointer)))
  return [...issues, ...lint, ...overlaps, ...news.map((issue) => placeIssue(issue, sources))]
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

/**
 * Compiling type-checks every condition and limit, and says which parts are missing; worked examples are run when it
 * succeeds. A standard without criteria has nothing to compile, but one that has all the rest has lost them.
 */
function compileRules(
  main: StandardDocument,
  documents: readonly StandardDocument[],
  today: string
): readonly Issue[] {
  const { standard, criteria, facts, taxonomy, timeLimits } = main
  if (criteria === undefined) {
    const lost = facts !== undefined && taxonomy !== undefined && timeLimits !== undefined
    const extended = standard.extends !== undefined
    const place = { file: partFiles.standard, pointer: '' }
    return lost && !extended ? [createIssue('cases/no-criteria-file', { standard: standard.id }, place)] : []
  }
  const on = standard.effectiveFrom ?? standard.effectiveTo ?? today
  const result = tryCompileRulebook(documents, { on, allowDraft: true })
  if ('issues' in result) return result.issues
  return [...result.rulebook.warnings, ...checkExamples(criteria, result.rulebook.vocabulary)]
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
