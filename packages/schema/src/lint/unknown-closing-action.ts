import { createFinding, type LintRule } from './lint-rule.js'

/** Closing actions of rows that the vocabulary `closingActions` does not declare. */
export const unknownClosingAction: LintRule = ({ criteria }) => {
  const known = criteria?.closingActions ?? {}
  return (criteria?.rows ?? []).flatMap(({ id: row, closing }, index) =>
    (closing?.actions ?? []).flatMap((action, at) => {
      if (Object.hasOwn(known, action)) return []
      const pointer = `/rows/${index}/closing/actions/${at}`
      return [createFinding('criteria', pointer, 'criteria/unknown-closing-action', { row, action })]
    })
  )
}
