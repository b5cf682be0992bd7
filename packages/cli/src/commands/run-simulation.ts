import { isRefusal } from '@lijie/engine'
import { simulateMonth, type Simulation } from '@lijie/runner/simulation'
import type { Store } from '@lijie/runner'
import { CliFailure, createFailure } from '../cli-failure.js'
import { exitStatus } from '../exit-status.js'
import { checkTargets } from '../output/check-targets.js'
import { openOutput } from '../output/open-output.js'
import { startStepProgress } from '../output/step-progress.js'
import { writeFully } from '../output/write-fully.js'
import { nameStoreFile, openStore } from '../scenario/open-store.js'
import { writeJournal } from '../scenario/write-journal.js'
import { renderSimulation } from '../simulation/render-simulation.js'
import { sayIssues, type Session } from '../session.js'
import { compileStandards } from '../standards/compile-standards.js'
import type { Rulebook } from '@lijie/engine'
import { readDateOption } from './case-options.js'
import type { RunOptions } from './run-run.js'
import { issuesOf } from '../score/issues-of.js'

const mostReports = 1_000_000

/** Simulates a month, writes its case file, and prints what happened; gives the exit status. */
export async function runSimulation(
  scenario: string | undefined,
  options: RunOptions,
  session: Session
): Promise<number> {
  const { io } = session
  const { month = io.today().slice(0, 7), journal } = options
  if (scenario !== undefined)
    throw createFailure('cases/option-excludes', { option: '--simulate', other: scenario })
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw badOption('--month', month, 'YYYY-MM')
  const reports = readWhole('--simulate', options.simulate ?? '', 1, mostReports)
  const seed = readWhole('--seed', options.seed ?? '1', 0, 2 ** 32 - 1)
  const { out = `synthetic-cases-${month}.csv` } = options
  checkTargets({ inputs: [], outputs: [out, journal, nameStoreFile(options.store)] }, io)
  const rulebook = await compileCity(month, options, session)
  const store = await openStore(options.store, io.cwd)
  try {
    const simulation = await simulate({ rulebook, store, month, seed, reports }, session)
    await writeFile(out, simulation.caseFile, session)
    if (journal !== undefined) await writeJournal(journal, store, io)
    const view = {
      month,
      seed,
      out,
      journal: journal ?? null,
      standard: options.standard ?? '',
      rulebook,
      options
    }
    await writeFully(out === '-' ? io.stderr : io.stdout, await renderSimulation(simulation, view, session))
    return exitStatus.ok
  } finally {
    await store.close()
  }
}

function badOption(option: string, value: string, expected: string): CliFailure {
  return createFailure('cases/bad-option', { option, value, expected })
}

function readWhole(option: string, text: string, least: number, most: number): number {
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN
  if (value >= least && value <= most) return value
  throw badOption(option, text, `${least} … ${most}`)
}

async function compileCity(month: string, options: RunOptions, session: Session): Promise<Rulebook> {
  const { standard, bind, with: others = [], on, knownAt, allowDraft } = options
  if (standard === undefined) throw createFailure('scenario/missing-standard', {})
  const rulebook = await compileStandards(
    {
      standard,
      bind,
      others,
      on: on === undefined ? `${month}-01` : readDateOption('--on', on),
      knownAt: knownAt === undefined ? undefined : readDateOption('--known-at', knownAt),
      allowDraft: allowDraft ?? false
    },
    session.io.cwd
  )
  sayIssues(session, rulebook.warnings)
  return rulebook
}

interface SimulationRequest {
  readonly rulebook: Rulebook
  readonly store: Store
  readonly month: string
  readonly seed: number
  readonly reports: number
}

async function simulate(request: SimulationRequest, session: Session): Promise<Simulation> {
  const progress = await startStepProgress(session.io)
  const onProgress = (reported: number): void => progress.update(reported, request.reports)
  try {
    const simulated = await simulateMonth({ ...request, onProgress })
    if (isRefusal(simulated)) throw new CliFailure(issuesOf(simulated.refused))
    return simulated.value
  } finally {
    progress.stop()
  }
}

async function writeFile(file: string, text: string, { io }: Session): Promise<void> {
  const output = openOutput(file, io)
  try {
    output.write(text)
    await output.finish()
  } finally {
    output.discard()
  }
}
