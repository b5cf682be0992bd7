import { PassThrough, Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { isRefusal } from '@lijie/engine'
import type { CaseFacts } from '@lijie/engine/counting'
import { createMemoryStore } from '../../../runner/src/index.js'
import { listMonthFacts, simulateMonth } from '../../../runner/src/simulation/index.js'
import { city } from '../../../runner/test/city.js'
import { openCaseRun } from '../../src/commands/open-case-run.js'
import { createCaseDecider } from '../../src/decide/create-case-decider.js'
import { createCaseFacts } from '../../src/decide/create-case-facts.js'
import { listCitedStandards } from '../../src/standards/list-cited-standards.js'
import type { ScoreReport } from '../../src/score/score-report.js'
import { evaluate, reportOf, speak, type Sample } from './sample-report.js'

/** The Boston quarter, six departments, one of them explained. */
export async function bostonReport(): Promise<ScoreReport> {
  const folder = fileURLToPath(new URL('../../../../examples/boston-311/', import.meta.url))
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
  const run = await openCaseRun('boston-311-2011-q3.csv.gz', options, { ...speak('en'), io: io as never })
  const decide = createCaseDecider(run.rulebook, run.asOf ?? 0)
  const facts: CaseFacts[] = []
  for await (const rows of run.cases)
    for (const row of rows) if (row.faults.length === 0) facts.push(createCaseFacts(row, decide(row)))
  await run.source.close()
  const request = { scheme: 'departments-on-time', asOf: run.asOf, period: null }
  const sample: Sample = { rules: run.rulebook, rows: facts, request }
  const evaluation = await evaluate(sample, facts.find(({ unit }) => unit)?.unit ?? null)
  return reportOf([evaluation], {
    source: run.source.name,
    synthetic: false,
    asOf: run.asOf,
    zone: run.rulebook.timeLimits.zone,
    standards: listCitedStandards(run.rulebook)
  })
}

/** A month of the example city, simulated. */
export async function monthReport(): Promise<ScoreReport> {
  const store = createMemoryStore()
  const month = await simulateMonth({ rulebook: city, store, month: '2026-03', seed: 5, reports: 150 })
  if (isRefusal(month)) throw new Error(JSON.stringify(month.refused))
  const asOf = month.value.until
  const rows: CaseFacts[] = []
  for await (const { facts } of listMonthFacts({ rulebook: city, store, until: asOf }))
    rows.push(...(isRefusal(facts) ? [] : facts.value))
  const request = { scheme: 'units-on-time', asOf, period: null }
  const evaluation = await evaluate(
    { rules: city, rows, request },
    rows.find(({ unit }) => unit)?.unit ?? null
  )
  return reportOf([evaluation], { asOf, zone: city.timeLimits.zone, standards: listCitedStandards(city) })
}
