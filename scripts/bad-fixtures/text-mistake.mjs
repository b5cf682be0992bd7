// Mistakes in the text of a file, declared with the code and the place that must be reported.

/**
 * A mistake that a change of the text makes.
 * @param {string | object} where a snippet of the new text, a bar before the character that is meant; or a place
 */
export function textMistake(name, part, rewrite, code, pointer, where, more = []) {
  const place = typeof where === 'string' ? { at: where } : where
  return { name, part, rewrite, issues: [{ code, pointer, ...place }, ...more] }
}

/** Replaces the first occurrence of a text, which must be there. */
export function replace(from, to) {
  return (text) => {
    if (!text.includes(from)) throw new Error(`the text does not hold ${from}`)
    return text.replace(from, () => to)
  }
}

/** The first character of a file. */
export const start = { place: { line: 1, column: 1 } }
/** Behind the last character of a file. */
export const end = { atEnd: true }
