import type { ObjectScore } from '@lijie/engine'
import type { RationalNumber } from '@lijie/schema'
import type { TextContext } from '../report-text/text-context.js'
import { parseExact, sayRounded } from '../report-text/exact-number.js'
import { listAdjustmentColumns } from './adjustment-columns.js'
import { baseTotalOf } from './base-total.js'
import {
  checkCell,
  liveCell,
  whenRanked,
  type CalculatedColumn,
  type CalculatedLine,
  type CellAt,
  type RangeOf
} from './calculated-column.js'
import { countCell, figureCell, toFloat } from './cells.js'
import { writeBounds, writeNumber, writeRounding } from './excel-numbers.js'
import { listGradeColumns } from './grade-columns.js'
import { listRelativeColumns } from './relative-columns.js'

/** Adjustments, sum, bounds, relative points, total, rank and grade (总分、名次与等级计算列). */
export function listTotalColumns(context: TextContext): readonly CalculatedColumn[] {
  const { definition, words } = context
  const { columns } = words
  const { total } = definition.document
  return [
    ...definition.adjustments.flatMap((one) => listAdjustmentColumns(context, one)),
    ...listRelative(context),
    whenRanked('exact', columns.sum, ({ score }, at) =>
      liveCell(
        definition.relative.length === 0 ? writeBase(context, score, at) : writeRaised(context, score, at),
        toFloat(score.exactTotal ?? '0')
      )
    ),
    whenRanked('total', columns.total, ({ score }, at) =>
      liveCell(
        writeRounding(at('exact'), total.rounding),
        toFloat(score.total ?? '0'),
        total.rounding.decimals
      )
    ),
    // Sums of floats are taken as equal when nine decimals are.
    whenRanked('compared', columns.compared, ({ score }, at) =>
      definition.document.rank.basis === 'exact-total'
        ? liveCell(`ROUND(${at('exact')},9)`, toFloat(score.exactTotal ?? '0'))
        : liveCell(at('total'), toFloat(score.total ?? '0'), total.rounding.decimals)
    ),
    whenRanked('our-total', `${columns.ours} · ${columns.total}`, ({ score }) => figureCell(score.total)),
    whenRanked('total-check', columns.check, (_, at) => checkCell([[at('total'), at('our-total')]], columns)),
    whenRanked('rank', columns.rank, ({ score }, at, range) =>
      liveCell(writeRank(context, at, range), score.rank ?? 0, 0)
    ),
    whenRanked('our-rank', `${columns.ours} · ${columns.rank}`, ({ score }) => countCell(score.rank)),
    whenRanked('rank-check', columns.check, (_, at) => checkCell([[at('rank'), at('our-rank')]], columns)),
    ...listGradeColumns(context)
  ]
}

/** The total before the group is looked at, exact and rounded, then what depends on the group. */
function listRelative(context: TextContext): readonly CalculatedColumn[] {
  const { definition, words } = context
  if (definition.relative.length === 0) return []
  const { rounding } = definition.document.total
  const base = (key: string, heading: string, cell: CalculatedColumn['cell']): CalculatedColumn => ({
    key,
    heading,
    cell: (line, at, range) => (baseTotalOf(definition, line.score) === null ? null : cell(line, at, range))
  })
  const roundedOf = ({ score }: CalculatedLine): string => {
    const exact = baseTotalOf(definition, score)
    return exact === null ? '0' : sayRounded(parseExact(exact), rounding)
  }
  return [
    base('base', words.columns.base, ({ score }, at) =>
      liveCell(writeBase(context, score, at), toFloat(baseTotalOf(definition, score) ?? '0'))
    ),
    base('base-rounded', words.columns.rounded, (line, at) =>
      liveCell(writeRounding(at('base'), rounding), toFloat(roundedOf(line)), rounding.decimals)
    ),
    ...definition.relative.flatMap((one) =>
      listRelativeColumns(context, one, (line) =>
        one.document.of === 'total'
          ? roundedOf(line)
          : (line.score.indicators.find(({ id }) => id === one.document.of)?.points ?? null)
      )
    )
  ]
}

/** Weighted points and adjustments within floor and caps. */
function writeBase({ definition }: TextContext, score: ObjectScore, at: CellAt): string {
  const weighted = score.indicators.flatMap(({ id, points }) =>
    points === null ? [] : [`${at(`${id}/points`)}*${at(`${id}/weight`)}`]
  )
  const sum = [...weighted, ...score.adjustments.map(({ id }) => at(`adjustment/${id}`))].join('+')
  const { floor, cap } = definition.document.total
  return writeCaps(writeBounds(sum === '' ? '0' : `(${sum})`, { floor }), [cap, capOf(definition, score)])
}

/** The same with relative points, within the caps again. */
function writeRaised({ definition }: TextContext, score: ObjectScore, at: CellAt): string {
  const given = score.relative.filter(({ points }) => points !== null)
  const added = given.map(({ id }) => {
    const weight = definition.relative.find((one) => one.document.id === id)?.document.weight
    return `${at(`relative/${id}`)}*${weight === undefined ? '1' : writeNumber(weight)}`
  })
  if (added.length === 0) return at('base')
  return writeCaps(`(${[at('base'), ...added].join('+')})`, [
    definition.document.total.cap,
    capOf(definition, score)
  ])
}

function capOf({ document }: TextContext['definition'], { group }: ObjectScore): RationalNumber | undefined {
  return document.groups?.find(({ id }) => id === group)?.cap
}

function writeCaps(value: string, caps: readonly (RationalNumber | undefined)[]): string {
  return caps.reduce<string>((text, ceiling) => writeBounds(text, { ceiling }), value)
}

/**
 * Rank within the group: one more than there are above, or than there are different totals above. Objects without a total
 * have empty cells.
 */
function writeRank({ definition }: TextContext, at: CellAt, range: RangeOf): string {
  const [groups, totals] = [range('group'), range('compared')]
  const above = `(${groups}=${at('group')})*(${totals}<>"")*(${totals}>${at('compared')})`
  if (definition.document.rank.ties === 'competition') return `SUMPRODUCT(${above})+1`
  const equals = `(COUNTIFS(${groups},${groups},${totals},${totals}&"")+(${totals}=""))`
  return `ROUND(SUMPRODUCT(${above}/${equals}),0)+1`
}
