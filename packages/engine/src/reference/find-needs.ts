import type { Condition, ConditionLeaf, Criterion, FactValues } from '@lijie/schema'
import { interpretRow, resolveNamed, type ConditionContext } from '../criteria/index.js'
import { UNKNOWN, type Truth } from '../kernel/index.js'
import { applyHitPolicy } from './apply-hit-policy.js'
import { listSamples } from './list-samples.js'
import type { CheckedQuestion } from './read-filing-question.js'

const maxCompletions = 2 ** 16

/** Missing facts on which an outcome still depends, in the order of facts.json. */
export interface Needs {
  readonly facts: readonly string[]
  /** null: exactly these. Otherwise the list is an upper bound, and why. */
  readonly approximate: 'too-many-completions' | 'no-difference' | null
}

/**
 * Which missing facts an outcome depends on (尚缺事实), by its definition: two completions of the case differ in this fact
 * only and give different outcomes. All completions are gone through, at most 2^16; above that, and where no two of them
 * differ although a row is unknown, every missing fact that an unknown row reads is named.
 */
export function findNeeds(question: CheckedQuestion, truths: readonly Truth[]): Needs {
  const { definition, rows, facts } = question
  const context = { vocabulary: definition.vocabulary, conditions: definition.part.conditions ?? {} }
  const leaves = rows.flatMap((row, i) => (truths[i] === UNKNOWN ? leavesOf(row, context) : []))
  const leavesAbout = (id: string): readonly ConditionLeaf[] => leaves.filter(({ fact }) => fact === id)
  const missing = [...context.vocabulary.facts.values()].filter(
    ({ id }) => leavesAbout(id).length > 0 && (facts[id] ?? null) === null
  )
  const samples = missing.map((entry) => listSamples(entry, leavesAbout(entry.id)))
  const names = missing.map(({ id }) => id)
  const count = samples.reduce((product, values) => product * (values?.length ?? Infinity), 1)
  if (count > maxCompletions) return { facts: names, approximate: 'too-many-completions' }
  const completions = samples.reduce<FactValues[]>(
    (all, values, i) =>
      all.flatMap((given) => (values ?? []).map((value) => ({ ...given, [names[i] ?? '']: value }))),
    [facts]
  )
  const outcomes = completions.map((completed) => nameOutcome(question, context, completed))
  const needed = names.filter((_, i) =>
    isDecisive(
      outcomes,
      samples.slice(i).map((values) => values?.length ?? 0)
    )
  )
  return needed.length > 0
    ? { facts: needed, approximate: null }
    : { facts: names, approximate: 'no-difference' }
}

/** Whether two outcomes differ that lie apart in one fact only; the sizes are those of this fact and of all after it. */
function isDecisive(outcomes: readonly string[], [size = 1, ...later]: readonly number[]): boolean {
  const stride = later.reduce((product, next) => product * next, 1)
  return outcomes.some((outcome, at) => outcome !== outcomes[at - stride * (Math.floor(at / stride) % size)])
}

function nameOutcome(question: CheckedQuestion, context: ConditionContext, facts: FactValues): string {
  const { definition, rows } = question
  const truths = rows.map((row) => interpretRow(row, context, facts))
  const { compareLimits, part } = definition
  const outcome = applyHitPolicy(part.hitPolicy.policy, rows, truths, { ...question, compareLimits })
  return [outcome.type, ...(outcome.type === 'filed' ? outcome.rows.map(({ id }) => id) : [])].join(' ')
}

/** All leaves that a row reads, those of its exclusions and named conditions included. */
function leavesOf(row: Criterion, context: ConditionContext): readonly ConditionLeaf[] {
  const exclusions = (row.exclusions ?? []).map(({ condition }) => condition)
  return [...exclusions, row.condition ?? undefined].flatMap((condition) => listLeaves(condition, context))
}

function listLeaves(node: Condition | undefined, context: ConditionContext): readonly ConditionLeaf[] {
  if (node === undefined) return []
  if ('all' in node) return node.all.flatMap((item) => listLeaves(item, context))
  if ('any' in node) return node.any.flatMap((item) => listLeaves(item, context))
  if ('not' in node) return listLeaves(node.not, context)
  return 'condition' in node ? listLeaves(resolveNamed(node.condition, context), context) : [node]
}
