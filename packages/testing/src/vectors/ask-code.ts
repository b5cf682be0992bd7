import { isRefusal, type Decision, type Rulebook } from '@lijie/engine'
import {
  formatComponentIdentifier,
  formatDivisionCode,
  formatTypeCode,
  formatUnitGridCode,
  parseComponentIdentifier,
  parseDivisionCode,
  parseTypeCode,
  parseUnitGridCode
} from '@lijie/engine/codes'
import type { CodeQuestion } from '@lijie/schema'
import { pickAsked } from './pick-asked.js'
import type { VectorOutcome } from './vector-context.js'

type Rules = Pick<Rulebook, 'taxonomy' | 'responsibility' | 'on' | 'cite'>

/**
 * The parts of a code (编码识读), as far as the test expects something of them, and `written`: the code as it is written again from
 * its parts; `area`, the id of the area that a division is.
 */
export function askCode(rules: Rules, question: CodeQuestion['code'], expected: unknown): VectorOutcome {
  const decision = readCode(rules, question)
  if (isRefusal(decision)) return { refused: decision.refused.map(({ code }) => code).toSorted() }
  return { gives: pickAsked(decision.value, expected) }
}

function readCode(rules: Rules, { form, text, kind, ...made }: CodeQuestion['code']): Decision<object> {
  // Vectors can give a number where a text is asked for: that must be refused.
  const code = text as string
  switch (form) {
    case 'division':
      return tell(parseDivisionCode(rules, code), (value) => ({
        ...value,
        area: value.area?.id ?? null,
        written: formatDivisionCode(value)
      }))
    case 'type':
      return tell(parseTypeCode(rules, { kind: kind ?? '', code, edition: made.edition }), (value) => ({
        ...value,
        written: formatTypeCode(rules, value)
      }))
    case 'identifier':
      return tell(parseComponentIdentifier(rules, { identifier: code, ...made }), (value) => ({
        ...value,
        written: formatComponentIdentifier(value)
      }))
    case 'unit-grid':
      return tell(parseUnitGridCode(rules, code), (value) => ({
        ...value,
        written: formatUnitGridCode(value)
      }))
  }
}

function tell<T>(decision: Decision<T>, say: (value: T) => object): Decision<object> {
  return isRefusal(decision) ? decision : { ...decision, value: say(decision.value) }
}
