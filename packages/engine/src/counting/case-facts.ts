import type { CaseFactsColumn, CaseFactsTextColumn } from '@lijie/schema'

/**
 * What evaluation sees of a case (案件事实行): one flat row per case and unit.
 *
 * Instants are whole milliseconds since 1970 UTC, flags 0 or 1, counts whole numbers; null or absent is unknown, never
 * zero. Deadlines were computed before: counting never computes one.
 */
export type CaseFacts = { readonly caseId: string } & {
  readonly [Column in CaseFactsColumn]?: number | null
} & {
  /** Text is compared by code unit; an empty text is unknown. */
  readonly [Column in CaseFactsTextColumn]?: string | null
}
