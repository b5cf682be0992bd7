import { refuse, type Decision, type Refusal } from '@lijie/engine/kernel'
import type { Rulebook } from '@lijie/engine/rulebook'
import type { Actor } from '@lijie/engine/workflow'
import { findMissing, type CaseState } from '../cases/index.js'
import { pinRulebook } from '../rules/index.js'
import { carryOut, type WorkOutcome } from './carry-out.js'
import { checkActing, checkCommandId, checkId, checkReason } from './check-order.js'
import { digestWork } from './digest-work.js'
import { refuseIssue } from './refuse-issue.js'
import type { RunnerContext } from './runner-context.js'
import { planEvent, readWorked, type WorkSession } from './work-session.js'

/** An order to handle a case by other rules from now on (版本迁移). */
export interface Migration {
  readonly id: string
  readonly case: string
  readonly expectedVersion: number
  readonly by: Actor
  /** Hash of the rulebook that it goes over to. */
  readonly to: string
  readonly reason: string
}

/** A case after its migration. */
export interface MigrationResult {
  readonly case: string
  readonly version: number
  readonly sequence: number
  readonly at: number
}

/**
 * Hands a case over to another version of its rules (版本迁移): an act of somebody, with a reason, recorded in the journal.
 * Refused with `runner/cannot-migrate` where the new rules lack the state, a clock, the filing criterion, the area or an organ
 * of the case, with `runner/nothing-to-migrate` where nothing would change or the case has ended, and as commands are.
 */
export async function migrateCase(
  context: RunnerContext,
  migration: Migration
): Promise<Decision<MigrationResult>> {
  const { id, case: caseId, by, reason } = migration
  const wrong = checkCommandId(id) ?? checkId('case', caseId) ?? checkActing(by) ?? checkReason(reason)
  if (wrong !== undefined) return { refused: [wrong] }
  const digest = digestMigration(migration)
  if (typeof digest !== 'string') return { refused: [digest] }
  return carryOut(context, {
    id,
    digest,
    plan: (session) => planMigration(session, migration),
    recall: async (_transaction, outcome) => ({
      value: describe(migration, outcome),
      because: [],
      warnings: []
    })
  })
}

/** What makes two orders to migrate the same. */
export function digestMigration({
  case: caseId,
  expectedVersion,
  by,
  to,
  reason
}: Omit<Migration, 'id'>): ReturnType<typeof digestWork> {
  return digestWork({ migrate: caseId, expectedVersion, by, to, reason })
}

function describe({ case: caseId, expectedVersion }: Migration, { first, at }: WorkOutcome): MigrationResult {
  return { case: caseId, version: expectedVersion + 1, sequence: first, at }
}

async function planMigration(
  session: WorkSession,
  migration: Migration
): Promise<Decision<(outcome: WorkOutcome) => MigrationResult>> {
  const { case: caseId, expectedVersion, by, to, reason } = migration
  const found = await readWorked(session, caseId)
  if ('severity' in found) return refuseIssue(found)
  const { state } = found
  if (state === null) return refuse('runner/unknown-case', { case: caseId })
  const { record, pin } = state
  if (record.version !== expectedVersion)
    return refuse('runner/version-conflict', {
      case: caseId,
      expected: expectedVersion,
      actual: record.version
    })
  const rulebook = session.context.rulebooks.find(to)
  if (rulebook === undefined) return refuse('runner/unknown-rulebook', { case: caseId, rulebook: to })
  const refused = checkMigration(state, rulebook)
  if (refused !== undefined) return refused
  const next = pinRulebook(rulebook)
  planEvent(
    session,
    caseId,
    { type: 'migrated', by, from: pin, to: next, reason },
    { record: { ...record, version: record.version + 1, at: session.at }, pin: next },
    []
  )
  return { value: (outcome) => describe(migration, outcome), because: [], warnings: [] }
}

function checkMigration({ record, pin }: CaseState, rulebook: Rulebook): Refusal | undefined {
  const params = { case: record.case, rulebook: rulebook.hash }
  if (pin.rulebook === rulebook.hash || record.endedAt !== null)
    return refuse('runner/nothing-to-migrate', params)
  const entry = findMissing(record, rulebook)
  return entry === undefined ? undefined : refuse('runner/cannot-migrate', { ...params, entry })
}
