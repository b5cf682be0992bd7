import type { ObjectScore } from '@lijie/engine'
import type { RationalNumber } from '@lijie/schema'
import { say, type TextContext } from '../report-text/text-context.js'
import { checkCell, liveCell, type CalculatedColumn, type CellAt, type RangeOf } from './calculated-column.js'
import { countCell, figureCell, toFloat } from './cells.js'
import { writeBounds, writeNumber, writeRounding } from './excel-numbers.js'

/** Sum, adjustments, bounds, relative points, total and rank (总分与名次计算列). */
export function listTotalColumns(context: TextContext): readonly CalculatedColumn[] {
  const { definition, words } = context
  const { columns } = words
  const { total } = definition.document
  const adjustments = definition.adjustments.map(({ document: { id, label } }): CalculatedColumn => ({
    key: `adjustment/${id}`,
    heading: say(context, label),
    cell: (score) => figureCell(score.adjustments.find((one) => one.id === id)?.points ?? null)
  }))
  const relative = definition.relative.map(({ document: { id, label } }): CalculatedColumn => ({
    key: `relative/${id}`,
    heading: say(context, label),
    cell: (score) => figureCell(score.relative.find((one) => one.id === id)?.points ?? null)
  }))
  return [
    ...adjustments,
    ...relative,
    whenRanked('exact', columns.sum, (score, at) =>
      liveCell(writeExact(context, score, at), toFloat(score.exactTotal ?? '0'))
    ),
    whenRanked('total', columns.total, (score, at) =>
      liveCell(
        writeRounding(at('exact'), total.rounding),
        toFloat(score.total ?? '0'),
        total.rounding.decimals
      )
    ),
    // Sums of floats are taken as equal when nine decimals are.
    whenRanked('compared', columns.compared, ({ total: text, exactTotal }, at) =>
      definition.document.rank.basis === 'exact-total'
        ? liveCell(`ROUND(${at('exact')},9)`, toFloat(exactTotal ?? '0'))
        : liveCell(at('total'), toFloat(text ?? '0'), total.rounding.decimals)
    ),
    whenRanked('our-total', `${columns.ours} · ${columns.total}`, (score) => figureCell(score.total)),
    whenRanked('total-check', columns.check, (_, at) => checkCell([[at('total'), at('our-total')]], columns)),
    whenRanked('rank', columns.rank, ({ rank }, at, range) =>
      liveCell(writeRank(context, at, range), rank ?? 0, 0)
    ),
    whenRanked('our-rank', `${columns.ours} · ${columns.rank}`, ({ rank }) => countCell(rank)),
    whenRanked('rank-check', columns.check, (_, at) => checkCell([[at('rank'), at('our-rank')]], columns))
  ]
}

function whenRanked(key: string, heading: string, cell: CalculatedColumn['cell']): CalculatedColumn {
  return { key, heading, cell: (score, at, range) => (score.total === null ? null : cell(score, at, range)) }
}

/** Weighted points and adjustments within their bounds, then relative points within the caps. */
function writeExact({ definition }: TextContext, score: ObjectScore, at: CellAt): string {
  const { document, relative } = definition
  const weighted = score.indicators.flatMap(({ id, points }) =>
    points === null ? [] : [`${at(`${id}/points`)}*${at(`${id}/weight`)}`]
  )
  const sum = [...weighted, ...score.adjustments.map(({ id }) => at(`adjustment/${id}`))].join('+')
  const groupCap = document.groups?.find(({ id }) => id === score.group)?.cap
  const { floor, cap } = document.total
  const bounded = writeCaps(writeBounds(sum === '' ? '0' : `(${sum})`, { floor }), [cap, groupCap])
  const given = score.relative.filter(({ points }) => points !== null)
  const added = given.map(({ id }) => {
    const weight = relative.find((one) => one.document.id === id)?.document.weight
    return `${at(`relative/${id}`)}*${weight === undefined ? '1' : writeNumber(weight)}`
  })
  return added.length === 0 ? bounded : writeCaps(`(${[bounded, ...added].join('+')})`, [cap, groupCap])
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
