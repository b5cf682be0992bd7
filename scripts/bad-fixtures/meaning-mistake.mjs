// Mistakes that no schema sees, declared with the code and the place that must be reported.

/** A mistake that lint finds. */
export function found(name, part, edit, code, pointer, more = {}) {
  const { base, ...where } = more
  return { name, part, ...(base && { base }), edit, issues: [{ code, pointer, ...where }] }
}

/** A mistake that only compiling finds. */
export function compiled(...mistake) {
  return { ...found(...mistake), stage: 'compile' }
}

/** The same mistake with what it brings with it elsewhere. */
export function withConsequences(mistake, before, after) {
  return { ...mistake, issues: [...before, ...mistake.issues, ...after] }
}

/** An item that stands twice in a list. */
export const repeatedItem = 'document/repeated-item'

/** A label of no interest. */
export const text = { zh: '示例' }
