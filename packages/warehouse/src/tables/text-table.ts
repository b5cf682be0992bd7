/** A table whose cells are all text, some rows at a time (文本表); '' is an empty cell. */
export interface TextTable {
  readonly header: readonly string[]
  readonly rows: AsyncIterable<readonly (readonly string[])[]>
  readonly close: () => Promise<void>
}

/** So many rows are taken at once. */
export const batchRows = 2000
