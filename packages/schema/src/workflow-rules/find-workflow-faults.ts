import type { Transition, WorkflowPart } from '../generated/types.js'
import { createIssue, type Issue } from '../issues/index.js'
import { joinPointer } from '../parse/index.js'
import {
  listWorkflowReferences,
  type KnownNames,
  type WorkflowReference
} from './list-workflow-references.js'

/** Facts that are read from the record of a case: what is counted there, and whether it comes from another case. */
const recordFacts: ReadonlyMap<string, 'integer' | 'boolean'> = new Map([
  ['rounds', 'integer'],
  ['returns', 'integer'],
  ['extensions', 'integer'],
  ['suspensions', 'integer'],
  ['supervisions', 'integer'],
  ['fromCase', 'boolean']
])

/**
 * What keeps workflow.json from being used (办理流程的错误), with JSON Pointers inside it: names that nobody declares, ids given
 * twice, a report from a state and other actions from none, members that the action has no use for. Lint tells it of a file,
 * compiling of files put together. Names of other parts are looked at only where they are known.
 */
export function findWorkflowFaults(part: WorkflowPart, known: KnownNames = {}): readonly Issue[] {
  const names = { ...known, states: Object.keys(part.states) }
  return [
    ...listWorkflowReferences(part).flatMap((reference) => checkReference(names, reference)),
    ...checkIds(part.transitions, '/transitions'),
    ...checkIds(part.gaps ?? [], '/gaps'),
    ...part.transitions.flatMap((transition, place) => checkTransition(transition, `/transitions/${place}`)),
    ...Object.entries(part.facts ?? {}).flatMap(([fact, { type: given }]) => {
      const type = recordFacts.get(fact)
      const pointer = `${joinPointer('/facts', fact)}/type`
      return type === undefined || type === given
        ? []
        : [createIssue('workflow/counted-fact-type', { fact, wanted: type }, { pointer })]
    })
  ]
}

function checkReference(
  names: KnownNames & { readonly states: readonly string[] },
  { to, id, pointer }: WorkflowReference
): readonly Issue[] {
  const declared = names[to]
  if (declared === undefined || declared.includes(id)) return []
  const known = declared.join(', ') || '-'
  switch (to) {
    case 'states':
      return [createIssue('workflow/unknown-state', { state: id, known }, { pointer })]
    case 'roles':
      return [createIssue('workflow/unknown-role', { role: id, known }, { pointer })]
    case 'ladders':
      return [createIssue('workflow/unknown-ladder', { ladder: id, known }, { pointer })]
    case 'registers':
      return [createIssue('workflow/unknown-register', { register: id, known }, { pointer })]
    case 'clocks':
      return [createIssue('workflow/unknown-clock', { clock: id, known }, { pointer })]
  }
}

function checkIds(entries: readonly { readonly id: string }[], pointer: string): readonly Issue[] {
  const seen = new Set<string>()
  return entries.flatMap(({ id }, place) => {
    if (seen.size !== seen.add(id).size) return []
    return [createIssue('workflow/duplicate-id', { id }, { pointer: `${pointer}/${place}/id` })]
  })
}

const needsTarget: readonly string[] = ['dispatch', 'redispatch', 'reassign']

/** Members that an action does without, by name, with the actions that have a use for them. */
const usedBy = {
  target: [...needsTarget, 'coordinate'],
  result: ['verify', 'confirm'],
  ladder: ['coordinate'],
  confirms: ['file', 'dispatch']
} as const satisfies Partial<Record<keyof Transition, readonly string[]>>

function checkTransition(transition: Transition, pointer: string): readonly Issue[] {
  const { id, action, from, to, target } = transition
  const issues: Issue[] = []
  const params = { transition: id, action }
  if (action === 'report' && (from !== undefined || to === undefined))
    issues.push(createIssue('workflow/misplaced-report', { transition: id }, { pointer }))
  if (action !== 'report' && from === undefined)
    issues.push(createIssue('workflow/missing-from', params, { pointer }))
  if (needsTarget.includes(action) && target === undefined)
    issues.push(createIssue('workflow/missing-target', params, { pointer }))
  for (const [member, actions] of Object.entries(usedBy)) {
    const isUsed = (actions as readonly string[]).includes(action)
    if (isUsed || transition[member as keyof typeof usedBy] === undefined) continue
    const place = { pointer: `${pointer}/${member}` }
    issues.push(
      createIssue('workflow/unused-member', { ...params, member, actions: actions.join(', ') }, place)
    )
  }
  return issues
}
