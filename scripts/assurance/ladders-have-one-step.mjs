import { compileResponsibility, nextLadderStep } from '@lijie/engine/responsibility'
import fc from 'fast-check'
import { loadStandards } from '../load-standards.mjs'
import { checkLadder, findNext, isImpossible, listCombinations } from './check-ladder.mjs'

/** Every ladder of every shipped standard has exactly one next step, or a typed "no rule", for each combination of its triggers. */
export const promise = {
  number: 17,
  title: 'A responsibility ladder has exactly one next step for each situation',
  run: async ({ full, seed }) => {
    const ladders = listLadders()
    const checked = ladders.map(({ name, ladder, responsibility, id }) =>
      checkLadder(name, ladder, {
        ask: (triggers) => nextLadderStep(responsibility, id, triggers),
        isLocal: (organ) => responsibility.part.organs[organ].perArea === true
      })
    )
    const sum = (count) => checked.reduce((total, { counts }) => total + counts[count], 0)
    const random = tryRandomLadders({ seed, runs: full ? 20_000 : 1000 })
    const failures = [...checked.flatMap((one) => one.failures), ...random.failures]
    const standards = new Set(ladders.map(({ name }) => name.split('/')[0])).size
    return {
      held: failures.length === 0 && ladders.length > 0,
      figure: `${ladders.length} ladders of ${standards} standards: all ${sum('combinations')} combinations of triggers, ${sum('steps')} with one next step, ${sum('noRule')} with a typed "no rule", ${sum('impossible')} refused as contradictions; ${sum('partial')} states of partial knowledge answered only when they decide; ${sum('failed')} times a further failure leads no step back; ${sum('crossArea')} situations across areas, none left to one area to settle; ${random.figure}`,
      ...(failures.length === 0 ? {} : { details: failures.slice(0, 40).join('\n') })
    }
  }
}

function listLadders() {
  return loadStandards().flatMap(({ document: { standard, responsibility: part } }) => {
    if (part === undefined) return []
    const responsibility = compilePart(part, standard.id).responsibility
    if (responsibility === undefined) throw new Error(`${standard.id} does not compile`)
    return Object.entries(part.ladders ?? {}).map(([id, ladder]) => {
      return { name: `${standard.id}/${id}`, id, ladder, responsibility }
    })
  })
}

function compilePart(part, standard) {
  const cite = (rule, article = '', evidence) => {
    return { standard, edition: '', version: '', hash: '', rule, article, evidence }
  }
  return compileResponsibility(part, { standard, cite })
}

const label = { zh: '示例' }
const triggerIds = ['a', 'b', 'c', 'd']
const leaf = fc
  .record({ fact: fc.constantFrom(...triggerIds), value: fc.boolean() })
  .map(({ fact, value }) => ({ fact, operator: 'equal', value }))
const { condition } = fc.letrec((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    tie('condition').map((not) => ({ not }))
  )
}))
const ladder = fc.record({
  impossible: fc.array(condition, { maxLength: 2 }),
  steps: fc.array(fc.record({ order: fc.integer({ min: 1, max: 4 }), when: fc.option(condition) }), {
    maxLength: 5
  })
})

/** Random ladders: two steps that come next at once are found when it is compiled, and nothing else is. */
function tryRandomLadders({ seed, runs }) {
  const counts = { overlaps: 0, sound: 0 }
  const property = fc.property(ladder, ({ impossible, steps }) => {
    const made = {
      label,
      situation: 'unclear',
      triggers: Object.fromEntries(triggerIds.map((id) => [id, { label }])),
      ...(impossible.length === 0 ? {} : { impossible }),
      steps: steps.map((step, at) => ({
        ...step,
        id: `s${at}`,
        decider: 'o',
        summary: label,
        evidence: 'inferred'
      })),
      otherwise: { text: label },
      evidence: 'inferred'
    }
    const part = { organs: { o: { label } }, roles: {}, bindings: [], ladders: { made } }
    const overlaps = listCombinations(triggerIds).some(
      (given) => !isImpossible(made, given) && findNext(made, given).length > 1
    )
    const { issues = [], responsibility } = compilePart(part, 'random')
    const told = issues.map(({ code }) => code)
    counts[overlaps ? 'overlaps' : 'sound'] += 1
    if (overlaps) return told.length > 0 && told.every((code) => code === 'responsibility/ladder-overlap')
    if (told.length > 0) return false
    const ask = (triggers) => nextLadderStep(responsibility, 'made', triggers)
    return checkLadder('made', made, { ask, isLocal: () => false }).failures.length === 0
  })
  const result = fc.check(property, { seed, numRuns: runs })
  const figure = `${runs} random ladders: ${counts.overlaps} overlaps all refused, ${counts.sound} sound ones all answered by an evaluator of its own`
  return { figure, failures: result.failed ? [fc.defaultReportMessage(result)] : [] }
}
