import { toleranceMs } from './classify-difference.mjs'

/** Kinds of disagreement between our verdict and the city's, in the order in which they are tried. */
export const verdictClasses = ['no-verdict-of-ours', 'deadline-differs', 'unfinished', 'same-deadline']

/**
 * Why our verdict and the city's differ, or null when they agree.
 *
 * The city has two words only: a case that is unfinished and not yet due is called on time by the city and open by us.
 * That is the same state; it is given back as `open-as-on-time`, so that it can be counted apart.
 */
export function classifyVerdicts({ answer, target, cityVerdict }) {
  if (answer.verdict === cityVerdict) return null
  if (answer.verdict === 'open' && cityVerdict === 'on-time') return 'open-as-on-time'
  if (answer.deadline === null) return 'no-verdict-of-ours'
  if (Math.abs(answer.deadline - target.ms) > toleranceMs) return 'deadline-differs'
  return answer.unfinished ? 'unfinished' : 'same-deadline'
}
