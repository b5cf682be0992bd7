import type { CompiledScheme } from '@lijie/engine'
import type { RelativePoints } from '@lijie/schema'
import { say, type TextContext } from '../report-text/text-context.js'
import {
  liveCell,
  type CalculatedColumn,
  type CalculatedLine,
  type CellAt,
  type RangeOf
} from './calculated-column.js'
import { toFloat } from './cells.js'
import { writeBounds, writeNumber, writeRounding } from './excel-numbers.js'
import { listPointsColumns } from './points-columns.js'

/** Points relative to the group (相对分计算列): what is compared, points from the whole group, ours, check. */
export function listRelativeColumns(
  context: TextContext,
  { document }: CompiledScheme['relative'][number],
  comparedOf: (line: CalculatedLine) => string | null
): readonly CalculatedColumn[] {
  const { columns } = context.words
  const { id, of, rounding } = document
  const key = `relative/${id}`
  const pointsOf = ({ score }: CalculatedLine): string | null =>
    score.relative.find((one) => one.id === id)?.points ?? null
  const source = of === 'total' ? 'base-rounded' : `${of}/points`
  return [
    {
      key: `${key}/compared`,
      heading: columns.value,
      above: say(context, document.label),
      // Objects that are not compared leave the cell empty, so that they do not count.
      cell: (line, at) =>
        pointsOf(line) === null ? null : liveCell(at(source), toFloat(comparedOf(line) ?? '0'))
    },
    ...listPointsColumns(context, {
      key,
      pointsOf,
      write: (at, range) => writeRounding(writeRelative(document, `${key}/compared`, at, range), rounding),
      decimals: rounding.decimals
    })
  ]
}

/** The rule over the cells of the group; the only one of a group has what the scheme gives it. */
function writeRelative({ rule, onSingle }: RelativePoints, key: string, at: CellAt, range: RangeOf): string {
  const [own, all] = [at(key), range(key)]
  const members = `(${range('group')}=${at('group')})*(${all}<>"")`
  const many = `SUMPRODUCT(${members})`
  const written = writeRule(rule, own, all, members)
  return typeof onSingle === 'object' ? `IF(${many}=1,${writeNumber(onSingle.points)},${written})` : written
}

function writeRule(rule: RelativePoints['rule'], own: string, all: string, members: string): string {
  switch (rule.by) {
    case 'rank': {
      const place = `(SUMPRODUCT(${members}*(${all}${rule.from === 'best' ? '>' : '<'}${own}))+1)`
      return rule.points.reduceRight<string>(
        (rest, points, i) => `IF(${place}=${i + 1},${writeNumber(points)},${rest})`,
        writeNumber(rule.beyond)
      )
    }
    case 'best':
      return `${writeNumber(rule.most)}*${own}/SUMPRODUCT(MAX(${members}*${all}))`
    case 'mean': {
      const mean = `SUMPRODUCT(${members}*${all})/SUMPRODUCT(${members})`
      const distance = rule.loses === 'below' ? `(${mean}-${own})` : `(${own}-${mean})`
      const lost = `${writeNumber(rule.points)}-${writeNumber(rule.perUnit)}*ROUND(${distance},12)`
      return `IF(ROUND(${distance},12)<=0,${writeNumber(rule.points)},${writeBounds(lost, { floor: rule.floor })})`
    }
  }
}
