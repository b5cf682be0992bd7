import type { Reason } from '@lijie/engine'
import type { CaseMapping, IssuePlace } from '@lijie/schema'

/** The table that rows came from (表结构): what is needed to name a cell and to give rows back. */
export interface TableLayout {
  /** How messages call it: the file, for a workbook with its sheet. */
  readonly name: string
  readonly header: readonly string[]
  /** null: the rows are lines of a file. */
  readonly sheet: string | null
  /** Name of the column of each fact, and of the code, by the map; absent where there is none. */
  readonly facts?: ReadonlyMap<string, string>
  readonly code?: string
}

/** The layout of a table that a map reads (按映射的表结构). */
export function createLayout(
  name: string,
  header: readonly string[],
  sheet: string | null,
  { facts = {}, code }: CaseMapping
): TableLayout {
  const columns = Object.entries(facts).map(([fact, { column }]) => [fact, column] as const)
  return { name, header, sheet, facts: new Map(columns), code: code.column }
}

/** The letters of a column, from 0, as spreadsheets write them. */
export function lettersOf(column: number): string {
  let name = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  }
  return name
}

/** The addresses of the cells that a reason is about, e.g. `C5` (单元格地址); none when it is about the whole row. */
export function addressesOf(
  layout: TableLayout,
  line: number,
  reason: Pick<Reason, 'code' | 'params'>
): string[] {
  const { cell, column } = reason.params
  if (typeof cell === 'string') return [cell]
  const columns =
    typeof column === 'string'
      ? [column]
      : reason.code.startsWith('taxonomy/')
        ? [layout.code]
        : listFacts(reason).map((fact) => layout.facts?.get(fact))
  return columns.flatMap((name) => {
    const index = name === undefined ? -1 : layout.header.indexOf(name)
    return index === -1 ? [] : [`${lettersOf(index)}${line}`]
  })
}

/** The reason with the names that the table has for facts, where it speaks of facts (按表头称呼事实). */
export function nameFacts<R extends Pick<Reason, 'code' | 'params'>>(
  layout: TableLayout | null,
  reason: R
): R {
  const facts = listFacts(reason)
  if (facts.length === 0 || layout?.facts === undefined) return reason
  const names = facts.map((fact) => layout.facts?.get(fact) ?? fact)
  const param = Object.hasOwn(reason.params, 'facts') ? 'facts' : 'fact'
  return { ...reason, params: { ...reason.params, [param]: names.join(', ') } }
}

/** Of a reason that names its column, the fact is told as the vocabulary has it. */
function listFacts({ params }: Pick<Reason, 'params'>): readonly string[] {
  const { column, fact } = params
  const { facts = column === undefined ? fact : undefined } = params
  return typeof facts === 'string' && facts !== '' ? facts.split(', ') : []
}

/** Where a reason lies: cell of a sheet, or line of a file (位置). */
export function placeReason(
  layout: TableLayout | null,
  file: string,
  line: number,
  reason: Pick<Reason, 'code' | 'params'>
): IssuePlace {
  if (layout === null || layout.sheet === null) return { file, line }
  return { file: `${layout.name}!${addressesOf(layout, line, reason)[0] ?? line}` }
}
