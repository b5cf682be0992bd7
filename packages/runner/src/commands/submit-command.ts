import { createReason, isRefusal, refuse, type Decision, type Reason } from '@lijie/engine/kernel'
import { repeatAction, replayCase } from '../cases/index.js'
import type { PersonalDigest } from '../journal/index.js'
import { digestPersonal } from '../personal-data/index.js'
import type { StoreTransaction } from '../store/index.js'
import { actOnCase } from './act-on-case.js'
import { carryOut, type WorkOutcome } from './carry-out.js'
import { checkCommand } from './check-command.js'
import type { Command, CommandResult } from './command.js'
import { digestText, digestWork, writeWork } from './digest-work.js'
import { refuseIssue } from './refuse-issue.js'
import type { RunnerContext } from './runner-context.js'
import { readWorked, type WorkSession } from './work-session.js'

/**
 * Does something in a case (提交指令), once: the answer to a command that is sent again is the first one.
 *
 * Refused as `transition` refuses the action, and: `runner/invalid-command`, `runner/command-reused`,
 * `runner/version-conflict`, `runner/clock-goes-back`, `runner/no-rulebook`, `runner/unknown-rulebook`,
 * `runner/case-exists`, `runner/unknown-case`, `runner/personal-id-taken`, `runner/journal-not-replayed`,
 * `runner/too-many-conflicts`, and what the store cannot do (`runner/store-…`). Nothing is changed then.
 */
export async function submitCommand(
  context: RunnerContext,
  command: Command
): Promise<Decision<CommandResult>> {
  const invalid = checkCommand(command)
  if (invalid !== undefined) return { refused: [invalid] }
  const text = writeWork(listContent(command))
  if (typeof text !== 'string') return { refused: [text] }
  const kept = copyCommand(command, text)
  return carryOut(context, {
    id: kept.id,
    digest: digestText(text),
    plan: (session) => planCommand(session, kept),
    recall: (transaction, outcome) => recallCommand(context, transaction, kept, outcome)
  })
}

/** As the journal will give it back; whoever sent it may change his own meanwhile. */
function copyCommand({ id, case: caseId, expectedVersion, personal }: Command, text: string): Command {
  const { action } = JSON.parse(text) as Command
  const copy = { id, case: caseId, expectedVersion, action }
  return personal === undefined
    ? copy
    : { ...copy, personal: JSON.parse(JSON.stringify(personal)) as NonNullable<Command['personal']> }
}

/** The digest of a command (指令摘要); refused when it has none. */
export function digestCommand(command: Command): ReturnType<typeof digestWork> {
  return digestWork(listContent(command))
}

/** What makes two commands the same; personal data are left out, since a digest of theirs must not outlive them. */
function listContent({ case: caseId, expectedVersion, action, personal }: Command): object {
  return { case: caseId, expectedVersion, action, personal: Object.keys(personal ?? {}).toSorted() }
}

async function planCommand(
  session: WorkSession,
  command: Command
): Promise<Decision<(outcome: WorkOutcome) => CommandResult>> {
  const { case: caseId, expectedVersion, action } = command
  const found = await readWorked(session, caseId)
  if ('severity' in found) return refuseIssue(found)
  const actual = found.state?.record.version ?? 0
  if (actual !== expectedVersion)
    return refuse('runner/version-conflict', { case: caseId, expected: expectedVersion, actual })
  const origin = action.type === 'report' ? (action.continues?.case ?? action.splitFrom) : undefined
  if (origin !== undefined && !(await isKnown(session, origin)))
    return refuse('runner/unknown-case', { case: origin })
  const personal = await planPersonal(session, command)
  if (!Array.isArray(personal)) return { refused: [personal as Reason] }
  const decision = await actOnCase(session, caseId, action, personal as readonly PersonalDigest[])
  if (isRefusal(decision)) return decision
  const { record } = decision.value
  const { effects } = session.planned[0] ?? { effects: [] }
  const value = ({ first, at }: WorkOutcome): CommandResult => ({
    case: caseId,
    version: record.version,
    sequence: first,
    at,
    record,
    effects,
    repeated: false
  })
  return { ...decision, value }
}

/** A case that goes on from another one, or was split off, goes on from one that there is. */
async function isKnown({ transaction }: WorkSession, caseId: unknown): Promise<boolean> {
  return typeof caseId === 'string' && (await transaction.readCase(caseId)).length > 0
}

/** Personal data that will be kept, with a salt of their own, and what the journal says of them. */
async function planPersonal(
  { context, transaction, personal }: WorkSession,
  command: Command
): Promise<readonly PersonalDigest[] | Reason> {
  const digests: PersonalDigest[] = []
  for (const [id, data] of Object.entries(command.personal ?? {})) {
    if ((await transaction.readPersonal(id)) !== undefined)
      return createReason('runner/personal-id-taken', { personal: id })
    const record = { id, case: command.case, salt: context.createSalt(), data }
    personal.push(record)
    digests.push({ id, digest: digestPersonal(record) })
  }
  return digests
}

/** The first outcome of a command, made again from the journal. */
async function recallCommand(
  { rulebooks }: RunnerContext,
  transaction: StoreTransaction,
  { case: caseId, expectedVersion }: Command,
  { first, at }: WorkOutcome
): Promise<Decision<CommandResult>> {
  const events = await transaction.readCase(caseId)
  const shared = (await transaction.readShared()).filter(({ sequence }) => sequence < first)
  const before = replayCase(rulebooks, events.slice(0, expectedVersion), shared)
  if ('severity' in before) return refuseIssue(before)
  const event = events[expectedVersion]
  const content = event?.content
  const pin = content?.type === 'action' ? (content.pin ?? before.state?.pin) : undefined
  const rulebook = pin && rulebooks.find(pin.rulebook)
  if (content?.type !== 'action' || rulebook === undefined)
    return refuse('runner/unknown-rulebook', { case: caseId, rulebook: pin?.rulebook ?? '' })
  const decision = repeatAction(rulebook, before.state?.record ?? null, content.action, at)
  if (isRefusal(decision)) return decision
  const { record, effects } = decision.value
  const value = {
    case: caseId,
    version: record.version,
    sequence: first,
    at,
    record,
    effects,
    repeated: true
  }
  return { ...decision, value }
}
