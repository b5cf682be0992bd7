import type { Issue, StandardDocument } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { parseLocalDate } from '../civil-time/index.js'
import { checkInForce } from './check-in-force.js'
import type { CompileOptions } from './compile-rulebook.js'

/** What speaks against putting these standards together: dates, duplicates, missing bases, unknown slots. */
export function checkComposition(standards: readonly StandardDocument[], options: CompileOptions): Issue[] {
  const issues = [...checkDates(options), ...checkIdentities(standards), ...checkSlots(standards, options)]
  for (const { standard } of standards)
    issues.push(...checkInForce(standard, options.on, options.allowDraft ?? false, options.knownAt))
  return issues
}

function checkDates({ on, knownAt }: CompileOptions): Issue[] {
  const dates = knownAt === undefined ? [on] : [on, knownAt]
  return dates
    .filter((date) => parseLocalDate(date) === undefined)
    .map((date) => createIssue('rulebook/bad-date', { date }))
}

function checkIdentities(standards: readonly StandardDocument[]): Issue[] {
  const issues: Issue[] = []
  const seen = new Set<string>()
  for (const { standard } of standards) {
    if (seen.has(standard.id)) issues.push(createIssue('rulebook/duplicate-standard', { id: standard.id }))
    seen.add(standard.id)
  }
  for (const { standard } of standards) {
    for (const id of standard.extends ?? []) {
      if (!seen.has(id)) issues.push(createIssue('rulebook/missing-standard', { id, neededBy: standard.id }))
    }
  }
  return issues
}

function checkSlots(standards: readonly StandardDocument[], { bind }: CompileOptions): Issue[] {
  const slots = standards.flatMap(({ standard }) => (standard.delegates ?? []).map(({ slot }) => slot))
  const known = slots.length === 0 ? '-' : slots.join(', ')
  return Object.keys(bind ?? {})
    .filter((slot) => !slots.includes(slot))
    .map((slot) => createIssue('rulebook/unknown-slot', { slot, known }))
}
