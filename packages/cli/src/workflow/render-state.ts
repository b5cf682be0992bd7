import type { WorkflowStep } from '@lijie/engine/workflow-graph'
import { wordOf } from '@lijie/schema/issues'
import { layOutColumns } from '../output/column-lines.js'
import { showText } from '../output/show-text.js'
import { describeStep, type StepWording } from './describe-steps.js'
import { isEverywhere } from './is-everywhere.js'
import { sayLabel } from './say-label.js'

/** A state with what may be done in it, a step a line, as far as it is not told for many states at once. */
export function renderState(
  state: string | null,
  steps: readonly WorkflowStep[],
  wording: StepWording,
  columns: number
): readonly string[] {
  const here = steps.filter(({ from }) => from === state)
  const everywhere = here.filter(({ transition }) => isEverywhere(transition))
  const own = here.filter(({ transition }) => !isEverywhere(transition))
  return [
    nameState(state, wording),
    ...own.flatMap((step) => renderStep(step, wording, columns)),
    ...sayAlso(everywhere, wording, columns),
    ...sayGaps(state, wording, columns)
  ]
}

/** A state by its label, its id, whether the case is filed or what became of it, and its article. */
export function nameState(state: string | null, { part, language, words }: StepWording): string {
  const found = state === null ? undefined : part.states[state]
  if (state === null || found === undefined) return words.before
  const { label, kind, filed, outcome, article } = found
  const marks = [
    `${sayLabel(label, language, state)} [${state}]`,
    ...(kind === 'end' && outcome !== undefined ? [words.outcome(wordOf('outcome', outcome, language))] : []),
    ...(kind === 'open' && filed === true ? [words.filed] : []),
    ...(article === undefined ? [] : [article])
  ]
  return showText(words.heading(marks))
}

function renderStep(step: WorkflowStep, wording: StepWording, columns: number): readonly string[] {
  const { action, roles, to, more } = describeStep(step, wording)
  const cells = [action, roles, to].map(showText)
  return layOutColumns([...cells, more.map(showText).join('\n')], chooseWidths(columns), '  ')
}

/** Columns for action, role, target and the rest: two of margin, one between each. */
function chooseWidths(columns: number): readonly number[] {
  const room = Math.max(columns, 60) - 5
  const [narrow, wide] = [Math.floor(room * 0.2), Math.floor(room * 0.24)]
  return [narrow, narrow, wide, room - 2 * narrow - wide]
}

/** What the source does not say of this state; the gaps themselves are told below. */
function sayGaps(
  state: string | null,
  { part: { gaps = [] }, language, words }: StepWording,
  columns: number
): readonly string[] {
  const here = gaps.filter(({ from }) => state !== null && from.includes(state))
  const actions = new Set(here.map(({ action }) => wordOf('action', action, language)))
  return actions.size === 0
    ? []
    : layOutColumns([words.notStated(words.list([...actions]))], [columns - 2], '  ')
}

function sayAlso(
  steps: readonly WorkflowStep[],
  { language, words }: StepWording,
  columns: number
): readonly string[] {
  const actions = new Set(steps.map(({ transition }) => wordOf('action', transition.action, language)))
  return actions.size === 0 ? [] : layOutColumns([words.also(words.list([...actions]))], [columns - 2], '  ')
}
