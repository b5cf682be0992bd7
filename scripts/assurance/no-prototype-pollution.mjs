import { documentEntries, namedQuestions } from './public-questions.mjs'
import { compileHarbourTown, parseAnyhow, readTexts } from './fixture-rulebook.mjs'

const poisons = ['"__proto__"', '"constructor"', '"prototype"', '"\\u005f_proto__"', '"__proto\\u005f_"']
const loads = ['{"polluted":true}', '{"prototype":{"polluted":true}}', '["polluted"]', 'null']
const parts = [
  'standard',
  'facts',
  'taxonomy',
  'criteria',
  'time-limits',
  'evaluation',
  'calendar',
  'overrides',
  'duties'
]
/** Parts that the harbour town does not have, and a good fixture that has them. */
const towns = { overrides: 'amended-town', duties: 'camera-town' }
const builtIns = [Object, Array, Function, String, Number, Boolean, Map, Set, Promise, Error]

/** Documents and facts with poisoned keys are refused by the loader and change no built-in, even where nobody loads them. */
export const promise = {
  number: 31,
  title: 'No prototype pollution',
  run: async () => {
    const before = snapshot()
    const rules = compileHarbourTown()
    const failures = []
    const payloads = poisons.flatMap((key) =>
      loads.flatMap((load) => parts.map((part) => poison(key, load, part)))
    )
    for (const payload of payloads) failures.push(...tryDocument(payload), ...tryFacts(rules, payload))
    const entries = Object.keys(documentEntries).length + Object.keys(namedQuestions).length
    if (snapshot() !== before) failures.push('a built-in was changed')
    return {
      held: failures.length === 0 && payloads.length >= 60,
      figure: `${payloads.length} payloads through ${entries} public entries: all refused by the loader, built-ins unchanged`,
      ...(failures.length === 0 ? {} : { details: failures.slice(0, 40).join('\n') })
    }
  }
}

/** A good standard with a poisoned key in every object of one part. */
function poison(key, load, part) {
  const texts = readTexts(towns[part] ?? 'harbour-town')
  texts.set(part, texts.get(part).replaceAll(/\{(?=\s*")/g, `{ ${key}: ${load}, `))
  return { texts, document: parseAnyhow(texts), part, key, load }
}

function tryDocument(payload) {
  const failures = []
  for (const [name, entry] of Object.entries(documentEntries)) {
    try {
      const result = entry(payload)
      if (
        name === 'readPart' &&
        !result.some(({ issues }) => issues.some(({ code }) => code === 'document/forbidden-key'))
      )
        failures.push(`readPart accepts ${payload.key} in ${payload.part}`)
      if (name === 'validateStandard' && result.length === 0)
        failures.push(`validateStandard accepts ${payload.key} in ${payload.part}`)
    } catch {
      // Documents that were never validated may break a function; they may not change anything beyond it.
    }
    if ({}.polluted !== undefined) failures.push(`${name} pollutes`)
  }
  return failures
}

function tryFacts(rules, { key, load }) {
  const name = JSON.parse(key)
  const failures = []
  for (const [title, ask] of Object.entries(namedQuestions)) {
    try {
      ask(rules, name)
      ask(rules, JSON.parse(`{${key}:${load}}`))
    } catch {
      // A name that is no text is the caller's mistake.
    }
    if ({}.polluted !== undefined) failures.push(`${title} pollutes`)
  }
  return failures
}

function snapshot() {
  return JSON.stringify(
    builtIns.flatMap((one) =>
      [one, one.prototype].map((owner) =>
        Reflect.ownKeys(owner).map((key) => {
          const { value, get, set } = Object.getOwnPropertyDescriptor(owner, key)
          return [String(key), typeof value, ...[value, get, set].map(describe)]
        })
      )
    )
  )
}

function describe(value) {
  return typeof value === 'object' ? 'object' : String(value)
}
