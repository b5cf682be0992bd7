import type { WorkflowStep } from '@lijie/engine/workflow-graph'
import { layOutColumns } from '../output/column-lines.js'
import { showText } from '../output/show-text.js'
import { describeStep, type StepWording } from './describe-steps.js'
import { isEverywhere } from './is-everywhere.js'
import { sayLabel } from './say-label.js'

/** What may be done in many states, once each, with the states; nothing where there is nothing such. */
export function renderEverywhere(
  steps: readonly WorkflowStep[],
  wording: StepWording,
  columns: number
): readonly string[] {
  const { part, language, words } = wording
  const found = steps.filter(({ transition }) => isEverywhere(transition))
  const once = new Map(found.map((step) => [step.index, step]))
  const lines = [...once.values()].flatMap((step) => {
    const { action, roles, more } = describeStep(step, wording)
    const states = step.transition.from ?? []
    const names = words.list(states.map((state) => sayLabel(part.states[state]?.label, language, state)))
    const cells = [[action], [roles], [names, ...more]]
    return layOutColumns(
      cells.map((items) => items.map(showText).join('\n')),
      chooseWidths(columns),
      '  '
    )
  })
  return lines.length === 0 ? [] : [words.everywhere, ...lines]
}

function chooseWidths(columns: number): readonly number[] {
  const room = Math.max(columns, 60) - 4
  const narrow = Math.floor(room * 0.2)
  return [narrow, narrow, room - 2 * narrow]
}
