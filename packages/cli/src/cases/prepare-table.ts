import { createIssue, type CaseMapping, type IssuePlace } from '@lijie/schema'
import { createRowReader, type RowReader } from './create-row-reader.js'
import { createDefaultMapping, findUnusedColumns, syntheticColumn } from './default-mapping.js'
import { countRejectColumns } from '../rejects/take-back-copy.js'
import type { ReadOptions } from './read-cases.js'

/** How the rows of a table are read: by the map, or by the names of its columns. */
export interface PreparedTable {
  readonly mapping: CaseMapping
  readonly read: RowReader
}

/** Makes the reader of a table from its header, and says which columns are not read (准备读表). @throws CliFailure */
export function prepareTable(
  name: string,
  header: readonly string[],
  { context, mapping, warn }: ReadOptions,
  place: IssuePlace = { file: name, line: 1 }
): PreparedTable {
  if (header.includes(syntheticColumn)) warn(createIssue('cases/synthetic', {}, { file: name }))
  if (mapping !== null) return { mapping, read: createRowReader(mapping, header, context, name, place.line) }
  const facts = new Set(context.vocabulary.facts.keys())
  const made = createDefaultMapping(header, facts)
  // A table that is no table of cases at all is refused before its columns are told one by one.
  const read = createRowReader(made, header, context, name, place.line)
  sayUnused(findUnusedColumns(header.slice(countRejectColumns(header)), facts), warn, place)
  return { mapping: made, read }
}

/** So many columns are named one by one; of the others it is said how many there are. */
const mostNamed = 20

function sayUnused(columns: readonly string[], warn: ReadOptions['warn'], place: IssuePlace): void {
  const named = columns.filter((column) => column !== '')
  const single = named.length > mostNamed ? named.slice(0, mostNamed) : named
  for (const column of single) warn(createIssue('cases/unknown-column', { column }, place))
  const more = named.slice(single.length)
  if (more.length === 0) return
  warn(
    createIssue(
      'tables/more-unknown-columns',
      { count: more.length, columns: more.slice(0, 3).join(', ') },
      place
    )
  )
}
