import type { ItemTrace } from '@lijie/engine'
import type { OccurrenceItem, Occurrences } from '@lijie/schema'
import { addExact, multiplyExact } from '../report-text/exact-number.js'
import { say, type TextContext } from '../report-text/text-context.js'
import { liveCell, type CalculatedColumn, type CalculatedLine, type CellAt } from './calculated-column.js'
import { inputCell, toFloat } from './cells.js'
import { writeBounds, writeNumber } from './excel-numbers.js'

/** Where the occurrences of a line come from; null when the line has no points for them. */
export type ItemsOf = (line: CalculatedLine) => OccurrenceLine | null

/** Occurrences of one object as they were counted, and as they were scored. */
interface OccurrenceLine {
  readonly items: readonly ItemTrace[]
  readonly points: readonly string[]
}

/** How often each item occurred, and the points of that (按件计分列): counts are inputs, all else is computed. */
export function listOccurrenceColumns(
  context: TextContext,
  prefix: string,
  { items }: Occurrences,
  itemsOf: ItemsOf
): readonly CalculatedColumn[] {
  return items.flatMap((item, i) => listItemColumns(context, `${prefix}/${item.id}`, item, i, itemsOf))
}

/** The points of all items from their cells: added, divided, capped. */
export function writeOccurrences(prefix: string, { items, divideBy, cap }: Occurrences, at: CellAt): string {
  const sum = items.map(({ id }) => at(`${prefix}/${id}/points`)).join('+')
  const shared = divideBy === undefined ? `(${sum})` : `(${sum})/${at(`figure/${divideBy}`)}`
  return writeBounds(shared, { ceiling: cap })
}

function listItemColumns(
  context: TextContext,
  key: string,
  item: OccurrenceItem,
  place: number,
  itemsOf: ItemsOf
): readonly CalculatedColumn[] {
  const { columns } = context.words
  const { multipliers = [], figure } = item
  const label = say(context, item.label)
  const column = (
    part: string,
    heading: string,
    cell: (found: ItemTrace, at: CellAt, line: OccurrenceLine) => ReturnType<CalculatedColumn['cell']>
  ): CalculatedColumn => ({
    key: `${key}/${part}`,
    heading: `${label} · ${heading}`,
    cell: (line, at) => {
      const own = itemsOf(line)
      const found = own?.items[place]
      return own === null || found === undefined || found.plain === null ? null : cell(found, at, own)
    }
  })
  const times = multipliers.length === 0 ? 'plain' : 'times'
  return [
    column('plain', columns.times, ({ plain }, at) =>
      figure === undefined ? inputCell(plain) : liveCell(at(`figure/${figure}`), toFloat(plain ?? '0'))
    ),
    ...multipliers.map((one, i) =>
      column(`x${i}`, `${say(context, one.label)} × ${writeNumber(one.times)}`, ({ multiplied }) =>
        inputCell(multiplied[i] ?? null)
      )
    ),
    ...(multipliers.length === 0
      ? []
      : [column('times', columns.weighed, (found, at) => writeTimes(key, item, found, at))]),
    column('points', columns.points, (_, at, { points }) =>
      liveCell(
        writeBounds(writeTiers(item, at(`${key}/${times}`)), { ceiling: item.cap }),
        toFloat(points[place] ?? '0')
      )
    )
  ]
}

function writeTimes(
  key: string,
  { multipliers = [] }: OccurrenceItem,
  { plain, multiplied }: ItemTrace,
  at: CellAt
): ReturnType<CalculatedColumn['cell']> {
  const parts = multipliers.map(({ times }, i) => `${writeNumber(times)}*${at(`${key}/x${i}`)}`)
  const exact = multipliers.reduce(
    (sum, { times }, i) => addExact(sum, multiplyExact(times, multiplied[i] ?? '0')),
    plain ?? '0'
  )
  return liveCell([at(`${key}/plain`), ...parts].join('+'), toFloat(exact))
}

/** Each occurrence at the amount of its tier. */
function writeTiers({ each, tiers = [] }: OccurrenceItem, times: string): string {
  const ladder = [{ from: 1, each }, ...tiers.toSorted((a, b) => a.from - b.from)]
  return ladder
    .map((tier, i) => {
      const next = ladder[i + 1]
      const end = next === undefined ? times : `MIN(${times},${next.from - 1})`
      const many = tier.from === 1 ? end : `MAX(0,${end}-${tier.from - 1})`
      return `${writeNumber(tier.each)}*${many}`
    })
    .join('+')
}
