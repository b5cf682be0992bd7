import type { CriteriaPart } from '@lijie/schema'

/** Ids of the rows that name a row as their earlier stage (后续阶段), in the order of the document. */
export function listFollowing({ rows }: CriteriaPart, criterion: string): readonly string[] {
  return rows.filter((row) => row.continues?.includes(criterion) === true).map(({ id }) => id)
}
