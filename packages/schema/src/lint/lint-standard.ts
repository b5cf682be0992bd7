import { issueRegistry, type Issue } from '../issues/index.js'
import { standardPartNames } from '../part-names.js'
import type { StandardDocument } from '../standard-document.js'
import { sourceOf, type PartSources } from '../validate/index.js'
import { ambiguousWording } from './ambiguous-wording.js'
import { changedLimit } from './changed-limit.js'
import { changedThreshold } from './changed-threshold.js'
import { codeNotInTaxonomy } from './code-not-in-taxonomy.js'
import { contradictingDay } from './contradicting-day.js'
import { counterUse } from './counter-use.js'
import { coverageNotHeld } from './coverage-not-held.js'
import { duplicateCode } from './duplicate-code.js'
import { duplicateRow } from './duplicate-row.js'
import { entryWithoutCriterion } from './entry-without-criterion.js'
import { evidenceTooGood } from './evidence-too-good.js'
import { exclusionAsText } from './exclusion-as-text.js'
import { gluedAction } from './glued-action.js'
import { inferredUnit } from './inferred-unit.js'
import type { Finding, LintRule } from './lint-rule.js'
import { lostSeason } from './lost-season.js'
import { outlyingThreshold } from './outlying-threshold.js'
import { rowOrder } from './row-order.js'
import { shiftOrder } from './shift-order.js'
import { strayWhiteSpace } from './stray-white-space.js'
import { swappedBodies } from './swapped-bodies.js'
import { unknownCategory } from './unknown-category.js'
import { unknownClosingAction } from './unknown-closing-action.js'
import { unknownTimeUnit } from './unknown-time-unit.js'
import { weekdayMadeUp } from './weekday-made-up.js'
import { weightsDoNotSum } from './weights-do-not-sum.js'

/** Every rule, in alphabetical order. */
const rules: readonly LintRule[] = [
  ambiguousWording,
  changedLimit,
  changedThreshold,
  codeNotInTaxonomy,
  contradictingDay,
  counterUse,
  coverageNotHeld,
  duplicateCode,
  duplicateRow,
  entryWithoutCriterion,
  evidenceTooGood,
  exclusionAsText,
  gluedAction,
  inferredUnit,
  lostSeason,
  outlyingThreshold,
  rowOrder,
  shiftOrder,
  strayWhiteSpace,
  swappedBodies,
  unknownCategory,
  unknownClosingAction,
  unknownTimeUnit,
  weekdayMadeUp,
  weightsDoNotSum
]

/**
 * What deserves a look in a standard whose shape is valid (标准检查): contradictions, slips of the source, readings taken.
 *
 * Issues come in the order of the parts and, where positions are given, of their places. Rows that one case meets at
 * once are found by `findOverlaps` of the engine, which can evaluate conditions.
 */
export function lintStandard(document: StandardDocument, sources: PartSources = {}): Issue[] {
  const findings = rules.flatMap((rule) => rule(document))
  return standardPartNames.flatMap((part) =>
    findings
      .filter((finding) => finding.part === part)
      .map((finding) => toIssue(finding, sources))
      .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
  )
}

function toIssue({ part, pointer, code, params }: Finding, sources: PartSources): Issue {
  const { file, positions } = sourceOf(part, sources)
  return {
    code,
    severity: issueRegistry[code].severity,
    params,
    ...(file === undefined ? {} : { file }),
    pointer,
    ...positions?.at(pointer)
  }
}
