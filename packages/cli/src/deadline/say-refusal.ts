import type { Refusal } from '@lijie/engine'
import { formatIssue } from '@lijie/schema'
import { exitStatus } from '../exit-status.js'
import { writeFully } from '../output/write-fully.js'
import { sayIssues, type Session } from '../session.js'

/** Says why there is no answer, also as data when JSON is wanted; gives the exit status. */
export async function sayRefusal(
  { refused }: Refusal,
  { json }: { readonly json?: true },
  session: Session
): Promise<number> {
  sayIssues(
    session,
    refused.map(({ code, params }) => ({ code, params, severity: 'error' }))
  )
  if (json === true) {
    const reasons = refused.map((reason) => ({ ...reason, message: formatIssue(reason, session.language) }))
    await writeFully(session.io.stdout, `${JSON.stringify({ refused: reasons }, null, 2)}\n`)
  }
  return exitStatus.faults
}
