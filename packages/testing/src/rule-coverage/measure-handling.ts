import type { VectorFile } from '@lijie/schema'
import { createGroupCompiler } from '../vectors/compile-group.js'
import { listVectors } from '../vectors/list-vectors.js'
import type { VectorContext } from '../vectors/vector-context.js'
import type { HandlingCoverage, HandlingCoverageItem, HandlingKind } from './handling-coverage.js'
import { listDutyEvents } from './list-duty-events.js'
import { listHandlingEvents, type HandlingEvent } from './list-handling-events.js'
import { listHandlingRules, type HandlingRule } from './list-handling-rules.js'
import type { CoverageShare } from './rule-coverage.js'

const kinds: readonly HandlingKind[] = [
  'assignment',
  'binding',
  'entrustment',
  'gap',
  'step',
  'transition',
  'duty',
  'breach',
  'penalty',
  'evaluation'
]

/**
 * Which rules about who acts, how a case is handled and what is owed the vectors of a standard exercise both ways (责任、流程与义务覆盖): every transition is taken
 * once, and once its action is refused or another transition is taken; every binding lets somebody act, and once an actor is
 * refused in its role; every entrustment, assignment rule, step of a ladder and gap takes effect once, and once another one does or none; duties as {@link listDutyRules} says.
 *
 * null: the standard has neither responsibility nor workflow nor duties of its own.
 */
export function measureHandling(
  files: readonly VectorFile[],
  context: VectorContext
): HandlingCoverage | null {
  const document = context.standards.get(context.subject)
  const rules = document === undefined ? [] : listHandlingRules(document)
  if (rules.length === 0) return null
  const compile = createGroupCompiler(context)
  const events = files
    .flatMap((file) => listVectors(file))
    .flatMap(({ group, test }) => {
      const compiled = compile(group)
      if (!('rules' in compiled)) return []
      return [...listHandlingEvents(compiled.rules, test.when), ...listDutyEvents(compiled.rules, test.when)]
    })
  const items = rules.map((rule) => toItem(rule, events))
  return { shares: sumUp(items), items }
}

function toItem(
  { kind, part, rule, pointer, subject, mark = rule, sides = ['true', 'false'] }: HandlingRule,
  events: readonly HandlingEvent[]
): HandlingCoverageItem {
  const applied = events.filter((event) => event.applied.includes(mark)).length
  const others = events.filter(
    (event) => event.subjects.includes(subject) && !event.applied.includes(mark)
  ).length
  return {
    kind,
    part,
    rule,
    pointer,
    counts: { true: applied, false: others },
    missing: sides.filter((side) => (side === 'true' ? applied : others) === 0)
  }
}

function sumUp(items: readonly HandlingCoverageItem[]): HandlingCoverage['shares'] {
  const share = (kind: HandlingKind): CoverageShare => {
    const own = items.filter((item) => item.kind === kind)
    return { covered: own.filter(({ missing }) => missing.length === 0).length, total: own.length }
  }
  return Object.fromEntries(kinds.map((kind) => [kind, share(kind)])) as Record<HandlingKind, CoverageShare>
}
