import { tryCompileRulebook, type Rulebook } from '@lijie/engine'
import { checkWorkflow } from '@lijie/engine/workflow-graph'
import { lintComposition, partFiles, validatePart, type Issue, type StandardDocument } from '@lijie/schema'

/** A standard that changes on more days than this is looked at on the first of them. */
const mostDays = 100

/**
 * What is wrong with a standard on the days on which one of its dated changes begins (逐日检查): each state of the rules is put
 * together once. A standard that only adds to its bases is put together on its first day. Each problem is told once.
 */
export function checkLayers(
  main: StandardDocument,
  documents: readonly StandardDocument[],
  today: string
): readonly Issue[] {
  const { standard, overrides } = main
  const isLayered = standard.extends !== undefined || overrides !== undefined
  const first = standard.effectiveFrom ?? standard.effectiveTo ?? today
  const begins = (overrides?.changes ?? []).map(({ from }) => from).filter((from) => from > first)
  const days = [...new Set([...(isLayered ? [first] : []), ...begins])].toSorted().slice(0, mostDays)
  const found = new Map<string, Issue>()
  for (const on of days) {
    const result = tryCompileRulebook(documents, { on, allowDraft: true, validatePart })
    const issues = 'issues' in result ? result.issues : lintTogether(main, result.rulebook)
    for (const issue of issues) {
      if (issue.severity === 'info' || isNoFault(issue, standard.id)) continue
      found.set(JSON.stringify(issue), issue)
    }
  }
  return [...found.values()]
}

/** Parts that nobody gives are no fault of a layer, and days out of force are none of its content. */
function isNoFault({ code, params }: Issue, standard: string): boolean {
  if (code === 'rulebook/missing-part') return params['part'] !== 'calendar'
  if (code === 'rulebook/repealed') return params['id'] !== standard
  return code === 'rulebook/not-in-force' || code === 'rulebook/effective-date-unknown'
}

/** What the parts of all layers say against each other, as far as the standard itself wrote it. */
function lintTogether({ standard }: StandardDocument, { parts, locateIssue }: Rulebook): Issue[] {
  const own: ReadonlySet<string | undefined> = new Set(Object.values(partFiles))
  const workflow =
    parts.workflow === undefined ? [] : checkWorkflow(parts.workflow, { clocks: parts.timeLimits?.clocks })
  return [...lintComposition({ standard, ...parts }), ...workflow]
    .map(locateIssue)
    .filter(({ file }) => own.has(file))
}
