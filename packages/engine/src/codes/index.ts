export type { CodeRules } from './code-rules.js'
export {
  formatComponentIdentifier,
  parseComponentIdentifier,
  type ComponentIdentifier,
  type IdentifierInput
} from './component-identifier.js'
export {
  formatDivisionCode,
  parseDivisionCode,
  type DivisionCode,
  type DivisionRules
} from './division-code.js'
export { formatTypeCode, parseTypeCode, type TypeCode } from './type-code.js'
export { formatUnitGridCode, parseUnitGridCode } from './unit-grid-code.js'
