import type { Issue, IssueCode, IssueParam, IssueParams } from '@lijie/schema'
import type { Citation } from './citation.js'

/** Why the rules say no: a code with parameters, and the rules that say so. */
export interface Reason {
  readonly code: IssueCode
  readonly params: Readonly<Record<string, IssueParam>>
  readonly because: readonly Citation[]
}

/** An answer: its value, the rules it rests on, and warnings that do not change it. */
export interface Answer<T> {
  readonly value: T
  readonly because: readonly Citation[]
  readonly warnings: readonly Issue[]
}

/** A question that cannot be answered (拒绝): unknown code, uncovered day, unresolved delegation, and so on. */
export interface Refusal {
  readonly refused: readonly Reason[]
}

/** What every question to the engine gives: a cited answer, or a coded refusal. Never a guess. */
export type Decision<T> = Answer<T> | Refusal

/** True when the question was refused. */
export function isRefusal<T>(decision: Decision<T>): decision is Refusal {
  return 'refused' in decision
}

/** True for a reason among other results. */
export function isReason<T extends object>(result: T | Reason): result is Reason {
  return 'code' in result && 'because' in result
}

/** Makes one refusal reason. */
export function createReason<C extends IssueCode>(
  code: C,
  params: IssueParams<C>,
  because: readonly Citation[] = []
): Reason {
  return { code, params, because }
}

/** A refusal with a single reason. */
export function refuse<C extends IssueCode>(
  code: C,
  params: IssueParams<C>,
  because: readonly Citation[] = []
): Refusal {
  return { refused: [createReason(code, params, because)] }
}

/** An answer with its citations. */
export function answer<T>(
  value: T,
  because: readonly Citation[],
  warnings: readonly Issue[] = []
): Answer<T> {
  return { value, because, warnings }
}
