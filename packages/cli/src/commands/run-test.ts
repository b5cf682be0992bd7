import { createFailure } from '../cli-failure.js'
import { exitStatus } from '../exit-status.js'
import { testWords } from '../messages/test-words.js'
import { writeFully } from '../output/write-fully.js'
import { say, type Session } from '../session.js'
import { readTestedStandards, type TestBench } from '../testing/read-tested-standards.js'
import { renderReport } from '../testing/render-report.js'
import type { TestReport } from '../testing/test-report.js'
import type { TestedStandard } from '../testing/tested-standard.js'
import { testStandard } from '../testing/test-standard.js'
import { tryMutation } from '../testing/try-mutation.js'
import { watchMutation } from '../testing/watch-mutation.js'

/** Options of `lijie test`. */
export interface TestOptions {
  readonly coverage?: true
  readonly mutation?: true
  readonly every?: string
  readonly minCoverage?: string
  readonly minScore?: string
  readonly json?: true
}

/** Runs the tests of standards and reports on them; gives the exit status. */
export async function runTest(
  names: readonly string[],
  options: TestOptions,
  session: Session
): Promise<number> {
  const bars = {
    coverage: readPercent('--min-coverage', options.minCoverage ?? '100'),
    score: readPercent('--min-score', options.minScore ?? '99') / 100
  }
  const every = options.every === undefined ? undefined : readCount('--every', options.every)
  const isMutated = options.mutation === true || every !== undefined
  const bench = await readTestedStandards(names, session.io.cwd)
  const words = testWords(session.language)
  if (bench.missing.length > 0) say(session, words.notFound(bench.missing.join(', ')))
  const reports: TestReport[] = []
  for (const tested of bench.tested) {
    const report = testStandard(tested, bench.standards)
    const mutation = isMutated && holds(report) ? await mutate(tested, bench, every ?? 1, session) : null
    reports.push({ ...report, mutation })
    if (options.json === true) continue
    const view = { words, language: session.language, isComplete: options.coverage === true }
    const lines = renderReport({ ...report, mutation }, tested, view)
    await writeFully(session.io.stdout, `${lines.join('\n')}\n`)
  }
  const failed = reports.filter((report) => !passes(report, bars)).length
  if (options.json === true)
    await writeFully(
      session.io.stdout,
      `${JSON.stringify({ standards: reports.map((report) => shorten(report, options)) }, null, 2)}\n`
    )
  say(session, words.summary({ standards: reports.length, failed }))
  return failed > 0 ? exitStatus.faults : exitStatus.ok
}

async function mutate(
  tested: TestedStandard,
  { tested: all, standards }: TestBench,
  every: number,
  { io, language }: Session
): Promise<TestReport['mutation']> {
  const watch = watchMutation(io, testWords(language))
  const begun = performance.now()
  try {
    const run = await tryMutation(tested, all, standards, every, watch.update)
    return { ...run, seconds: Math.round(performance.now() - begun) / 1000 }
  } finally {
    watch.stop()
  }
}

/** JSON names the places that are not covered; with --coverage all of them with their counts. */
function shorten(report: TestReport, { coverage: isComplete }: TestOptions): TestReport {
  const { coverage, handling } = report
  if (isComplete === true) return report
  return {
    ...report,
    coverage: coverage && { ...coverage, items: coverage.items.filter(isGap) },
    handling: handling && { ...handling, items: handling.items.filter(isGap) }
  }
}

function isGap({ missing }: { readonly missing: readonly unknown[] }): boolean {
  return missing.length > 0
}

function holds({ vectors, examples }: TestReport): boolean {
  return vectors.failures.length === 0 && examples.failures.length === 0
}

function passes(report: TestReport, bars: { readonly coverage: number; readonly score: number }): boolean {
  const { coveredPercent, mutation } = report
  if (!holds(report) || coveredPercent < bars.coverage) return false
  return mutation === null || (mutation.score >= bars.score && mutation.stale.length === 0)
}

function readPercent(option: string, text: string): number {
  const value = Number(text)
  if (text.trim() !== '' && value >= 0 && value <= 100) return value
  throw createFailure('cases/bad-option', { option, value: text, expected: '0 - 100' })
}

function readCount(option: string, text: string): number {
  const value = Number(text)
  if (Number.isSafeInteger(value) && value >= 1) return value
  throw createFailure('cases/bad-option', { option, value: text, expected: '1, 2, 3 …' })
}
