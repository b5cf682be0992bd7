import { createIssue } from '@lijie/schema'
import type { TableLayout } from '../cases/table-layout.js'
import { CliFailure } from '../cli-failure.js'
import { exitStatus } from '../exit-status.js'
import { sayIssues, type Session } from '../session.js'
import type { Rejects } from './open-rejects.js'

/** How an import ended: all rows, the bad ones, where they go, and whether the others may go on alone. */
export interface ImportOutcome {
  readonly rows: number
  readonly bad: number
  readonly rejects: Rejects | undefined
  readonly skipBad: boolean
  readonly layout: TableLayout | null
}

/**
 * Ends an import (导入收尾): the bad rows are written, and then the run goes on if there are none or the person said that
 * they may be skipped. Otherwise nothing is computed.
 *
 * @throws CliFailure tables/bad-rows, with the exit status of faults
 */
export async function settleRejects(
  { rows, bad, rejects, skipBad, layout }: ImportOutcome,
  session: Session
): Promise<void> {
  await rejects?.save(layout)
  if (bad === 0) return
  const counts = { rows: bad, all: rows }
  if (!skipBad) {
    const issue =
      rejects === undefined
        ? createIssue('tables/bad-rows-unsaved', counts)
        : createIssue('tables/bad-rows', { ...counts, rejects: rejects.file })
    throw new CliFailure([issue], exitStatus.faults)
  }
  sayIssues(session, [
    rejects === undefined
      ? createIssue('tables/rows-skipped-unsaved', counts)
      : createIssue('tables/rows-skipped', { ...counts, rejects: rejects.file })
  ])
}
