import type { Issue, StandardDocument } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'

/** The standard that gives each part; a rulebook decides nothing without the first four. */
export interface PartOwners {
  readonly facts: StandardDocument & Required<Pick<StandardDocument, 'facts'>>
  readonly taxonomy: StandardDocument & Required<Pick<StandardDocument, 'taxonomy'>>
  readonly criteria: StandardDocument & Required<Pick<StandardDocument, 'criteria'>>
  readonly timeLimits: StandardDocument & Required<Pick<StandardDocument, 'timeLimits'>>
  readonly evaluation?: StandardDocument & Required<Pick<StandardDocument, 'evaluation'>>
}

/**
 * Finds which standard gives each part. Two standards with the same part conflict: precedence is never inferred, and a
 * part that silently replaced a whole other one would drop its rows unnoticed.
 */
export function collectParts(documents: readonly StandardDocument[]): {
  owners: PartOwners | null
  issues: Issue[]
} {
  const issues: Issue[] = []
  const facts = findOwner(documents, 'facts', issues)
  const taxonomy = findOwner(documents, 'taxonomy', issues)
  const criteria = findOwner(documents, 'criteria', issues)
  const timeLimits = findOwner(documents, 'timeLimits', issues)
  const evaluation = findOwner(documents, 'evaluation', issues)
  const required = { facts, taxonomy, criteria, timeLimits }
  for (const [part, owner] of Object.entries(required)) {
    if (owner === undefined) issues.push(createIssue('rulebook/missing-part', { part }))
  }
  if (!facts || !taxonomy || !criteria || !timeLimits) return { owners: null, issues }
  return { owners: { facts, taxonomy, criteria, timeLimits, ...(evaluation && { evaluation }) }, issues }
}

type Owned<P extends keyof PartOwners> = NonNullable<PartOwners[P]>

function findOwner<P extends keyof PartOwners>(
  documents: readonly StandardDocument[],
  part: P,
  issues: Issue[]
): Owned<P> | undefined {
  const owners = documents.filter((document) => document[part] !== undefined)
  const [first, second] = owners
  if (first !== undefined && second !== undefined) {
    const params = { part, first: first.standard.id, second: second.standard.id }
    issues.push(createIssue('rulebook/conflicting-parts', params))
  }
  return first as Owned<P> | undefined
}
