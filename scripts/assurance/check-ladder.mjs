/**
 * Holds one ladder against its document, for every combination of triggers and every state of knowledge: an evaluator of its
 * own, a dozen lines, says which steps hold; the engine must give the highest of them, and nothing else.
 */

/** Whether a condition over yes-or-no triggers holds. */
export function holds(condition, given) {
  if (condition === null) return true
  if (condition.all) return condition.all.every((part) => holds(part, given))
  if (condition.any) return condition.any.some((part) => holds(part, given))
  if (condition.not) return !holds(condition.not, given)
  const value = given[condition.fact]
  const operators = {
    equal: () => value === condition.value,
    notEqual: () => value !== condition.value,
    in: () => condition.value.includes(value),
    notIn: () => !condition.value.includes(value)
  }
  return operators[condition.operator]()
}

/** Every combination of triggers; with `unknown`, every state of knowledge of them. */
export function listCombinations(triggers, unknown = false) {
  const values = unknown ? [true, false, null] : [true, false]
  return triggers.reduce(
    (all, trigger) => all.flatMap((given) => values.map((value) => ({ ...given, [trigger]: value }))),
    [{}]
  )
}

/** The steps that come next at once by the document: none, one, or an overlap. */
export function findNext(ladder, given) {
  const held = ladder.steps.filter(({ when }) => holds(when, given))
  const highest = Math.max(...held.map(({ order }) => order))
  return held.filter(({ order }) => order === highest)
}

export function isImpossible(ladder, given) {
  return (ladder.impossible ?? []).some((condition) => holds(condition, given))
}

/**
 * Everything that is not as it should be.
 * @param ask (triggers) -> the decision of the engine
 * @param isLocal whether an organ decides for one area only
 */
export function checkLadder(id, ladder, { ask, isLocal }) {
  const failures = []
  const counts = { combinations: 0, impossible: 0, steps: 0, noRule: 0, partial: 0, failed: 0, crossArea: 0 }
  const triggers = Object.keys(ladder.triggers)
  const fail = (given, what) => failures.push(`${id} ${JSON.stringify(given)}: ${what}`)
  const possible = listCombinations(triggers).filter((given) => {
    counts.combinations += 1
    if (!isImpossible(ladder, given)) return true
    counts.impossible += 1
    const codes = (ask(given).refused ?? []).map(({ code }) => code)
    if (codes.join() !== 'responsibility/impossible-triggers')
      fail(given, 'contradicts itself and is answered')
    return false
  })
  for (const given of possible) checkAnswer(ladder, given, ask(given), counts, fail)
  for (const given of possible) checkFailed(ladder, given, counts, fail)
  for (const given of possible) checkCrossArea(ladder, given, isLocal, counts, fail)
  for (const given of listCombinations(triggers, true))
    checkPartial(ladder, given, possible, ask(given), counts, fail)
  return { counts, failures }
}

/** Exactly one next step, with a decider and a known or typed unknown cost, or a typed "no rule". */
function checkAnswer(ladder, given, decision, counts, fail) {
  const next = findNext(ladder, given)
  if (next.length > 1) return fail(given, `${next.length} next steps`)
  const { value } = decision
  if (value === undefined || decision.because.length === 0) return fail(given, 'no cited answer')
  const [step] = next
  if (step === undefined) {
    counts.noRule += 1
    if (value.outcome !== 'no-rule' || !value.text.zh) fail(given, 'no step, and no typed "no rule"')
    return
  }
  counts.steps += 1
  if (value.outcome !== 'step' || value.step !== step.id) fail(given, `${value.step} instead of ${step.id}`)
  else if (value.decider !== step.decider) fail(given, 'another decider')
  else if (!(value.cost.bearers?.length > 0) && !value.cost.unknown?.zh)
    fail(given, 'cost neither known nor unknown')
}

/** A step that failed as well never leads to an earlier one. */
function checkFailed(ladder, given, counts, fail) {
  const failed = new Set(ladder.steps.flatMap(({ onFailure }) => onFailure ?? []))
  for (const trigger of failed) {
    const more = { ...given, [trigger]: true }
    if (given[trigger] || isImpossible(ladder, more)) continue
    counts.failed += 1
    const [before, after] = [findNext(ladder, given)[0]?.order ?? 0, findNext(ladder, more)[0]?.order ?? 0]
    if (after < before) fail(more, `falls back from ${before} to ${after}`)
  }
}

/** What crosses areas is not left to the organ of one area to settle; that it acts as a substitute is another thing. */
function checkCrossArea(ladder, given, isLocal, counts, fail) {
  const crosses = Object.keys(given).some(
    (trigger) => given[trigger] && isCrossArea(ladder.triggers[trigger])
  )
  const [step] = findNext(ladder, given)
  if (!crosses || step === undefined) return
  counts.crossArea += 1
  if (step.terminal === undefined && isLocal(step.decider))
    fail(given, `${step.decider} decides across areas`)
}

function isCrossArea({ label }) {
  return label.zh.includes('跨区域')
}

/** While something is unknown the answer is the step of all completions, or asks for what decides between them. */
function checkPartial(ladder, given, possible, decision, counts, fail) {
  const unknown = Object.keys(given).filter((trigger) => given[trigger] === null)
  if (unknown.length === 0) return
  counts.partial += 1
  const known = Object.keys(given).filter((trigger) => given[trigger] !== null)
  const completions = possible.filter((one) => known.every((trigger) => one[trigger] === given[trigger]))
  const steps = new Set(completions.map((one) => findNext(ladder, one)[0]?.id))
  if (steps.size === 0) {
    if (decision.refused === undefined) fail(given, 'has no completion and is answered')
    return
  }
  if (decision.value === undefined) return fail(given, 'is refused')
  const { outcome, step, triggers = [] } = decision.value
  if (steps.size === 1 && (outcome === 'needs' || step !== [...steps][0]))
    fail(given, 'asks for more than it needs')
  const asksWell = triggers.length > 0 && triggers.every((trigger) => unknown.includes(trigger))
  if (steps.size > 1 && (outcome !== 'needs' || !asksWell)) fail(given, 'answers before it can know')
}
