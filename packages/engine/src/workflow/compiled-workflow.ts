import type {
  ActionType,
  ClockEffect,
  Condition,
  DispatchTarget,
  HandOverEffect,
  NotifyEffect,
  RegisterEffect,
  SendEffect,
  TaskEffect,
  Transition,
  WorkflowGap,
  WorkflowPart,
  WorkflowState
} from '@lijie/schema'
import type { ConditionContext } from '../criteria/index.js'
import type { Citation } from '../kernel/index.js'
import type { ActorRecall } from './actor-recall.js'
import type { Meaning } from './find-meaning.js'
import type { MemberForm } from './payload-forms.js'

/** A workflow (办理流程), ready to be asked. */
export interface CompiledWorkflow {
  readonly standard: string
  readonly part: WorkflowPart
  /** Cites an entry by its key, e.g. `transitions/file-by-city`. */
  readonly cite: (key: string, article: string | undefined, evidence: Citation['evidence']) => Citation
  readonly states: ReadonlyMap<string, CompiledState>
  /** Before the report: there is no case yet. */
  readonly start: CompiledState
  /** Types of action that the standard has a rule about, be it only that the source does not say how it goes on. */
  readonly actions: ReadonlySet<string>
  /** What conditions ask about; facts of the record are read there. */
  readonly context: ConditionContext
  readonly ofRecord: readonly RecordFact[]
  /** Who was found fit to act, kept while the same day holds; a cache that changes no answer. */
  readonly recall: ActorRecall
}

/**
 * Facts that are read from the record instead of being given: what is counted there, and whether the case was split off another
 * or goes on from one.
 */
export const recordFacts = [
  'rounds',
  'returns',
  'extensions',
  'suspensions',
  'supervisions',
  'fromCase'
] as const

/** A fact that is read from the record (案卷事实). */
export type RecordFact = (typeof recordFacts)[number]

/** A state (案件状态) with what may be done in it. */
export interface CompiledState {
  readonly id: string
  /** Null before the report. */
  readonly source: WorkflowState | null
  readonly isEnd: boolean
  readonly isFiled: boolean
  readonly cells: ReadonlyMap<string, WorkflowCell>
}

/** What the standard says of one action in one state (状态与动作). */
export interface WorkflowCell {
  readonly action: ActionType
  /** What the action carries. */
  readonly forms: readonly MemberForm[]
  /** By role, in file order. */
  readonly byRole: ReadonlyMap<string, readonly CompiledTransition[]>
  readonly gaps: readonly CompiledGap[]
}

/** A transition (办理环节), ready to be taken; all have the same members, so that reading them stays fast. */
export interface CompiledTransition {
  /** Place in the file. */
  readonly index: number
  readonly source: Transition
  /** Null: the state stays. */
  readonly to: CompiledState | null
  /** Level of dispatch that must hold the case; 0: any. */
  readonly holder: number
  readonly result: 'pass' | 'fail' | null
  readonly ladder: string | null
  readonly when: Condition | null
  readonly target: DispatchTarget | null
  readonly confirms: boolean
  /** Its action may say something of the filing criteria. */
  readonly files: boolean
  /** Its action names cases, clocks or receivers, and what follows depends on it. */
  readonly names: boolean
  /** What its action means for the record in every city; null for nothing. */
  readonly meaning: Meaning | null
  readonly effects: readonly CompiledEffect[]
  /** Which of its effects follow depends on the action or on facts. */
  readonly chooses: boolean
  /** The transition itself, and the articles of its effects. */
  readonly because: readonly Citation[]
}

/** An effect (办理后续) by its kind. */
export type CompiledEffect =
  | CompiledClockEffect
  | { readonly kind: 'notify'; readonly source: NotifyEffect }
  | { readonly kind: 'task'; readonly source: TaskEffect }
  | { readonly kind: 'send'; readonly source: SendEffect }
  | { readonly kind: 'register'; readonly source: RegisterEffect }
  | { readonly kind: 'hand-over'; readonly source: HandOverEffect }

/** An effect on a clock (计时后续). */
export interface CompiledClockEffect {
  readonly kind: 'clock'
  readonly source: ClockEffect
  /** Which of the clock events of its transition it is, from 1. */
  readonly nth: number
  /** The ids of its events by version of the record, kept once they were written. */
  readonly ids: string[]
}

/** A place where the source does not say how it goes on (程序空白). */
export interface CompiledGap {
  readonly source: WorkflowGap
  readonly because: readonly Citation[]
}
