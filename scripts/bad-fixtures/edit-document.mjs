// Single edits of JSON documents, addressed by JSON Pointer.

/** @typedef {(document: unknown) => unknown} Edit gives a changed copy */

/** Puts a value at a place; the last step may be `-` to add to a list. */
export function set(pointer, value) {
  return (document) =>
    change(document, pointer, (parent, step) => {
      if (Array.isArray(parent) && step === '-') parent.push(value)
      else
        Object.defineProperty(parent, step, { value, writable: true, enumerable: true, configurable: true })
    })
}

/** Takes a member or item away. */
export function remove(pointer) {
  return (document) =>
    change(document, pointer, (parent, step) => {
      if (Array.isArray(parent)) parent.splice(Number(step), 1)
      else delete parent[step]
    })
}

/** Renames a key, in its place. */
export function rename(pointer, key) {
  return (document) =>
    change(document, pointer, (parent, step) => {
      const entries = Object.entries(parent).map(([name, value]) => [name === step ? key : name, value])
      for (const name of Object.keys(parent)) delete parent[name]
      Object.assign(parent, Object.fromEntries(entries))
    })
}

/** Repeats an item at the end of its list. */
export function repeat(pointer) {
  return (document) => change(document, pointer, (list, step) => void list.push(structuredClone(list[step])))
}

/** Several edits, one after another, where one alone would bring other mistakes with it. */
export function together(...edits) {
  return (document) => edits.reduce((changed, edit) => edit(changed), document)
}

function change(document, pointer, edit) {
  const copy = structuredClone(document)
  const steps = stepsOf(pointer)
  const last = steps.pop()
  if (last === undefined) throw new Error('the whole document cannot be edited')
  edit(
    steps.reduce((value, step) => value[step], copy),
    last
  )
  return copy
}

function stepsOf(pointer) {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}
