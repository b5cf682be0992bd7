import { planEvaluation, scoreEvaluation } from '@lijie/engine'
import { asOf, period, rules } from './scheme.mjs'

/** The plan of the scheme. */
export function planScheme() {
  const plan = planEvaluation(rules, { scheme: 'monthly', asOf, period })
  if ('refused' in plan) throw new Error(JSON.stringify(plan.refused))
  return plan
}

/** Plans, counts by a source and scores; gives the counts and totals as one text. */
export async function scoreSource(source) {
  const plan = planScheme()
  const counts = await source.count(plan.counts)
  return showScores(plan, counts, scoreEvaluation(plan, counts))
}

const show = ({ rows, trues, unknowns, sums }) => [rows, trues.join(), unknowns.join(), sums.join()]

/** Every count with the totals, as a text that is the same for equal ones. */
export function showScores(plan, counts, scored) {
  if ('refused' in scored) throw new Error(JSON.stringify(scored.refused))
  const [[{ groups, nameless, undecided }]] = counts
  const units = [...groups]
    .map(([unit, own]) => [unit, ...show(own)])
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  const totals = scored.value.objects.map(({ object, total }) => [object, total])
  return JSON.stringify({ units, nameless: show(nameless), undecided, totals })
}
