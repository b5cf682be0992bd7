/** A text as a literal of DuckDB, for the few places that take no parameter: paths and names of file columns (路径字面量). */
export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
