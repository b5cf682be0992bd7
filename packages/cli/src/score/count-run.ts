import { PassThrough } from 'node:stream'
import { countRows, type CountPlan, type Rulebook } from '@lijie/engine'
import { createIssue } from '@lijie/schema'
import { createFailure } from '../cli-failure.js'
import { openCaseRun, type CaseRun } from '../commands/open-case-run.js'
import type { DecisionLog } from '../decide/decision-log.js'
import { sayIssues, type Session } from '../session.js'
import { checkCaseObjects, countCases, type BadRows } from './count-cases.js'
import { openFactsPlace } from './open-facts-place.js'
import {
  countsRows,
  listCountPlans,
  splitCounts,
  type PlannedScheme,
  type SchemeCounts
} from './plan-schemes.js'
import type { PlannedWhatIf } from './plan-what-if.js'
import type { LossSearch } from './explain-object.js'
import { refuseRepeated } from './row-comparison.js'
import type { ScoreOptions } from './score-options.js'

/** What is counted: schemes of the run, and those that they are held against. */
export interface CountTask {
  readonly schemes: readonly PlannedScheme[]
  readonly whatIf: PlannedWhatIf | null
  /** The object whose cases are to be named; null for none. */
  readonly watched: string | null
}

/** Everything counted (计数结果). */
export interface CountedRun {
  /** How reports call the rows; null when there are none. */
  readonly source: string | null
  readonly counts: readonly SchemeCounts[]
  readonly whatIf: readonly SchemeCounts[]
  readonly findCases: LossSearch['findCases']
  readonly log: DecisionLog | null
  /** Whether there are made-up cases among the rows (合成数据). */
  readonly synthetic: boolean
  readonly close: () => Promise<void>
}

/** Nothing but figures is scored: no row is counted. @throws CliFailure score/needs-cases */
export function countNothing({ schemes, whatIf }: CountTask): CountedRun {
  const all = [...schemes, ...(whatIf?.schemes ?? [])]
  const counting = all.find(countsRows)
  if (counting !== undefined) throw createFailure('score/needs-cases', { scheme: counting.scheme })
  const counts = splitCounts(all, countRows(all.flatMap(listCountPlans), []))
  return {
    source: null,
    ...partCounts(schemes, counts),
    findCases: () => [],
    log: null,
    synthetic: false,
    close: () => Promise.resolve()
  }
}

/** Counts a table of case facts where it lies, all schemes at once. */
export async function countFacts(
  file: string,
  { schemes, whatIf, watched }: CountTask,
  options: ScoreOptions,
  rulebook: Rulebook,
  session: Session
): Promise<CountedRun> {
  const place = await openFactsPlace(file, options, rulebook, watched, session)
  try {
    const all = [...schemes, ...(whatIf?.schemes ?? [])]
    const counts = splitCounts(all, await place.count(all.flatMap(listCountPlans)))
    const { name, findCases, close } = place
    if (options.checkDuplicates === true) refuseRepeated(name, await place.findRepeated())
    const synthetic = await place.isSynthetic()
    if (synthetic) saySyntheticCases(name, session)
    return { source: name, ...partCounts(schemes, counts), findCases, log: null, synthetic, close }
  } catch (error) {
    await place.close()
    throw error
  }
}

/** Decides and counts a file of cases; another standard reads it a second time, by its own rules. */
export async function countCaseFile(
  run: CaseRun,
  { schemes, whatIf, watched }: CountTask,
  bad: BadRows,
  options: ScoreOptions,
  session: Session
): Promise<CountedRun> {
  const { name } = run.source
  const own = whatIf === null || whatIf.standard !== null ? [] : whatIf.schemes
  const all = [...schemes, ...own]
  for (const one of [...schemes, ...(whatIf?.schemes ?? [])])
    checkCaseObjects(run, one.scheme, one.main.counts)
  const again = whatIf !== null && whatIf.standard !== null
  if (again && (name === '-' || run.source.totalBytes === null) && run.source.url === undefined)
    throw createFailure('score/reads-twice', { file: name, option: '--what-if' })
  const { rows, log } = await countCases(run, all.flatMap(listCountPlans), watched, bad, session)
  const counted = partCounts(schemes, splitCounts(all, rows.counts()))
  const other = again ? await countAgain(name, run, whatIf, options, session) : counted.whatIf
  const { findCases } = rows
  const synthetic = run.isSynthetic() || rows.isSynthetic()
  // What the file says of itself in a column was told when it was opened.
  if (synthetic && !run.isSynthetic()) saySyntheticCases(name, session)
  return {
    source: name,
    ...counted,
    whatIf: other,
    findCases,
    log,
    synthetic,
    close: () => Promise.resolve()
  }
}

function saySyntheticCases(file: string, session: Session): void {
  sayIssues(session, [createIssue('cases/synthetic', {}, { file })])
}

async function countAgain(
  name: string,
  { source }: CaseRun,
  { label, standard, schemes }: PlannedWhatIf,
  options: ScoreOptions,
  session: Session
): Promise<readonly SchemeCounts[]> {
  // What there is to say of the file was said when it was read first.
  const quiet = { ...session, io: { ...session.io, stderr: new PassThrough().resume() } }
  const run = await openCaseRun(source.url ?? name, { ...options, standard: standard ?? label }, quiet)
  try {
    const plans: readonly CountPlan[] = schemes.flatMap(listCountPlans)
    const { rows } = await countCases(
      run,
      plans,
      null,
      { rejects: undefined, skipBad: true, compares: false },
      quiet
    )
    return splitCounts(schemes, rows.counts())
  } finally {
    await run.source.close()
  }
}

function partCounts(
  schemes: readonly PlannedScheme[],
  counts: readonly SchemeCounts[]
): Pick<CountedRun, 'counts' | 'whatIf'> {
  return { counts: counts.slice(0, schemes.length), whatIf: counts.slice(schemes.length) }
}
