/** What the exit status of the command says; `--help` prints the same list. */
export const exitStatus = {
  /** Everything was done; documents may carry warnings. */
  ok: 0,
  /** The documents have errors, or some cases were refused; all others were decided and written. */
  faults: 1,
  /** The command was asked wrongly or an input cannot be used; nothing was written. */
  unusable: 2,
  /** A fault of the program itself. */
  internal: 3
} as const
