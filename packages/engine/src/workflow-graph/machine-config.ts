/** A transition of a machine: the first of a list whose guard holds is taken; without a target nothing happens. */
export interface MachineTransition {
  readonly target?: string
  /** The id of the transition, or `gap:` and the id of the gap; the host brings the guard of that name. */
  readonly guard: string
  readonly description?: string
  readonly actions?: readonly { readonly type: string; readonly params: Readonly<Record<string, unknown>> }[]
  readonly meta: Readonly<Record<string, unknown>>
}

/** A workflow as the JSON of an XState 5 machine (状态机). */
export interface MachineConfig {
  readonly id: string
  readonly initial: string
  readonly states: Readonly<Record<string, MachineState>>
}

/** A state of a machine. */
export interface MachineState {
  readonly type?: 'final'
  readonly description?: string
  readonly meta?: Readonly<Record<string, unknown>>
  readonly on?: Readonly<Record<string, readonly MachineTransition[]>>
}
