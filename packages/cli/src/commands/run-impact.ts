import { isRefusal, type Rulebook } from '@lijie/engine'
import {
  compareScoreboards,
  countChanged,
  createImpactTally,
  type ScoreDifference
} from '@lijie/engine/changes'
import { CliFailure, createFailure } from '../cli-failure.js'
import { exitStatus } from '../exit-status.js'
import { createRecordWriter } from '../impact/create-record-writer.js'
import { decideBoth, type ImpactSinks } from '../impact/decide-both.js'
import { createImpactRecord } from '../impact/impact-record.js'
import { openImpactRun, type ImpactRun, type ImpactRunOptions } from '../impact/open-impact-run.js'
import { renderImpact, type ImpactReport } from '../impact/render-impact.js'
import { impactWords } from '../messages/impact-words.js'
import { checkTargets } from '../output/check-targets.js'
import { openOutput, type Output } from '../output/open-output.js'
import { showText } from '../output/show-text.js'
import { writeFully } from '../output/write-fully.js'
import { say, type Session } from '../session.js'
import { issuesOf } from '../score/issues-of.js'
import { openCounter, scoreCounted, type SchemeCounter } from '../score/scheme-counter.js'

/** Options of `lijie impact`. */
export interface ImpactOptions extends ImpactRunOptions {
  readonly scheme?: string
  readonly out?: string
  readonly json?: true
  readonly top: string
  readonly by: 'clock' | 'working'
}

/** So many changed cases are shown; `--out` gets all of them. */
const mostShown = 10
const mostTop = 1000

/** Decides the same cases under two versions and prints what changes; gives the exit status. */
export async function runImpact(
  names: readonly [before: string, after: string],
  file: string,
  options: ImpactOptions,
  session: Session
): Promise<number> {
  const top = readTop(options.top)
  const run = await openImpactRun(names, file, options, session)
  let out: Output | undefined
  try {
    checkTargets({ inputs: [file, options.map], outputs: [options.out] }, session.io)
    out = options.out === undefined ? undefined : openOutput(options.out, session.io)
    const sinks: ImpactSinks = {
      tally: createImpactTally({ top, by: options.by }),
      first: { records: [], most: mostShown },
      write: out && createRecordWriter(out, options.out ?? ''),
      scores: options.scheme === undefined ? null : openCounters(run, options.scheme)
    }
    await decideBoth(run, sinks, session)
    const report = createReport(run, sinks, names)
    await out?.finish()
    await printReport(report, options, session)
    return countChanged(report.tally) === 0 ? exitStatus.ok : exitStatus.faults
  } catch (error) {
    out?.discard()
    throw error
  } finally {
    await run.source.close()
  }
}

function readTop(text: string): number {
  const top = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN
  if (top <= mostTop) return top
  throw createFailure('cases/bad-option', { option: '--top', value: text, expected: `0 … ${mostTop}` })
}

function openCounters(run: ImpactRun, scheme: string): readonly [SchemeCounter, SchemeCounter] {
  const { before, after, mapping, asOf, source } = run
  const open = (rulebook: Rulebook): SchemeCounter => openCounter({ rulebook, mapping, asOf, source }, scheme)
  return [open(before), open(after)]
}

function createReport(
  { before, after, source }: ImpactRun,
  { tally, first, scores }: ImpactSinks,
  names: readonly [string, string]
): ImpactReport {
  return {
    source: source.name,
    before: pinOf(before, names[0]),
    after: pinOf(after, names[1]),
    tally,
    first: first.records,
    scores: scores === null ? null : compareScores(scores)
  }
}

/** The pin of the standard that was asked for, the first of its documents. */
function pinOf({ documents, pins }: Rulebook, name: string): ImpactReport['before'] {
  const id = documents[0]?.standard.id
  const pin = pins.find((one) => one.id === id)
  if (pin === undefined) throw createFailure('cases/unknown-standard', { standard: name, known: '-' })
  return pin
}

function compareScores([before, after]: readonly [SchemeCounter, SchemeCounter]): readonly ScoreDifference[] {
  const boards = [scoreCounted(before), scoreCounted(after)] as const
  const [a, b] = boards
  if (isRefusal(a)) throw new CliFailure(issuesOf(a.refused), exitStatus.faults)
  if (isRefusal(b)) throw new CliFailure(issuesOf(b.refused), exitStatus.faults)
  return compareScoreboards(a.value, b.value)
}

async function printReport(
  report: ImpactReport,
  { json, out }: ImpactOptions,
  session: Session
): Promise<void> {
  const text = json === true ? writeJson(report) : await renderImpact(report, session)
  await writeFully(session.io.stdout, text)
  if (out === undefined || out === '-') return
  say(session, impactWords(session.language).written(countChanged(report.tally), showText(out)))
}

function writeJson({ tally, before, after, ...report }: ImpactReport): string {
  const { cases, kinds, refusedBoth, deadlines, largest } = tally
  const pins = [before, after].map(({ id, version, hash }) => ({ id, version, hash }))
  const moves = largest.map(({ caseId, impact }) => createImpactRecord({ caseId, line: 0 }, impact))
  const changed = countChanged(tally)
  const data = {
    before: pins[0],
    after: pins[1],
    cases,
    changed,
    kinds,
    refusedBoth,
    deadlines,
    largest: moves,
    ...report
  }
  return `${JSON.stringify(data, null, 2)}\n`
}
