import type { Condition, FactsPart, Issue, Ladder } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { compileVocabulary, createConditionTyper, interpretCondition } from '../criteria/index.js'
import { TRUE } from '../kernel/index.js'

/** What comes next after each combination of triggers, besides the place of a step. */
export const noStep = -1
/** Place of combinations that contradict themselves. */
export const impossible = -2
/** All combinations of so many triggers are tried when a ladder is compiled. */
const mostTriggers = 12

/** A ladder (协调阶梯) with its next step for every combination of triggers. */
export interface CompiledLadder {
  readonly id: string
  readonly ladder: Ladder
  /** Triggers in file order; the first one is the lowest bit of a combination. */
  readonly triggers: readonly string[]
  /** The triggers as facts, for conditions and their words. */
  readonly facts: FactsPart
  /** By combination: the place of the next step, {@link noStep} or {@link impossible}. */
  readonly next: Int16Array
}

/** How many looks at conditions are left for the ladders of one document: a hostile one must end, too. */
interface LadderBudget {
  left: number
}

/** Looks at conditions that all ladders of a document may take together. */
export const mostLooks = 10_000_000

/**
 * Compiles a ladder: type-checks its conditions and tries every combination of triggers, so that each is known to have one
 * next step, or none. Issues: those of conditions, `responsibility/too-many-triggers`, `responsibility/ladders-too-large`,
 * `responsibility/ladder-overlap`.
 */
export function compileLadder(
  id: string,
  ladder: Ladder,
  pointer: string,
  issues: Issue[],
  budget: LadderBudget
): CompiledLadder {
  const triggers = Object.keys(ladder.triggers)
  const facts = listFacts(ladder)
  const compiled = { id, ladder, triggers, facts }
  const none = { ...compiled, next: new Int16Array(0) }
  if (triggers.length > mostTriggers) {
    const params = { ladder: id, count: triggers.length, limit: mostTriggers }
    issues.push(createIssue('responsibility/too-many-triggers', params, { pointer: `${pointer}/triggers` }))
    return none
  }
  const before = issues.length
  const type = createConditionTyper(compileVocabulary(facts), undefined, issues)
  ladder.steps.forEach(({ when }, at) => when && type(when, `${pointer}/steps/${at}/when`))
  ladder.impossible?.forEach((condition, at) => type(condition, `${pointer}/impossible/${at}`))
  if (issues.length > before) return none
  budget.left -= countLooks(ladder) * 2 ** triggers.length
  if (budget.left < 0) {
    issues.push(
      createIssue('responsibility/ladders-too-large', { ladder: id, limit: mostLooks }, { pointer })
    )
    return none
  }
  return { ...compiled, next: tabulateSteps(compiled, pointer, issues) }
}

/** How many parts the conditions of a ladder have; one for a step without. */
function countLooks({ steps, impossible: excluded = [] }: Ladder): number {
  const conditions = [...steps.map(({ when }) => when), ...excluded]
  return conditions.reduce((sum, condition) => sum + (condition === null ? 1 : countParts(condition)), 1)
}

function countParts(condition: Condition): number {
  if ('not' in condition) return 1 + countParts(condition.not)
  const items = 'all' in condition ? condition.all : 'any' in condition ? condition.any : []
  return items.reduce((sum, item) => sum + countParts(item), 1)
}

/** The combination as people give it: each trigger with yes or no. */
function spellCombination(triggers: readonly string[], combination: number): Record<string, boolean> {
  return Object.fromEntries(triggers.map((trigger, bit) => [trigger, (combination & (1 << bit)) !== 0]))
}

/** Triggers as facts that are true or false. */
function listFacts({ triggers }: Ladder): FactsPart {
  const entries = Object.entries(triggers)
  return { facts: Object.fromEntries(entries.map(([id, { label }]) => [id, { type: 'boolean', label }])) }
}

function tabulateSteps(
  { id, ladder, triggers, facts }: Omit<CompiledLadder, 'next'>,
  pointer: string,
  issues: Issue[]
): Int16Array {
  const context = { vocabulary: compileVocabulary(facts) }
  const next = new Int16Array(1 << triggers.length)
  const told = new Set<string>()
  for (let combination = 0; combination < next.length; combination += 1) {
    const given = spellCombination(triggers, combination)
    const holds = (when: Condition | null): boolean =>
      when === null || interpretCondition(when, context, given) === TRUE
    if (ladder.impossible?.some(holds) === true) {
      next[combination] = impossible
      continue
    }
    const [first, second] = findHighest(ladder, holds)
    next[combination] = first ?? noStep
    const pair = `${first} ${second}`
    if (second === undefined || told.has(pair)) continue
    told.add(pair)
    const steps = [first, second].map((at) => ladder.steps[at ?? 0]?.id).join(', ')
    const params = { ladder: id, steps, triggers: sayCombination(given) }
    issues.push(
      createIssue('responsibility/ladder-overlap', params, { pointer: `${pointer}/steps/${second}` })
    )
  }
  return next
}

/** The places of the steps that hold at the highest order: one, if the ladder is sound. */
function findHighest({ steps }: Ladder, holds: (when: Condition | null) => boolean): readonly number[] {
  const held = steps.flatMap(({ when, order }, at) => (holds(when) ? [{ at, order }] : []))
  const highest = Math.max(...held.map(({ order }) => order))
  return held.filter(({ order }) => order === highest).map(({ at }) => at)
}

/** A combination in a message, as its triggers are written in a question. */
export function sayCombination(given: Readonly<Record<string, boolean>>): string {
  return Object.entries(given)
    .map(([trigger, value]) => `${trigger}=${value}`)
    .join(', ')
}
