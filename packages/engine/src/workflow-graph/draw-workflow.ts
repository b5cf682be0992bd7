import type { MessageLanguage, WorkflowPart } from '@lijie/schema'
import { wordOf } from '@lijie/schema/issues'
import { describeCondition } from '../criteria/index.js'
import { escapeMermaid } from './escape-mermaid.js'
import { groupGaps } from './group-gaps.js'
import { isOpen, listSteps, type WorkflowStep } from './list-steps.js'
import { nameRole, sayText, type RoleLabels } from './say-text.js'

/** How a workflow is drawn. */
export interface WorkflowDrawing {
  readonly language: MessageLanguage
  /** What roles are called; without it by their ids. */
  readonly roles?: RoleLabels
}

/**
 * The workflow as a Mermaid state diagram (流程图): filed states and ends are marked, arrows say action, roles, condition and
 * article. What leaves a case in its state is written into the state; gaps are notes beside it.
 */
export function drawWorkflow(part: WorkflowPart, drawing: WorkflowDrawing): string {
  const steps = listSteps(part)
  const lines = [
    ...Object.keys(part.states).flatMap((state) => drawState(part, state, steps, drawing)),
    ...steps.filter(({ from, to }) => from !== to).map((step) => drawStep(part, step, drawing)),
    ...Object.keys(part.states)
      .filter((state) => !isOpen(part, state))
      .map((state) => `${idOf(state)} --> [*]`),
    ...drawGaps(part, drawing),
    ...drawClasses(part)
  ]
  return `stateDiagram-v2\n${lines.map((line) => `  ${line}\n`).join('')}`
}

function drawState(
  { states }: WorkflowPart,
  state: string,
  steps: readonly WorkflowStep[],
  { language }: WorkflowDrawing
): string[] {
  const label = states[state]?.label
  const stays = steps.filter(({ from, to }) => from === state && to === state)
  const actions = [...new Set(stays.map(({ transition }) => wordOf('action', transition.action, language)))]
  const also = actions.join(language === 'en' ? ', ' : '、')
  return [
    `state "${escapeMermaid(label === undefined ? state : sayText(label, language))}" as ${idOf(state)}`,
    ...(also === '' ? [] : [`${idOf(state)} : ↺ ${escapeMermaid(also)}`])
  ]
}

function drawStep(
  part: WorkflowPart,
  { from, to, transition, roles }: WorkflowStep,
  drawing: WorkflowDrawing
): string {
  const { language } = drawing
  const { action, result, when, article } = transition
  const { facts = {}, conditions = {} } = part
  const names = roles.map((role) => nameRole(role, drawing.roles, language))
  const en = language === 'en'
  const text = [
    [wordOf('action', action, language), ...(result ? [wordOf('result', result, language)] : [])].join(
      en ? ' ' : ''
    ),
    en ? `(${names.join(', ')})` : `（${names.join('、')}）`,
    ...(when ? [`⟨${describeCondition(when, { facts: { facts }, conditions }, language)}⟩`] : []),
    ...(article ? [article] : [])
  ].join(en ? ' ' : '')
  return `${from === null ? '[*]' : idOf(from)} --> ${idOf(to)} : ${escapeMermaid(text)}`
}

/** A state has one note: all that its gaps say. */
function drawGaps(part: WorkflowPart, { language }: WorkflowDrawing): string[] {
  const en = language === 'en'
  const notes = new Map<string, string[]>()
  for (const { actions, from, summary, articles } of groupGaps(part)) {
    const names = actions.map((action) => wordOf('action', action, language)).join(en ? ', ' : '、')
    const source = articles.join(en ? ', ' : '、')
    const text = sayText(summary, language)
    const note = en ? `${names}? ${text} (${source})` : `${names}？${text}（${source}）`
    const [state = ''] = from
    notes.set(state, [...(notes.get(state) ?? []), note])
  }
  return [...notes].map(
    ([state, texts]) => `note right of ${idOf(state)} : ${escapeMermaid(texts.join(' '))}`
  )
}

function drawClasses({ states }: WorkflowPart): string[] {
  const filed = Object.entries(states).filter(([, { kind, filed: is }]) => is === true && kind === 'open')
  const ends = Object.entries(states).filter(([, { kind }]) => kind === 'end')
  return [
    'classDef filed fill:#e3edfb,stroke:#1f5fae',
    'classDef ended fill:#eeeeee,stroke:#555555,stroke-width:2px',
    ...(filed.length === 0 ? [] : [`class ${filed.map(([state]) => idOf(state)).join(',')} filed`]),
    ...(ends.length === 0 ? [] : [`class ${ends.map(([state]) => idOf(state)).join(',')} ended`])
  ]
}

/** Ids of a diagram have no hyphens and must not be its own words, such as `note` or `end`. */
function idOf(state: string): string {
  return `s_${state.replaceAll('-', '_')}`
}
