import type { Issue, StandardDocument } from '@lijie/schema'
import { EngineError } from '../kernel/index.js'
import { assembleRulebook } from './assemble-rulebook.js'
import { checkComposition } from './check-composition.js'
import { collectParts } from './collect-parts.js'
import type { Rulebook } from './rulebook.js'

/** On which day and how standards are put together. */
export interface CompileOptions {
  /** The date on which they must be in force, YYYY-MM-DD. */
  readonly on: string
  /** Which standard fills a delegated slot. What stays unbound is refused when asked for. */
  readonly bind?: Readonly<Record<string, string | BoundStandard>>
  /** Only notices published by this day are known; without it, all that are given. */
  readonly knownAt?: string
  /** Drafts have no force and are refused unless this is true. */
  readonly allowDraft?: boolean
}

/** A standard bound to a slot, with the version that must be given. */
export interface BoundStandard {
  readonly standard: string
  readonly version: string
}

/** A compiled rulebook, or every issue that stands against it. */
export type CompileResult = { readonly rulebook: Rulebook } | { readonly issues: readonly Issue[] }

/**
 * Puts validated standards together on a date and compiles them (编译规则集).
 *
 * @throws EngineError `rulebook/cannot-compile` carrying every issue found; use {@link tryCompileRulebook} to get them
 * as values.
 */
export function compileRulebook(standards: readonly StandardDocument[], options: CompileOptions): Rulebook {
  const result = tryCompileRulebook(standards, options)
  if ('rulebook' in result) return result.rulebook
  const codes = [...new Set(result.issues.map((issue) => issue.code))].join(', ')
  throw new EngineError(
    'rulebook/cannot-compile',
    `The standards cannot be compiled: ${codes}`,
    result.issues
  )
}

/** Like {@link compileRulebook}, with the issues as a value: all of them, not the first. */
export function tryCompileRulebook(
  standards: readonly StandardDocument[],
  options: CompileOptions
): CompileResult {
  const { owners, issues: partIssues } = collectParts(standards)
  const issues = [...checkComposition(standards, options), ...partIssues]
  if (owners === null || issues.some((issue) => issue.severity === 'error')) return { issues }
  return assembleRulebook(standards, owners, options, issues)
}
