import type { Rulebook } from '@lijie/engine'
import { partFiles, type StandardDocument } from '@lijie/schema'
import {
  findExampleRules,
  measureCoverage,
  measureHandling,
  runExamples,
  runVectors,
  type CoverageShare,
  type HandlingCoverage,
  type RuleCoverage,
  type VectorContext
} from '@lijie/testing'
import type { TestedStandard } from './tested-standard.js'
import { placeIn } from './place-in.js'
import type { TestReport } from './test-report.js'

/** Runs the vectors and examples of a standard and measures their coverage; mutation is not tried here. */
export function testStandard(
  tested: TestedStandard,
  standards: ReadonlyMap<string, StandardDocument>
): TestReport {
  const { folder, document, vectors } = tested
  const context: VectorContext = { standards, subject: document.standard.id }
  const files = vectors.map(({ content }) => content)
  const coverage = measureCoverage(files, context)
  const handling = measureHandling(files, context)
  return {
    standard: document.standard.id,
    version: document.standard.version,
    folder,
    vectors: testVectors(tested, context),
    examples: testExamples(tested, findExampleRules(files, context)),
    coverage,
    handling,
    coveredPercent: percentCovered(coverage, handling),
    mutation: null
  }
}

function testVectors({ vectors }: TestedStandard, context: VectorContext): TestReport['vectors'] {
  const runs = vectors.map(({ file, content, positions }) => {
    const { tests, failures } = runVectors(content, context)
    const placed = failures.map((failure) => ({ ...failure, ...placeIn(file, failure.pointer, positions) }))
    return { tests, failures: placed }
  })
  return {
    files: vectors.length,
    tests: runs.reduce((sum, { tests }) => sum + tests, 0),
    failures: runs.flatMap(({ failures }) => failures)
  }
}

function testExamples(
  { document: { criteria }, sources }: TestedStandard,
  rules: Rulebook | undefined
): TestReport['examples'] {
  if (criteria === undefined || rules === undefined) return { tests: 0, failures: [] }
  const { conditions = {} } = rules.criteria.part
  const { tests, failures } = runExamples({ ...criteria, conditions }, rules.vocabulary)
  const file = sources.criteria?.file ?? partFiles.criteria
  const positions = sources.criteria?.positions
  return {
    tests,
    failures: failures.map((failure) => ({ ...failure, ...placeIn(file, failure.pointer, positions) }))
  }
}

function percentCovered(coverage: RuleCoverage | null, handling: HandlingCoverage | null): number {
  const shares: readonly CoverageShare[] = [
    ...(coverage === null ? [] : [coverage.rows, coverage.exclusions]),
    ...(handling === null ? [] : Object.values(handling.shares))
  ]
  const sum = (key: keyof CoverageShare): number => shares.reduce((total, share) => total + share[key], 0)
  return sum('total') === 0 ? 100 : (sum('covered') / sum('total')) * 100
}
