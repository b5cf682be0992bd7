import { findResponsibilityFaults } from '../responsibility-rules/index.js'
import type { LintRule } from './lint-rule.js'

/** Names of entries of responsibility.json that do not exist, and entrustments in a circle (责任体系引用错误). */
export const responsibilityFaults: LintRule = ({ responsibility }) =>
  (responsibility === undefined ? [] : findResponsibilityFaults(responsibility)).map(
    ({ code, params, pointer = '' }) => ({ part: 'responsibility', pointer, code, params })
  )
