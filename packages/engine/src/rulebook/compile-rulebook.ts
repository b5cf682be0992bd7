import type { Issue, StandardDocument } from '@lijie/schema'
import { EngineError } from '../kernel/index.js'
import { checkExtends, type PartValidator } from '../layers/index.js'
import { assembleRulebook } from './assemble-rulebook.js'
import { checkComposition } from './check-composition.js'
import { checkBindings } from './check-bindings.js'
import { checkExtent } from './check-extent.js'
import { resolveParts } from './resolve-parts.js'
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
  /**
   * Deadlines are all that is asked for: a standard with time limits only will do. Where there are criteria, all that
   * they need is needed all the same.
   */
  readonly onlyTime?: true
  /** Checks a part after dated changes: `validatePart` of `@lijie/schema`. Needed only where a change holds. */
  readonly validatePart?: PartValidator
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
  const extents = standards.map((document) => checkExtent(document))
  const excess = extents.flatMap((extent) => extent.issues)
  if (excess.length > 0) return { issues: excess }
  const documents = new Map(standards.map((document) => [document.standard.id, document]))
  const cycles = checkExtends(documents)
  const issues = [...checkComposition(standards, options), ...cycles]
  // Without all its layers, nothing sensible can be said about a part.
  const isWhole = standards.every(({ standard }) => (standard.extends ?? []).every((id) => documents.has(id)))
  if (cycles.length > 0 || !isWhole) return { issues }
  const { on, bind = {}, validatePart, onlyTime } = options
  const context = { documents, on, bind, validatePart, onlyTime }
  const { parts, issues: found } = resolveParts(context)
  for (const issue of [...checkBindings(context), ...found]) issues.push(issue)
  if (issues.some(({ severity }) => severity === 'error')) return { issues: listOnce(issues) }
  for (const list of extents.flatMap(({ within }) => within)) for (const one of list) Object.freeze(one)
  return assembleRulebook(standards, parts, options, issues)
}

/** A slot that gives several parts can be wrong in the same way for each of them. */
function listOnce(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>()
  return issues.filter((issue) => {
    const text = JSON.stringify(issue)
    return !seen.has(text) && seen.add(text)
  })
}
