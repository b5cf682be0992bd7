import type { EvaluationRequest, Rulebook } from '@lijie/engine'
import { checkTargets } from '../output/check-targets.js'
import { openOutput, type Output } from '../output/open-output.js'
import { openRejects } from '../rejects/open-rejects.js'
import { exitStatus } from '../exit-status.js'
import { checkObjectKinds } from '../score/check-object-kinds.js'
import { checkZone, placeInZone } from '../score/choose-zone.js'
import { choosePeriods } from '../score/choose-periods.js'
import { chooseSchemes } from '../score/choose-schemes.js'
import {
  countCaseFile,
  countFacts,
  countNothing,
  type CountedRun,
  type CountTask
} from '../score/count-run.js'
import { evaluatePlanned } from '../score/evaluate-planned.js'
import { explainObject } from '../score/explain-object.js'
import { planScheme, type PlannedScheme, type RunRequest } from '../score/plan-schemes.js'
import { addWhatIf, planWhatIf } from '../score/plan-what-if.js'
import { renderReport } from '../score/render-report.js'
import { renderSchemes } from '../score/render-schemes.js'
import {
  checkScoreOptions,
  chooseReportFormat,
  readCaseLimit,
  type ScoreOptions
} from '../score/score-options.js'
import type { SchemeEvaluation, ScoreReport } from '../score/score-report.js'
import { readFigures } from '../score-inputs/read-figures.js'
import { readObjects } from '../score-inputs/read-objects.js'
import { say, sayIssues, type Session } from '../session.js'
import { listCitedStandards } from '../standards/list-cited-standards.js'
import { readAsOf } from './case-options.js'
import { openCaseRun, openRulebook, type CaseRun } from './open-case-run.js'

export type { ScoreOptions } from '../score/score-options.js'

/**
 * Scores and ranks under one or more schemes: cases of a file, rows of case facts, or figures alone; gives the exit status.
 */
export async function runScore(
  file: string | undefined,
  options: ScoreOptions,
  session: Session
): Promise<number> {
  if (options.listSchemes === true) return listSchemes(options, session)
  checkScoreOptions(file, options)
  readCaseLimit(options.cases)
  const { map, objects, figures, out, rejects } = options
  checkTargets({ inputs: [file, map, objects, figures], outputs: [out, rejects] }, session.io)
  const run = file === undefined || options.facts === true ? null : await openCaseRun(file, options, session)
  try {
    const rulebook = await placeInZone(run?.rulebook ?? (await openRulebook(options, session)), options.zone)
    const request = createRequest(rulebook, options, session)
    const task = await planTask(rulebook, request, options, session)
    const counted = await countTask(file, run, rulebook, task, options, session)
    try {
      const evaluations = await evaluateAll(task, counted, request, rulebook, options)
      const report = describeReport(rulebook, request, counted, evaluations, options)
      return await finish(report, counted, options, session)
    } finally {
      await counted.close()
    }
  } finally {
    await run?.source.close()
  }
}

async function listSchemes(options: ScoreOptions, session: Session): Promise<number> {
  const rulebook = await openRulebook(options, session)
  await print(await renderSchemes(rulebook, chooseReportFormat(options), session), options, session)
  return exitStatus.ok
}

function createRequest(rulebook: Rulebook, options: ScoreOptions, session: Session): RunRequest {
  const { objects, figures, encoding, sheet, explain } = options
  const tables = async ({ evaluation }: Rulebook, scheme: string): ReturnType<RunRequest['tables']> => {
    if (evaluation === null) return {}
    const read =
      objects === undefined
        ? null
        : await readObjects(objects, evaluation, { encoding, sheet, scheme }, session)
    const values =
      figures === undefined ? null : await readFigures(figures, evaluation, { encoding, sheet }, session)
    return { ...(read !== null && { objects: read }), ...(values !== null && { figures: values }) }
  }
  return {
    ...choosePeriods(options, rulebook.timeLimits.zone),
    asOf: readAsOf(options.asOf, rulebook),
    explain: explain ?? null,
    tables
  }
}

async function planTask(
  rulebook: Rulebook,
  request: RunRequest,
  options: ScoreOptions,
  session: Session
): Promise<CountTask> {
  const names = chooseSchemes(rulebook.evaluation, options.scheme, session.language)
  const schemes: PlannedScheme[] = []
  for (const scheme of names) schemes.push(await planScheme(rulebook, scheme, request))
  checkZone(rulebook, schemes, options)
  checkObjectKinds(schemes, options.objects, session.language)
  const whatIf =
    options.whatIf === undefined
      ? null
      : await planWhatIf(options.whatIf, { own: rulebook, schemes: names, request, options, session })
  return { schemes, whatIf, watched: request.explain === null ? null : findObject(schemes, request.explain) }
}

/** The object of a name: objects may be explained by what the table of objects calls them. */
function findObject(schemes: readonly PlannedScheme[], text: string): string {
  const entries: NonNullable<EvaluationRequest['objects']> = schemes.flatMap(({ main }) => [
    ...(main.objects?.values() ?? [])
  ])
  if (entries.some(({ object }) => object === text)) return text
  return entries.find(({ name }) => name === text)?.object ?? text
}

async function countTask(
  file: string | undefined,
  run: CaseRun | null,
  rulebook: Rulebook,
  task: CountTask,
  options: ScoreOptions,
  session: Session
): Promise<CountedRun> {
  if (file === undefined) return countNothing(task)
  if (run === null) return countFacts(file, task, options, rulebook, session)
  const rejects =
    options.rejects === undefined ? undefined : openRejects(options.rejects, session, run.hasColumns)
  const bad = { rejects, skipBad: options.skipBad ?? false, compares: options.checkDuplicates ?? false }
  try {
    return await countCaseFile(run, task, bad, options, session)
  } catch (error) {
    rejects?.discard()
    throw error
  }
}

async function evaluateAll(
  { schemes, whatIf, watched }: CountTask,
  { counts, whatIf: others, findCases }: CountedRun,
  request: RunRequest,
  rulebook: Rulebook,
  options: ScoreOptions
): Promise<readonly SchemeEvaluation[]> {
  const limit = readCaseLimit(options.cases)
  const evaluations: SchemeEvaluation[] = []
  for (const [i, planned] of schemes.entries()) {
    const [own, held] = [counts[i], whatIf?.schemes[i]]
    if (own === undefined) continue
    const scored = evaluatePlanned(planned, own, request, rulebook)
    const explanation =
      watched === null ? null : await explainObject(planned.main, own.main, watched, { findCases, limit })
    const evaluation = { ...scored, explanation }
    const other = others[i]
    evaluations.push(
      whatIf === null || held === undefined || other === undefined
        ? evaluation
        : addWhatIf(evaluation, whatIf, held, other.main)
    )
  }
  return evaluations
}

function describeReport(
  rulebook: Rulebook,
  { asOf }: RunRequest,
  { source, log, synthetic }: CountedRun,
  evaluations: readonly SchemeEvaluation[],
  { figures, by }: ScoreOptions
): ScoreReport {
  return {
    source: source ?? figures ?? '–',
    synthetic,
    asOf,
    zone: rulebook.timeLimits.zone,
    made: { at: Date.now(), by: by ?? null },
    standards: listCitedStandards(rulebook),
    counts: log?.counts() ?? null,
    evaluations
  }
}

async function finish(
  report: ScoreReport,
  { log }: CountedRun,
  options: ScoreOptions,
  session: Session
): Promise<number> {
  const format = chooseReportFormat(options)
  await print(await renderReport(report, format, session), options, session)
  // A table holds its warnings; nothing is said twice.
  if (format !== 'table') for (const { warnings } of report.evaluations) sayIssues(session, warnings)
  if (log === null) return exitStatus.ok
  for (const line of log.summary(session.words)) say(session, line)
  sayIssues(session, log.firstRefused())
  return log.counts().refused === 0 ? exitStatus.ok : exitStatus.faults
}

async function print(
  text: Parameters<Output['write']>[0],
  { out }: ScoreOptions,
  session: Session
): Promise<void> {
  const output = openOutput(out, session.io)
  try {
    output.write(text)
    await output.finish()
  } catch (error) {
    output.discard()
    throw error
  }
}
