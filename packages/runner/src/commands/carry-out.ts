import { isRefusal, refuse, type Decision, type Refusal } from '@lijie/engine/kernel'
import type { JournalEvent } from '../journal/index.js'
import { isStoreFailure, StoreConflict, type StoreTransaction } from '../store/index.js'
import { readTime } from './read-time.js'
import { refuseIssue } from './refuse-issue.js'
import type { RunnerContext } from './runner-context.js'
import type { WorkSession } from './work-session.js'
import { writeSession } from './write-session.js'

/** A command of any kind: what names it, what it consists of, and what it does. */
export interface Work<T> {
  readonly id: string
  /** SHA-256 over its content. */
  readonly digest: string
  /** Decides, writes nothing, and gives what there is to say once it is written. */
  readonly plan: (session: WorkSession) => Promise<Decision<(outcome: WorkOutcome) => T>>
  /** What it did, from the journal, for whoever sends it again. */
  readonly recall: (transaction: StoreTransaction, outcome: WorkOutcome) => Promise<Decision<T>>
}

/** What is kept of a command that was carried out. */
export interface WorkOutcome {
  readonly first: number
  readonly last: number
  readonly at: number
}

const mostAttempts = 100

/**
 * Carries out a command once (执行指令): decides and writes in one transaction, again when another writer was faster. The
 * same id with the same content gives the first outcome again; with other content it is refused. Refusals change nothing and
 * are not kept: the command may be sent again.
 */
export async function carryOut<T>(context: RunnerContext, work: Work<T>): Promise<Decision<T>> {
  return withRetries(() => context.store.write((transaction) => attempt(context, work, transaction)))
}

/** Does something in a transaction until no other writer is in the way; what the store cannot do becomes a refusal. */
export async function withRetries<T>(work: () => Promise<T>): Promise<T | Refusal> {
  for (let attempts = 1; attempts <= mostAttempts; attempts++) {
    try {
      return await work()
    } catch (error) {
      if (isStoreFailure(error)) return refuseIssue(error.issue)
      if (!(error instanceof StoreConflict)) throw error
    }
  }
  return refuse('runner/too-many-conflicts', { attempts: mostAttempts })
}

async function attempt<T>(
  context: RunnerContext,
  { id, digest, plan, recall }: Work<T>,
  transaction: StoreTransaction
): Promise<Decision<T>> {
  const head = await transaction.readHead()
  const known = await transaction.findCommand(id)
  if (known !== undefined) {
    if (known.digest !== digest) return refuse('runner/command-reused', { command: id })
    return recall(transaction, known.result as WorkOutcome)
  }
  const at = readTime(context, head)
  if (typeof at !== 'number') return { refused: [at] }
  const session = openSession(context, transaction, id, at, head)
  const decision = await plan(session)
  if (isRefusal(decision)) return decision
  const outcome = describeEvents(await writeSession(session))
  await transaction.putCommand({ command: id, digest, result: outcome })
  return { ...decision, value: decision.value(outcome) }
}

/** Opens an empty piece of work. */
export function openSession(
  context: RunnerContext,
  transaction: StoreTransaction,
  command: string,
  at: number,
  head: WorkSession['head']
): WorkSession {
  return {
    context,
    transaction,
    command,
    at,
    head,
    planned: [],
    personal: [],
    erased: [],
    folded: new Map(),
    before: new Map()
  }
}

/** What a command did, as it is kept. */
export function describeEvents(events: readonly JournalEvent[]): WorkOutcome {
  const [first, last] = [events[0], events.at(-1)]
  return { first: first?.sequence ?? 0, last: last?.sequence ?? 0, at: first?.at ?? 0 }
}
