import { PassThrough, Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import {
  isRefusal,
  planEvaluation,
  scoreEvaluation,
  type EvaluationRequest,
  type Rulebook
} from '@lijie/engine'
import { countRows, type CaseFacts } from '@lijie/engine/counting'
import boston from '@lijie/standard-boston/service-targets-2011'
import { expect, test } from 'vitest'
import { openCaseRun } from '../../cli/src/commands/open-case-run.js'
import { createCaseDecider } from '../../cli/src/decide/create-case-decider.js'
import { createCaseFacts } from '../../cli/src/decide/create-case-facts.js'
import { wordsIn } from '../../cli/src/messages/words.js'
import { createMemoryStore } from '../../runner/src/index.js'
import { listMonthFacts, simulateMonth } from '../../runner/src/simulation/index.js'
import { city } from '../../runner/test/city.js'
import { openAllSources } from './all-sources.js'
import { showCounts } from './show-counts.js'
import { useBackends } from './use-backends.js'

const backends = useBackends()

/** Counts and scores by every source, each held against rows in memory. */
async function expectAlike(
  table: string,
  rows: readonly CaseFacts[],
  rules: Rulebook,
  request: EvaluationRequest
): Promise<number> {
  const plan = planEvaluation(rules, request)
  if ('refused' in plan) throw new Error(JSON.stringify(plan.refused))
  const counts = countRows(plan.counts, rows)
  const board = scoreEvaluation(plan, counts)
  if (isRefusal(board)) throw new Error(JSON.stringify(board.refused))
  for (const [name, source] of await openAllSources(backends, table, rows)) {
    const found = await source.count(plan.counts)
    expect({ name, counts: showCounts(found) }).toEqual({ name, counts: showCounts(counts) })
    expect({ name, board: scoreEvaluation(plan, found) }).toEqual({ name, board })
    await source.close()
  }
  return board.value.objects.length
}

test('the Boston quarter is scored alike by every database', { timeout: 600_000 }, async () => {
  const folder = fileURLToPath(new URL('../../../examples/boston-311/', import.meta.url))
  const io = {
    stdin: Readable.from([]),
    stdout: new PassThrough(),
    stderr: new PassThrough().resume(),
    env: {},
    cwd: folder,
    today: () => '2012-01-01',
    cleanUp: new Set<string>()
  }
  const options = { standard: 'boston', bind: new Map(), map: 'map.json', asOf: '2012-01-01T00:00:00-05:00' }
  const session = { io: io as never, language: 'en', words: wordsIn('en') } as const
  const run = await openCaseRun('boston-311-2011-q3.csv.gz', options, session)
  const decide = createCaseDecider(run.rulebook, run.asOf ?? 0)
  const facts: CaseFacts[] = []
  for await (const rows of run.cases)
    for (const row of rows) if (row.faults.length === 0) facts.push(createCaseFacts(row, decide(row)))
  await run.source.close()
  expect(facts.length).toBeGreaterThan(31_000)
  const [scheme = ''] = Object.keys(boston.evaluation?.schemes ?? {})
  const request = { scheme, asOf: run.asOf, period: null }
  expect(await expectAlike('boston', facts, run.rulebook, request)).toBe(6)
})

test('a simulated month is scored alike by every database', { timeout: 600_000 }, async () => {
  const store = createMemoryStore()
  const month = await simulateMonth({ rulebook: city, store, month: '2026-03', seed: 5, reports: 150 })
  if (isRefusal(month)) throw new Error(JSON.stringify(month.refused))
  const asOf = month.value.until
  const rows: CaseFacts[] = []
  for await (const { facts } of listMonthFacts({ rulebook: city, store, until: asOf }))
    rows.push(...(isRefusal(facts) ? [] : facts.value))
  expect(
    await expectAlike('month', rows, city, { scheme: 'units-on-time', asOf, period: null })
  ).toBeGreaterThan(1)
})
