import type { MessageLanguage } from '@lijie/schema'
import type { CoverageShare, HandlingCoverage, HandlingKind, RuleCoverage } from '@lijie/testing'
import type { TestWords } from '../messages/test-words.js'
import { showText } from '../output/show-text.js'
import { renderFailures } from './render-failures.js'
import { renderGaps } from './render-gaps.js'
import { renderHandlingGaps } from './render-handling-gaps.js'
import { renderSurvivors } from './render-survivors.js'
import type { TestedStandard } from './tested-standard.js'
import type { TestReport } from './test-report.js'

/** What is shown of a report. */
export interface ReportView {
  readonly words: TestWords
  readonly language: MessageLanguage
  /** Every place that is not covered, instead of the first few. */
  readonly isComplete: boolean
}

/** The report on one standard as lines of text. */
export function renderReport(
  report: TestReport,
  tested: TestedStandard,
  view: ReportView
): readonly string[] {
  const { words } = view
  const { vectors, examples, coverage, handling, mutation } = report
  const line = (label: keyof TestWords['labels'], text: string): string => `  ${words.labels[label]}  ${text}`
  const held = (run: TestReport['vectors'] | TestReport['examples']): string => {
    const counts = { held: run.tests - run.failures.length, tests: run.tests }
    return run.tests === 0
      ? words.noTests
      : words.hold('files' in run ? { ...counts, files: run.files } : counts)
  }
  return [
    `${showText(report.folder)} (${report.standard} ${report.version})`,
    line('vectors', held(vectors)),
    ...(tested.document.criteria === undefined ? [] : [line('examples', held(examples))]),
    ...(coverage === null ? [] : [line('coverage', words.covered(showShares(coverage)))]),
    ...(['handling', 'duties'] as const).flatMap((label) => {
      const shares = handling === null ? [] : listShares(handling, label === 'duties')
      return shares.length === 0 ? [] : [line(label, words.handled(shares))]
    }),
    ...(mutation === null ? [] : [line('mutation', words.score(countScore(mutation)))]),
    ...renderFailures(report, words, view.language),
    ...(coverage === null ? [] : renderGaps(coverage, tested, words, view.isComplete)),
    ...(handling === null ? [] : renderHandlingGaps(handling, tested, words, view.isComplete)),
    ...(mutation === null ? [] : renderSurvivors(mutation, tested, words))
  ]
}

function showShares({
  rows,
  exclusions,
  leaves,
  decided
}: RuleCoverage): Parameters<TestWords['covered']>[0] {
  return {
    rows: showShare(rows),
    exclusions: exclusions.total === 0 ? null : showShare(exclusions),
    leaves: leaves.total === 0 ? null : showShare(leaves),
    decided: showShare(decided)
  }
}

const ofDuties: ReadonlySet<HandlingKind> = new Set(['duty', 'breach', 'penalty', 'evaluation'])

/** Only what the standard has. */
function listShares(
  { shares }: HandlingCoverage,
  isAboutDuties: boolean
): readonly (readonly [HandlingKind, string])[] {
  return (Object.entries(shares) as [HandlingKind, CoverageShare][])
    .filter(([kind, { total }]) => total > 0 && ofDuties.has(kind) === isAboutDuties)
    .map(([kind, share]) => [kind, showShare(share)])
}

function showShare({ covered, total }: CoverageShare): string {
  return `${covered}/${total}`
}

/** Shares are cut, not rounded: 100 % means all. */
function countScore(run: NonNullable<TestReport['mutation']>): Parameters<TestWords['score']>[0] {
  const { mutants, listed, proved, survivors, score, seconds } = run
  return {
    mutants,
    equivalent: listed.length + proved.length,
    survivors: survivors.length,
    percent: (Math.floor(score * 10_000) / 100).toFixed(2),
    seconds: seconds.toFixed(1)
  }
}
