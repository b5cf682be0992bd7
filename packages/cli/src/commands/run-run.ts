import { canonicalJson, sha256Hex } from '@lijie/engine/kernel'
import { createFailure } from '../cli-failure.js'
import { exitStatus } from '../exit-status.js'
import { runCommandWords } from '../messages/run-words.js'
import { checkTargets } from '../output/check-targets.js'
import { writeFully } from '../output/write-fully.js'
import { describeTimelineAsJson } from '../scenario/describe-timeline-as-json.js'
import { checkStore } from '../scenario/check-store.js'
import { createNamer } from '../scenario/create-namer.js'
import { findSurprises } from '../scenario/find-surprises.js'
import { nameStoreFile, openStore } from '../scenario/open-store.js'
import { createLinePainter } from '../scenario/paint-line.js'
import { playScenario } from '../scenario/play-scenario.js'
import { readScenario, type ReadScenario } from '../scenario/read-scenario.js'
import { renderTimeline } from '../scenario/render-timeline.js'
import { writeJournal } from '../scenario/write-journal.js'
import type { Timeline } from '../scenario/timeline.js'
import { say, sayIssues, type Session } from '../session.js'
import { compileStandards } from '../standards/compile-standards.js'
import { readDateOption, type StandardOptions } from './case-options.js'
import { runSimulation } from './run-simulation.js'

/** Options of `lijie run`. */
export interface RunOptions extends Omit<StandardOptions, 'standard'> {
  readonly standard?: string
  readonly store?: string
  readonly simulate?: string
  readonly seed?: string
  readonly month?: string
  readonly out?: string
  readonly journal?: string
  readonly quiet?: true
  readonly json?: true
}

/** Plays a scenario, or simulates a month; gives the exit status. */
export async function runRun(
  file: string | undefined,
  options: RunOptions,
  session: Session
): Promise<number> {
  if (options.simulate !== undefined) return runSimulation(file, options, session)
  if (file === undefined) throw createFailure('scenario/missing-scenario', {})
  refuseSimulationOptions(options)
  const { io, language } = session
  checkTargets({ inputs: [file], outputs: [options.journal, nameStoreFile(options.store)] }, io)
  const read = await readScenario(file, io.cwd)
  const rulebook = await compileStandards(chooseStandards(read, options), io.cwd)
  sayIssues(session, rulebook.warnings)
  const store = await openStore(options.store, io.cwd)
  try {
    const name = sha256Hex(canonicalJson(read.scenario)).slice(0, 16)
    await checkStore(store, read, rulebook)
    const timeline = await playScenario(read, { rulebook, store, name })
    const text =
      options.json === true
        ? describeTimelineAsJson(read.scenario, timeline, rulebook, language)
        : await renderTimeline(read.scenario, timeline, {
            rulebook,
            language,
            columns: io.stdout.isTTY === true ? (io.stdout.columns ?? 80) : 80,
            paint: createLinePainter(io)
          })
    await writeFully(io.stdout, text)
    if (options.journal !== undefined) await writeJournal(options.journal, store, io)
    const surprises = findSurprises(read, timeline, createNamer(rulebook, language))
    sayIssues(session, surprises)
    if (options.quiet !== true) say(session, summarize(timeline, session))
    return surprises.length === 0 ? exitStatus.ok : exitStatus.faults
  } finally {
    await store.close()
  }
}

/** Options that only a simulation has. */
function refuseSimulationOptions(options: RunOptions): void {
  for (const name of ['seed', 'month', 'out'] as const) {
    if (options[name] === undefined) continue
    throw createFailure('cases/option-needs', { option: `--${name}`, other: '--simulate' })
  }
}

/** What the options say wins over what the scenario says; slots and further standards add up. */
function chooseStandards(
  { scenario }: ReadScenario,
  {
    standard = scenario.standard,
    bind,
    with: others = [],
    on,
    knownAt = scenario.knownAt,
    allowDraft
  }: RunOptions
): Parameters<typeof compileStandards>[0] {
  if (standard === undefined) throw createFailure('scenario/missing-standard', {})
  const first = scenario.actions[0]?.at.slice(0, 10) ?? ''
  return {
    standard,
    bind: new Map([...Object.entries(scenario.bind ?? {}), ...bind]),
    others: [...(scenario.standards ?? []), ...others],
    on: on === undefined ? (scenario.on ?? first) : readDateOption('--on', on),
    knownAt: knownAt === undefined ? undefined : readDateOption('--known-at', knownAt),
    allowDraft: allowDraft ?? scenario.allowDraft ?? false
  }
}

function summarize({ entries, cases }: Timeline, { language }: Session): string {
  const count = (type: string): number => entries.filter((entry) => entry.type === type).length
  return runCommandWords(language).timeline.summary({
    actions: count('action'),
    refused: count('refused'),
    timers: count('timer'),
    cases: cases.length
  })
}
