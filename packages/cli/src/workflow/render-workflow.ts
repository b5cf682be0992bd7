import { listSteps } from '@lijie/engine/workflow-graph'
import { layOutColumns } from '../output/column-lines.js'
import { showText } from '../output/show-text.js'
import { countWorkflow } from './count-workflow.js'
import type { StepWording } from './describe-steps.js'
import type { LoadedWorkflow } from './load-workflow.js'
import { renderEverywhere } from './render-everywhere.js'
import { renderGaps } from './render-gaps.js'
import { nameState, renderState } from './render-state.js'
import { sayLabel } from './say-label.js'

/** The workflow for reading: its states one after the other, with everything that may be done there, then its ends and gaps. */
export function renderWorkflow(loaded: LoadedWorkflow, wording: StepWording, columns: number): string {
  const { part, words } = wording
  const steps = listSteps(part)
  const states = Object.entries(part.states)
  const open = states.filter(([, { kind }]) => kind === 'open').map(([state]) => state)
  const ends = states.filter(([, { kind }]) => kind === 'end').map(([state]) => state)
  const sections = [
    [nameWorkflow(loaded, wording), ...layOutColumns([words.counts(countWorkflow(part))], [columns], '')],
    ...[null, ...open].map((state) => renderState(state, steps, wording, columns)),
    ...(ends.length === 0 ? [] : [[words.ends, ...ends.map((state) => `  ${nameState(state, wording)}`)]]),
    renderEverywhere(steps, wording, columns),
    renderGaps(wording, columns)
  ]
  return sections
    .filter(({ length }) => length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')
}

/** The standard that gives the workflow, with its title. */
function nameWorkflow({ standard, version, title }: LoadedWorkflow, { language }: StepWording): string {
  return showText(`${sayLabel(title, language, standard)} (${standard}@${version})`)
}
