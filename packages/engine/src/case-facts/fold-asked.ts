import type { CaseClocks } from '../clock/index.js'
import type { Decision } from '../kernel/index.js'
import { orderClocks } from '../time-limits/index.js'
import type { WorkflowRules } from '../workflow/index.js'
import type { CaseCourse } from './case-course.js'
import type { CaseMoment } from './unit-trace.js'

const fewer = new WeakMap<WorkflowRules, Map<string, WorkflowRules>>()

/**
 * How some clocks of a case stand at a moment (所问计时器): folded without the others, which costs the most, but for those that make
 * them stand still.
 */
export function foldAsked(
  foldClocks: CaseCourse['foldClocks'],
  { rules, record, at }: CaseMoment,
  asked: readonly string[]
): Decision<CaseClocks> {
  const kept = keepClocks(rules, asked)
  if (kept === rules) return foldClocks(rules, record, at)
  const { clocks } = kept.timeLimits
  const clockEvents = record.clockEvents.filter(({ clock }) => clock === undefined || clocks.has(clock))
  return foldClocks(kept, { ...record, clockEvents }, at)
}

/** Rules with these clocks and those that they need; made once for the same ones. */
function keepClocks(rules: WorkflowRules, asked: readonly string[]): WorkflowRules {
  const key = asked.join()
  const made = fewer.get(rules) ?? new Map<string, WorkflowRules>()
  fewer.set(rules, made)
  const known = made.get(key)
  if (known !== undefined) return known
  const { timeLimits } = rules
  const needed = orderClocks(timeLimits, asked)
  if ('code' in needed) return rules
  const clocks = new Map([...timeLimits.clocks].filter(([id]) => needed.includes(id)))
  const kept = { ...rules, timeLimits: { ...timeLimits, clocks } }
  made.set(key, kept)
  return kept
}
