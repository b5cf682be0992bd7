import type { Issue } from '@lijie/schema'

const brand = Symbol.for('lijie.engine-error')

/** Thrown when the caller broke the contract (a bug, not a fact of life), e.g. compiling a document that was never validated. */
export class EngineError extends Error {
  override readonly name = 'EngineError'
  readonly code: string
  /** The issues found, when the error is about a document. */
  readonly issues: readonly Issue[]

  constructor(code: string, message: string, issues: readonly Issue[] = []) {
    super(message)
    this.code = code
    this.issues = issues
    Object.defineProperty(this, brand, { value: true })
  }
}

/** True for an EngineError, even one made by another copy of this package; optionally of one code. */
export function isEngineError(error: unknown, code?: string): error is EngineError {
  if (typeof error !== 'object' || error === null || !(brand in error)) return false
  return code === undefined || ('code' in error && error.code === code)
}
