import type { OverrideChange, StandardDocument } from '@lijie/schema'

/** A part that standards can add to, replace and change by key; calendars are taken whole, by reference. */
export type LayeredPart = OverrideChange['part']

/** Part -> key of the document and usual file. */
export const layeredParts: Readonly<
  Record<LayeredPart, { readonly key: LayeredKey; readonly file: string }>
> = {
  facts: { key: 'facts', file: 'facts.json' },
  taxonomy: { key: 'taxonomy', file: 'taxonomy.json' },
  criteria: { key: 'criteria', file: 'criteria.json' },
  'time-limits': { key: 'timeLimits', file: 'time-limits.json' },
  evaluation: { key: 'evaluation', file: 'evaluation.json' },
  responsibility: { key: 'responsibility', file: 'responsibility.json' },
  workflow: { key: 'workflow', file: 'workflow.json' },
  duties: { key: 'duties', file: 'duties.json' }
}

/** Key under which a document holds a layered part. */
export type LayeredKey =
  | 'facts'
  | 'taxonomy'
  | 'criteria'
  | 'timeLimits'
  | 'evaluation'
  | 'responsibility'
  | 'workflow'
  | 'duties'

/** The parts of several standards put on top of each other, as plain documents. */
export type EffectiveParts = Readonly<Partial<Pick<StandardDocument, LayeredKey>>>
