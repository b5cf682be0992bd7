import { formatInstant } from '@lijie/engine/calendar'
import type { Rulebook } from '@lijie/engine'
import type { Simulation } from '@lijie/runner/simulation'
import type { RunOptions } from '../commands/run-run.js'
import { runCommandWords } from '../messages/run-words.js'
import { createTextTable } from '../output/text-table.js'
import { createNamer } from '../scenario/create-namer.js'
import type { Session } from '../session.js'

/** What was simulated, and where it was written. */
export interface SimulationView {
  readonly month: string
  readonly seed: number
  readonly out: string
  readonly journal: string | null
  readonly standard: string
  readonly rulebook: Rulebook
  readonly options: RunOptions
}

/** A simulated month (合成数据小结), as a table or as JSON; it says of itself that it is synthetic. */
export async function renderSimulation(
  simulation: Simulation,
  view: SimulationView,
  { language }: Session
): Promise<string> {
  if (view.options.json === true) return describeAsJson(simulation, view)
  const words = runCommandWords(language).simulation
  const { rows } = words
  const { refused, states, head, digest } = simulation
  const namer = createNamer(view.rulebook, language)
  const lines: [string, string][] = [
    [rows.reports, String(simulation.reports)],
    [rows.actions, String(simulation.actions)],
    ...Object.entries(refused).map(([code, count]): [string, string] => [rows.refused(code), String(count)]),
    [rows.timers, String(simulation.timers)],
    [rows.open, String(simulation.open)],
    [rows.reworks, String(simulation.reworks)],
    [rows.returns, String(simulation.returns)],
    [rows.extensions, String(simulation.extensions)],
    [rows.suspensions, String(simulation.suspensions)],
    ...orderStates(states, view.rulebook).map(([state, count]): [string, string] => [
      rows.state(namer.state(state)),
      String(count)
    ])
  ]
  const table = await createTextTable([words.headings[0], words.headings[1]], lines, ['left', 'right'])
  return [
    words.title(view.month, view.seed),
    words.label,
    table.trimEnd(),
    `${rows.caseFile} ${words.written(view.out, simulation.rows)}`,
    `${rows.digest} ${digest}`,
    ...(head === null ? [] : [`${rows.journal} ${words.head(head.sequence, head.hash)}`]),
    ...(view.out === '-' ? [] : [words.next(scoreCommand(simulation, view))]),
    ''
  ].join('\n')
}

/** In the order of the workflow. */
function orderStates(
  states: Simulation['states'],
  { workflow }: Rulebook
): readonly (readonly [string, number])[] {
  return Object.keys(workflow?.part.states ?? {}).flatMap((state) => {
    const count = Object.hasOwn(states, state) ? states[state] : undefined
    return count === undefined ? [] : [[state, count] as const]
  })
}

function describeAsJson(
  simulation: Simulation,
  { month, seed, out, journal, rulebook }: SimulationView
): string {
  const { caseFile: _text, until, ...figures } = simulation
  const told = { synthetic: true, month, seed, standards: rulebook.pins, rulebook: rulebook.hash }
  const instant = formatInstant(rulebook.timeLimits.zone, until)
  return `${JSON.stringify({ ...told, ...figures, until: instant, out, journal }, null, 2)}\n`
}

/** The command that scores the case file, ready to be run. */
function scoreCommand({ until }: Simulation, { out, standard, options, rulebook }: SimulationView): string {
  const [scheme = 'ID'] = Object.keys(rulebook.evaluation?.schemes ?? {})
  const binds = [...options.bind].map(([slot, bound]) => ` --bind ${slot}=${bound}`).join('')
  const others = (options.with ?? []).map((other) => ` --with ${other}`).join('')
  const asOf = formatInstant(rulebook.timeLimits.zone, until)
  return `lijie score ${out} --standard ${standard}${binds}${others} --scheme ${scheme} --as-of ${asOf}`
}
