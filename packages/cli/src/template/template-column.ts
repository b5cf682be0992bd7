/** One column of a table to fill in (模板列). */
export interface TemplateColumn {
  /** Name in the header. */
  readonly header: string
  readonly meaning: string
  readonly required: boolean
  readonly form: string
  readonly example: string
  /** What cells hold: it gives their format. */
  readonly cells: 'text' | 'date' | 'number'
  /** The only values that cells may hold; with `several`, more than one of them, separated. */
  readonly choices?: readonly TemplateChoice[]
  readonly several?: boolean
}

/** A value that can be chosen. */
export interface TemplateChoice {
  readonly value: string
  /** What it means, where the value does not say it. */
  readonly meaning?: string
}

/** A table to fill in, and what is said about it as a whole. */
export interface TableTemplate {
  /** Name of the sheet. */
  readonly sheet: string
  readonly columns: readonly TemplateColumn[]
  readonly notes: readonly string[]
}
