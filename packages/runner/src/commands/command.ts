import type { CaseAction, CaseEffect, CaseRecord } from '@lijie/engine/workflow'

/** Something to be done in a case (指令), once. */
export interface Command {
  /** Named by the sender, so that it can be sent again without being done again. Printable ASCII, at most 200 characters. */
  readonly id: string
  readonly case: string
  /** The version of the case that the sender has seen; 0 for a report. */
  readonly expectedVersion: number
  readonly action: CaseAction
  /** Personal data that come with it (个人信息), by the opaque ids that the action names; kept outside the journal. */
  readonly personal?: Readonly<Record<string, unknown>>
}

/** What a command did (指令结果): the same whenever it is sent again. */
export interface CommandResult {
  readonly case: string
  /** Version of the case after it. */
  readonly version: number
  readonly sequence: number
  /** When it was recorded, epoch milliseconds. */
  readonly at: number
  readonly record: CaseRecord
  readonly effects: readonly CaseEffect[]
  /** True when it had been carried out before. */
  readonly repeated: boolean
}
