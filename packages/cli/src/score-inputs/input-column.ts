/** A column of a small table: how it is called and what it holds (输入表的列). */
export interface InputColumn {
  /** Names it may have in the header; the first is the one that messages use. */
  readonly names: readonly string[]
  /** id: text, or whole numbers as text. number: an exact decimal is also taken. */
  readonly role: 'id' | 'number'
  /** false: the table may lack it. */
  readonly needed: boolean
}

/** One row of a small table. */
export interface InputRow<K extends string> {
  /** Text of each column without white space around it; '' where the cell is empty or the column is missing. */
  readonly cells: Readonly<Record<K, string>>
  /** Address of the cell, e.g. `C5`. */
  readonly at: (column: K) => string
}
