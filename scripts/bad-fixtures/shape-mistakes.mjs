// Mistakes that break one keyword of a JSON Schema, with the code and the place that must be reported for each.
import { remove, rename, set } from './edit-document.mjs'

/**
 * @typedef {object} Mistake
 * @property {string} name folder of the fixture, says the mistake
 * @property {string} part the broken part
 * @property {string} [base] the good standard that is broken
 * @property {import('./edit-document.mjs').Edit} [edit]
 * @property {(text: string) => string | Uint8Array} [rewrite] for mistakes that no JSON value has
 * @property {Expected[]} issues
 */

/** @typedef {{ code: string, pointer: string, atKey?: boolean, at?: string, file?: string }} Expected */

/**
 * Mistakes in one object of a part.
 * @param {string} name what the object is, e.g. `row`
 * @param {string} part
 * @param {string} place JSON Pointer of the object
 * @param {{ base?: string, before?: import('./edit-document.mjs').Edit }} [options]
 */
export function mistakesIn(name, part, place, { base, before } = {}) {
  const list = []
  const add = (suffix, edit, code, pointer, more = {}) => {
    list.push({
      name: `${name}-${suffix}`,
      part,
      ...(base === undefined ? {} : { base }),
      edit: before === undefined ? edit : (document) => edit(before(document)),
      issues: [{ code, pointer, ...more }]
    })
    return mistakes
  }
  const inner = (step) => (step === '' ? place : `${place}/${step}`)
  const put = (step, value, suffix, code) => add(suffix, set(inner(step), value), code, inner(step))
  const mistakes = {
    list,
    /** Required members that are missing. */
    without(...properties) {
      for (const property of properties)
        add(`without-${kebab(property)}`, remove(inner(property)), 'document/missing-property', place)
      return mistakes
    },
    /** A member that the schema does not know. */
    unknown(property, value = 'x') {
      const pointer = inner(property)
      return add(`with-${kebab(property)}`, set(pointer, value), 'document/unknown-property', pointer, {
        atKey: true
      })
    },
    /** A member whose name is misspelt. */
    misspelt(property, spelling) {
      const more = { atKey: true }
      return add(
        `misspelt-${kebab(property)}`,
        rename(inner(property), spelling),
        'document/misspelt-property',
        inner(spelling),
        more
      )
    },
    wrongType: (step, value, suffix) => put(step, value, suffix, 'document/wrong-type'),
    notAllowed: (step, value, suffix) => put(step, value, suffix, 'document/not-allowed-value'),
    wrongForm: (step, value, suffix) => put(step, value, suffix, 'document/wrong-form'),
    tooLong: (step, value, suffix) => put(step, value, suffix, 'document/text-too-long'),
    tooShort: (step, value, suffix) => put(step, value, suffix, 'document/text-too-short'),
    tooSmall: (step, value, suffix) => put(step, value, suffix, 'document/number-too-small'),
    tooLarge: (step, value, suffix) => put(step, value, suffix, 'document/number-too-large'),
    tooFew: (step, value, suffix) => put(step, value, suffix, 'document/too-few-items'),
    tooMany: (step, value, suffix) => put(step, value, suffix, 'document/too-many-items'),
    noSuchDate: (step, value, suffix) => put(step, value, suffix, 'document/no-such-date'),
    noAlternative: (step, value, suffix) => put(step, value, suffix, 'document/no-alternative'),
    /** A key of a dictionary that has not the form of its names. */
    wrongKey(step, key, suffix) {
      const pointer = inner(step).replace(/[^/]*$/, key.replaceAll('~', '~0').replaceAll('/', '~1'))
      return add(suffix, rename(inner(step), key), 'document/wrong-key-form', pointer, { atKey: true })
    },
    /** Anything else that one edit breaks. */
    other: add
  }
  return mistakes
}

/** `effectiveFrom` -> `effective-from`. */
function kebab(name) {
  return name.replaceAll('$', '').replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** `count` values made from their index. */
export function many(count, create) {
  return Array.from({ length: count }, (_, at) => create(at))
}
