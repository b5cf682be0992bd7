import type { ActionType, WorkflowGap, WorkflowPart } from '@lijie/schema'
import type { Citation } from '../kernel/index.js'
import { compileTransition } from './compile-transition.js'
import type {
  CompiledGap,
  CompiledState,
  CompiledTransition,
  CompiledWorkflow,
  WorkflowCell
} from './compiled-workflow.js'
import { payloadForms } from './payload-forms.js'

type Index = Pick<CompiledWorkflow, 'states' | 'start' | 'actions'>

/** Cells while they are filled. */
interface OpenCell extends WorkflowCell {
  readonly byRole: Map<string, CompiledTransition[]>
  readonly gaps: CompiledGap[]
}

type OpenCells = Map<string, OpenCell>

/** Finds transitions and gaps by state, action and role (流程索引). Names of states that there are not are left out. */
export function indexTransitions(part: WorkflowPart, cite: CompiledWorkflow['cite']): Index {
  const cellsOf = new Map<string, OpenCells>()
  const states = new Map<string, CompiledState>()
  for (const [id, source] of Object.entries(part.states)) {
    const cells: OpenCells = new Map()
    cellsOf.set(id, cells)
    const [isEnd, isFiled] = [source.kind === 'end', source.filed === true]
    states.set(id, { id, source, isEnd, isFiled, cells })
  }
  const beforeReport: OpenCells = new Map()
  for (const [place, source] of part.transitions.entries()) {
    const to = source.to === undefined ? null : (states.get(source.to) ?? null)
    const transition = compileTransition(source, place, to, cite)
    for (const cells of findCells(source.from, cellsOf, beforeReport)) addTransition(cells, transition)
  }
  for (const gap of part.gaps ?? []) {
    const because = gap.articles.map((article) => cite(`gaps/${gap.id}`, article, gap.evidence))
    for (const cells of findCells(gap.from, cellsOf, beforeReport)) addGap(cells, gap, because)
  }
  const start = { id: '', source: null, isEnd: false, isFiled: false, cells: beforeReport }
  const actions = new Set([...part.transitions, ...(part.gaps ?? [])].map(({ action }) => action))
  return { states, start, actions }
}

function findCells(
  from: readonly string[] | undefined,
  cellsOf: ReadonlyMap<string, OpenCells>,
  beforeReport: OpenCells
): readonly OpenCells[] {
  return from === undefined ? [beforeReport] : from.flatMap((state) => cellsOf.get(state) ?? [])
}

function openCell(cells: OpenCells, action: ActionType): OpenCell {
  const cell = cells.get(action) ?? { action, forms: payloadForms[action], byRole: new Map(), gaps: [] }
  cells.set(action, cell)
  return cell
}

function addTransition(cells: OpenCells, transition: CompiledTransition): void {
  const { byRole } = openCell(cells, transition.source.action)
  for (const role of new Set(transition.source.roles)) {
    const known = byRole.get(role)
    if (known === undefined) byRole.set(role, [transition])
    else known.push(transition)
  }
}

function addGap(cells: OpenCells, source: WorkflowGap, because: readonly Citation[]): void {
  openCell(cells, source.action).gaps.push({ source, because })
}
