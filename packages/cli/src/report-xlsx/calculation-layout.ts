import type { CompiledScheme, ScoreTrace } from '@lijie/engine'
import { nameColumn } from '@lijie/warehouse/spreadsheet'
import type { CalculatedColumn, CalculatedLine, CellAt, RangeOf } from './calculated-column.js'

/** Where the cells of a calculation sheet stand (计算表布局). */
export interface CalculationLayout {
  readonly name: string
  readonly definition: CompiledScheme
  readonly columns: readonly CalculatedColumn[]
  readonly first: number
  readonly last: number
  readonly lines: readonly PlacedLine[]
}

/** A line with the addresses that its formulas may name. */
interface PlacedLine {
  readonly line: CalculatedLine
  readonly at: CellAt
  readonly range: RangeOf
}

/** A sheet before its lines: which traces stand in it, and where each begins. */
interface SheetFrame {
  readonly name: string
  readonly definition: CompiledScheme
  readonly columns: readonly CalculatedColumn[]
  readonly letters: ReadonlyMap<string, string>
  readonly blocks: readonly { readonly trace: ScoreTrace; readonly from: number }[]
}

/** Lines above the first object: title, notes, count of checks, parts, headings. */
const headLines = 7

/** One sheet for each scheme, the scheme itself first, those whose totals it takes after it. */
export function layOutSheets(
  traces: readonly ScoreTrace[],
  name: string,
  listColumns: (definition: CompiledScheme) => readonly CalculatedColumn[]
): readonly CalculationLayout[] {
  const definitions = [...new Set(traces.map(({ definition }) => definition))]
  const frames = definitions.map((definition, i) => {
    const own = traces.filter((trace) => trace.definition === definition)
    return frameSheet(
      i === 0 ? name : `${name} ${nameColumn(i - 1)}`,
      definition,
      own,
      listColumns(definition)
    )
  })
  return frames.map((frame) => ({
    name: frame.name,
    definition: frame.definition,
    columns: frame.columns,
    first: headLines + 1,
    last: Math.max(
      headLines + 1,
      headLines + frame.blocks.reduce((sum, { trace }) => sum + sizeOf(trace), 0)
    ),
    lines: frame.blocks.flatMap(({ trace, from }) => placeLines(frame, trace, from, traces, frames))
  }))
}

function frameSheet(
  name: string,
  definition: CompiledScheme,
  traces: readonly ScoreTrace[],
  columns: readonly CalculatedColumn[]
): SheetFrame {
  let next = headLines + 1
  const blocks = traces.map((trace) => {
    const from = next
    next += sizeOf(trace)
    return { trace, from }
  })
  return {
    name,
    definition,
    columns,
    letters: new Map(columns.map(({ key }, i) => [key, nameColumn(i)])),
    blocks
  }
}

function placeLines(
  { letters }: SheetFrame,
  { board, objects }: ScoreTrace,
  from: number,
  traces: readonly ScoreTrace[],
  frames: readonly SheetFrame[]
): readonly PlacedLine[] {
  const letterOf = (key: string): string => letters.get(key) ?? 'A'
  const last = from + board.objects.length - 1
  const range: RangeOf = (key) => `$${letterOf(key)}$${from}:$${letterOf(key)}$${last}`
  return board.objects.flatMap((score, i): readonly PlacedLine[] => {
    const trace = objects.get(score.object)
    if (trace === undefined) return []
    const elsewhere = (place: number, key: string): string | null =>
      findElsewhere(traces[place], score.object, key, frames)
    const line = { score, trace, period: board.period?.label ?? null, elsewhere }
    return [{ line, at: (key) => `${letterOf(key)}${from + i}`, range }]
  })
}

/** A cell of another sheet, e.g. `'Calculation A'!X12`. */
function findElsewhere(
  trace: ScoreTrace | undefined,
  object: string,
  key: string,
  frames: readonly SheetFrame[]
): string | null {
  const frame = frames.find(({ blocks }) => blocks.some((block) => block.trace === trace))
  const block = frame?.blocks.find((one) => one.trace === trace)
  const place = trace?.board.objects.findIndex((score) => score.object === object) ?? -1
  const letter = frame?.letters.get(key)
  if (frame === undefined || block === undefined || place < 0 || letter === undefined) return null
  return `'${frame.name.replaceAll("'", "''")}'!${letter}${block.from + place}`
}

function sizeOf({ board }: ScoreTrace): number {
  return board.objects.length
}
