import type { MessageLanguage, SchemeIndicator } from '@lijie/schema'
import { multiplyRationals, createRational, readRational } from '../../kernel/index.js'
import { formatExact } from '../score/format-exact.js'
import { pick, type WordPair } from './column-words.js'

type TakenPeriods = NonNullable<SchemeIndicator['periods']>

const lengths: Readonly<Record<TakenPeriods['each'], WordPair>> = {
  week: ['周', 'week'],
  month: ['月', 'month'],
  quarter: ['季度', 'quarter'],
  'half-year': ['半年', 'half-year']
}

/** How totals of the parts of a period make up a value (汇总口径), and what a missing part does. */
export function sayPeriods(
  { each, aggregate, weights = [], onMissing }: TakenPeriods,
  language: MessageLanguage
): string {
  const [zh, en] = lengths[each]
  const hundred = createRational(100)
  const shares = weights
    .map((weight) => `${formatExact(multiplyRationals(readRational(weight), hundred))}%`)
    .join(pick(['、', ', '], language))
  const made: Readonly<Record<TakenPeriods['aggregate'], WordPair>> = {
    mean: [`各${zh}的平均`, `mean of every ${en}`],
    sum: [`各${zh}之和`, `sum of every ${en}`],
    weighted: [`各${zh}按 ${shares} 加权`, `every ${en} weighted ${shares}`]
  }
  const missing: Readonly<Record<TakenPeriods['onMissing'], WordPair>> = {
    refuse: [`缺一${zh}即不计算`, `refused when a ${en} is missing`],
    exclude: [`缺的${zh}不计入`, `a missing ${en} is left out`]
  }
  return [pick(made[aggregate], language), pick(missing[onMissing], language)].join(
    pick(['；', '; '], language)
  )
}
