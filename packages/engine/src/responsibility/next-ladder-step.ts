import type { LadderCost, LadderStep, LocalizedText } from '@lijie/schema'
import { answer, createReason, refuse, type Citation, type Decision, type Reason } from '../kernel/index.js'
import { citeStep } from './cite-entry.js'
import { impossible, noStep, sayCombination, type CompiledLadder } from './compile-ladder.js'
import type { CompiledResponsibility } from './compile-responsibility.js'

/** What comes next on a ladder (协调下一步). */
export type LadderAnswer =
  | {
      readonly outcome: 'step'
      readonly step: string
      /** Class of the organ that acts. */
      readonly decider: string
      readonly act: LadderStep['act']
      readonly modality: LadderStep['modality']
      /** Whether what is agreed must be carried out. */
      readonly binding: LadderStep['binding']
      /** Who pays; where the source does not say, that is said. */
      readonly cost: LadderCost
      /** The ladder ends here with this outcome; null while it goes on. */
      readonly terminal: NonNullable<LadderStep['terminal']> | null
      /** The register that the matter is entered in, or null. */
      readonly register: string | null
      /** The trigger that holds once this step has failed, or null. */
      readonly onFailure: string | null
    }
  /** This standard has no rule for it. */
  | { readonly outcome: 'no-rule'; readonly text: LocalizedText }
  /** Triggers that have to be known first. */
  | { readonly outcome: 'needs'; readonly triggers: readonly string[] }

/** Triggers that are known to hold or not to hold; absent, undefined and null mean unknown. */
export type GivenTriggers = Readonly<Record<string, boolean | null | undefined>>

const costNotStated: LadderCost = {
  unknown: { zh: '来源未规定费用由谁承担。', en: 'The source does not say who pays.' }
}

/**
 * The next step of a ladder (协调阶梯下一步): of the steps whose condition holds, the one of the highest order. A trigger that
 * is not given is unknown, not false: while the step depends on it, the answer is `needs` with the triggers to find out.
 *
 * Refused: `responsibility/unknown-ladder`, `responsibility/unknown-trigger`, `responsibility/invalid-trigger`, and
 * `responsibility/impossible-triggers` for answers that contradict each other.
 */
export function nextLadderStep(
  responsibility: CompiledResponsibility,
  ladder: string,
  triggers: GivenTriggers
): Decision<LadderAnswer> {
  const compiled = responsibility.ladders.get(ladder)
  if (compiled === undefined) {
    const known = [...responsibility.ladders.keys()].join(', ') || '-'
    return refuse('responsibility/unknown-ladder', { ladder, known })
  }
  const wrong = checkTriggers(compiled, triggers)
  if (wrong.length > 0) return { refused: wrong }
  const given = new Map(Object.entries(triggers).filter(isKnown))
  const cases = completeTriggers(compiled, given)
  const [first] = cases
  if (first === undefined) {
    const said = sayCombination(Object.fromEntries(given))
    return refuse(
      'responsibility/impossible-triggers',
      { ladder, triggers: said },
      citeLadder(responsibility, compiled)
    )
  }
  const next = compiled.next[first]
  if (cases.every((combination) => compiled.next[combination] === next))
    return answerStep(responsibility, compiled, next ?? noStep)
  return answer(
    { outcome: 'needs', triggers: findNeeded(compiled, given, cases) },
    citeLadder(responsibility, compiled)
  )
}

type Given = ReadonlyMap<string, boolean>

function isKnown(entry: readonly [string, unknown]): entry is [string, boolean] {
  return typeof entry[1] === 'boolean'
}

function checkTriggers({ id, triggers }: CompiledLadder, given: GivenTriggers): readonly Reason[] {
  const known = triggers.join(', ')
  return Object.entries(given).flatMap(([trigger, value]: [string, unknown]) => {
    if (!triggers.includes(trigger))
      return [createReason('responsibility/unknown-trigger', { ladder: id, trigger, known })]
    if (value === undefined || value === null || typeof value === 'boolean') return []
    const shown = typeof value === 'string' || typeof value === 'number' ? value : typeof value
    return [createReason('responsibility/invalid-trigger', { trigger, value: shown })]
  })
}

/** The possible combinations that agree with what is known. */
function completeTriggers({ triggers, next }: CompiledLadder, given: Given): readonly number[] {
  const bitsOf = (value: boolean): number =>
    triggers.reduce((bits, id, bit) => (given.get(id) === value ? bits | (1 << bit) : bits), 0)
  const [yes, no] = [bitsOf(true), bitsOf(false)]
  return Array.from(next.keys()).filter(
    (combination) =>
      (combination & yes) === yes && (combination & no) === 0 && next[combination] !== impossible
  )
}

/**
 * The unknown triggers on which the step still depends: two combinations differ in this one only and lead to different steps.
 * Where contradictions leave no such pair, all that are unknown.
 */
function findNeeded(
  { triggers, next }: CompiledLadder,
  given: Given,
  cases: readonly number[]
): readonly string[] {
  const unknown = triggers.filter((id) => !given.has(id))
  const matters = unknown.filter((id) => {
    const bit = 1 << triggers.indexOf(id)
    return cases.some((one) => {
      const other = next[one ^ bit]
      return other !== impossible && other !== next[one]
    })
  })
  return matters.length > 0 ? matters : unknown
}

function answerStep(
  responsibility: CompiledResponsibility,
  compiled: CompiledLadder,
  place: number
): Decision<LadderAnswer> {
  const step = compiled.ladder.steps[place]
  if (step === undefined)
    return answer(
      { outcome: 'no-rule', text: compiled.ladder.otherwise.text },
      citeLadder(responsibility, compiled)
    )
  const { id, decider, act, modality, binding, cost = costNotStated } = step
  const { terminal = null, register = null, onFailure = null } = step
  return answer(
    { outcome: 'step', step: id, decider, act, modality, binding, cost, terminal, register, onFailure },
    [citeStep(responsibility, compiled.id, step)]
  )
}

function citeLadder({ cite }: CompiledResponsibility, { id, ladder }: CompiledLadder): readonly Citation[] {
  const article = ladder.otherwise.article ?? ladder.article
  return [cite(`ladders/${id}`, article, ladder.evidence)]
}
