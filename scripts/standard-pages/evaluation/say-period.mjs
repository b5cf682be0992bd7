import { sayColumn } from './case-fact-words.mjs'

const instants = { reported: 'reportedAt', due: 'dueAt', closed: 'closedAt' }

const lengths = {
  week: ['周', 'week'],
  month: ['月', 'month'],
  quarter: ['季度', 'quarter'],
  'half-year': ['半年', 'half-year']
}

/** Which instant must lie in the period; nothing where no basis is named. */
export function sayBasis({ basis, actedAt }, words) {
  if (basis === undefined) return ''
  const column = sayColumn(instants[basis] ?? actedAt, words)
  return words.say(`按${column}`, `by ${column}`)
}

/** How totals of the periods make up the value. */
export function sayPeriods(
  { each, aggregate, weights = [], onMissing },
  sayWeight,
  { say, sentences, join }
) {
  const [zh, en] = lengths[each]
  const shares = join(weights.map(sayWeight))
  const made = {
    mean: say(`各${zh}的平均`, `mean of every ${en}`),
    sum: say(`各${zh}之和`, `sum of every ${en}`),
    weighted: say(`各${zh}按 ${shares} 加权`, `every ${en} weighted ${shares}`)
  }
  const missing = {
    refuse: say(`缺一${zh}即不计算`, `refused when a ${en} is missing`),
    exclude: say(`缺的${zh}不计入`, `a missing ${en} is left out`)
  }
  return sentences([made[aggregate], missing[onMissing]])
}
