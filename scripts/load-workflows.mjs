// Compiles every standard of this repository that has a workflow, with the standards that it builds on.
import { compileRulebook } from '@lijie/engine'
import { prepareStandard } from '@lijie/engine/calendar-compiler'
import { loadStandards } from './load-standards.mjs'

/** The day on which they are taken to be in force, and what fills their slots. */
const on = '2026-03-02'
const shifts = 'cn-office-08-12-14-18'

/**
 * @returns {{ package: string, instrument: string, folder: string, vectors: object[], rulebook: import('@lijie/engine').Rulebook }[]}
 */
export function loadWorkflows() {
  const instruments = loadStandards()
  const documents = new Map(
    instruments.map(({ document }) => [document.standard.id, prepareStandard(document)])
  )
  return instruments
    .filter(({ document }) => document.workflow !== undefined)
    .map(({ document, ...found }) => ({ ...found, rulebook: compile(document.standard.id, documents) }))
}

function compile(id, documents) {
  const needed = listNeeded(id, documents)
  const isDelegated = needed.some((one) =>
    documents.get(one).standard.delegates?.some(({ slot }) => slot === 'working-shifts')
  )
  const all = isDelegated ? [...needed, ...listNeeded(shifts, documents)] : needed
  const bind = isDelegated ? { 'working-shifts': shifts } : {}
  return compileRulebook(
    [...new Set(all)].map((one) => documents.get(one)),
    { on, bind, allowDraft: true }
  )
}

/** The standard first, then what it extends and the days off of its calendar. */
function listNeeded(id, documents) {
  const { standard, calendar } = documents.get(id)
  const below = [...(standard.extends ?? []), calendar?.daysOff ?? []].flat()
  return [id, ...below.flatMap((one) => listNeeded(one, documents))]
}
