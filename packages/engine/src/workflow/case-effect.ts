import type { ClockEvent } from '../clock/index.js'

/** What has to be done after an action (后续事项), as data; the host or the runner carries it out. */
export type CaseEffect =
  | { readonly type: 'clock'; readonly event: ClockEvent }
  | {
      readonly type: 'notify'
      readonly to: string
      readonly about: string
      readonly reporters?: readonly string[]
    }
  | {
      readonly type: 'task'
      readonly task: string
      readonly performer: string
      readonly organ: string | null
    }
  | { readonly type: 'send'; readonly message: string; readonly to: string }
  | { readonly type: 'register'; readonly register: string }
  | { readonly type: 'hand-over'; readonly to: string }
  /** Another case must be opened: a later stage, or a part that was split off. */
  | {
      readonly type: 'open-case'
      readonly case: string
      readonly continues?: string
      readonly splitFrom?: string
    }
  /** The case it was merged into must take over its reporters. */
  | {
      readonly type: 'absorb'
      readonly case: string
      readonly duplicate: string
      readonly reporters: readonly string[]
    }
