import type { Readable, Writable } from 'node:stream'

/** A stream the command writes to; a terminal says so. */
export type CliOutput = Writable & { readonly isTTY?: boolean; readonly columns?: number }

/** The world as the command sees it: streams, environment, folder, day, and what to undo when it is interrupted. */
export interface CliIo {
  readonly stdin: Readable
  /** Data only. */
  readonly stdout: CliOutput
  /** Words only: messages, summaries, progress. */
  readonly stderr: CliOutput
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** Today's date, YYYY-MM-DD, where the command runs. */
  readonly today: () => string
  /** Synchronous undo actions (unfinished output files); bin.ts runs them when a signal ends the process. */
  readonly cleanUp: Set<() => void>
}
