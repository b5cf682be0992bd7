import { compileHarbourTown } from './fixture-rulebook.mjs'
import { hostileNames } from './hostile-names.mjs'
import { namedQuestions } from './public-questions.mjs'

/** Hostile names are refused or found nowhere; no look-up by them reaches a prototype. */
export const promise = {
  number: 32,
  title: 'Names and pointers reach own properties only',
  run: async () => {
    const rules = compileHarbourTown()
    const failures = []
    let reads = 0
    for (const name of hostileNames)
      for (const [title, ask] of Object.entries(namedQuestions)) {
        const { counted, result } = countInheritedReads(name, () => ask(rules, name))
        reads += counted
        if (counted > 0) failures.push(`${title} ${JSON.stringify(name)}: ${counted} inherited reads`)
        if (typeof result === 'function') failures.push(`${title} ${JSON.stringify(name)} gives a function`)
      }
    const questions = Object.keys(namedQuestions).length
    return {
      held: failures.length === 0 && hostileNames.length >= 200,
      figure: `${hostileNames.length} hostile names in ${questions} questions each: ${reads} reads of inherited properties`,
      ...(failures.length === 0 ? {} : { details: failures.slice(0, 40).join('\n') })
    }
  }
}

/** Every object inherits from it. */
const trap = Object.getPrototypeOf({})

/** Asks while a property of that name lies in wait on Object.prototype, where none is already. */
function countInheritedReads(name, ask) {
  if (name in trap || name === 'then' || name === 'toJSON') return { counted: 0, result: attempt(ask) }
  let counted = 0
  const get = () => {
    counted += 1
  }
  Reflect.defineProperty(trap, name, { get, set: () => {}, configurable: true })
  try {
    const result = attempt(ask)
    return { result, counted }
  } finally {
    Reflect.deleteProperty(trap, name)
  }
}

function attempt(ask) {
  try {
    return ask()
  } catch (error) {
    // An error with a code is an answer; anything else is not.
    if (error instanceof Error && typeof error.code === 'string') return undefined
    throw error
  }
}
