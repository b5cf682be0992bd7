import type { ActionType, Condition, IssueCode } from '@lijie/schema'

/** One way that an action takes (办理去向): the first in the list whose demands are met is taken. */
export interface WorkflowWay {
  /** Id of the transition. */
  readonly transition: string
  /** State afterwards; the state of the cell where it stays. */
  readonly to: string
  readonly result: 'pass' | 'fail' | null
  /** What must hold of the case; null: nothing. */
  readonly when: Condition | null
  /** Level of dispatch of the organ that must hold the case; null: any organ in the role. */
  readonly holder: number | null
  /** To whom the case goes: organs in one of these roles, at this level. */
  readonly target: { readonly level: number; readonly roles: readonly string[] } | null
  readonly article: string | null
  /** Codes with which it is refused while its demands are not met. */
  readonly refusals: readonly IssueCode[]
}

/** What a role may do in a state (状态、动作、角色): where it leads, or the code with which it is refused. */
export interface WorkflowTableCell {
  /** null: before the report. */
  readonly state: string | null
  readonly action: ActionType
  readonly role: string
  /** In the order of asking; empty where the action is refused whatever holds of the case. */
  readonly ways: readonly WorkflowWay[]
  /** Code of the refusal where there is no way; null where there is one. */
  readonly refused: IssueCode | null
  /** The gap that refuses it: the source does not say. */
  readonly gap: string | null
}

/** The whole workflow as a table (流程总表): a cell for every state, action and role. */
export interface WorkflowTable {
  /** In file order; null, the time before the report, comes first. */
  readonly states: readonly (string | null)[]
  /** Every action there is, also those that the standard has no rule for. */
  readonly actions: readonly ActionType[]
  readonly roles: readonly string[]
  /** By state, then action, then role. A report begins a case, so it has cells before it only, and no other action has. */
  readonly cells: readonly WorkflowTableCell[]
}
