import {
  validateCalendar,
  validateCriteria,
  validateDuties,
  validateEquivalentMutants,
  validateEvaluation,
  validateFacts,
  validateFactsMapping,
  validateMapping,
  validateOverrides,
  validateResponsibility,
  validateScenario,
  validateStandard,
  validateTaxonomy,
  validateTimeLimits,
  validateVectors,
  validateWorkflow,
  type ValidationError,
  type Validator
} from '../generated/validate.js'
import { schemaShapes } from '../generated/schema-shapes.js'
import { findExcess, issueRegistry, type Issue, type IssuePlace } from '../issues/index.js'
import type { JsonPositions } from '../parse/index.js'
import type { PartName } from '../part-names.js'
import { explainShape } from './explain-shape.js'
import type { Explanation } from './explanation.js'
import { findBadDates } from './find-bad-dates.js'

/** Where the value came from, so that issues can name the place. */
export interface ValidateOptions {
  /** File name for the issues. */
  readonly file?: string
  /** Positions from `parseStrictJson`; without them issues carry a pointer only. */
  readonly positions?: JsonPositions
}

const validators: Readonly<Record<PartName, Validator<unknown>>> = {
  standard: validateStandard,
  facts: validateFacts,
  taxonomy: validateTaxonomy,
  criteria: validateCriteria,
  calendar: validateCalendar,
  'time-limits': validateTimeLimits,
  evaluation: validateEvaluation,
  responsibility: validateResponsibility,
  workflow: validateWorkflow,
  duties: validateDuties,
  overrides: validateOverrides,
  mapping: validateMapping,
  'facts-mapping': validateFactsMapping,
  vectors: validateVectors,
  'equivalent-mutants': validateEquivalentMutants,
  scenario: validateScenario
}

/** The most items that any list of any schema may hold: the rows of criteria. */
export const longestList = 20_000

/**
 * Everything that is wrong with the shape of one part (结构校验), all at once; an empty list says that it has the generated type.
 *
 * The precompiled ajv validator decides. What it refuses is explained by walking the schema, because ajv reports every
 * alternative of a `oneOf` that does not fit and not which one was meant. A value beyond the limits of the parser, or one
 * that contains itself, is refused with one issue and not looked into.
 */
export function validatePart(part: PartName, value: unknown, options: ValidateOptions = {}): Issue[] {
  const excess = findExcess(value, longestList)
  if (excess !== undefined) {
    const { code, params, pointer = '' } = excess
    return [toIssue({ code, params, pointer, atKey: false }, options)]
  }
  const validate = validators[part]
  // A golden vector may ask about a day that does not exist: that it is refused is what it pins.
  const bad = part === 'vectors' ? [] : findBadDates(value)
  const dates = bad.map(({ pointer, date }): Explanation => {
    return { code: 'document/no-such-date', params: { date }, pointer, atKey: false }
  })
  if (validate(value)) return dates.map((one) => toIssue(one, options))
  const shape = schemaShapes[part]
  const explained = shape === undefined ? [] : explainShape(shape, value, schemaShapes)
  const found = explained.length > 0 ? explained : (validate.errors ?? []).map(explainError)
  return [...found, ...dates].map((one) => toIssue(one, options))
}

/** What is left to say when ajv refuses something and the walk over the schema sees nothing. */
export function explainError(error: ValidationError): Explanation {
  const { keyword, instancePath: pointer } = error
  return { code: 'document/invalid', params: { keyword }, pointer, atKey: false }
}

function toIssue({ code, params, pointer, atKey }: Explanation, { file, positions }: ValidateOptions): Issue {
  const place: IssuePlace = {
    ...(file === undefined ? {} : { file }),
    pointer,
    ...(atKey ? positions?.ofKey(pointer) : positions?.at(pointer))
  }
  return { code, severity: issueRegistry[code].severity, params, ...place }
}
