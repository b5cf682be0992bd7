import { issueRegistry, type Issue } from '../issues/index.js'
import { standardPartNames } from '../part-names.js'
import type { StandardDocument } from '../standard-document.js'
import { sourceOf, type PartSources } from '../validate/index.js'
import { ambiguousWording } from './ambiguous-wording.js'
import { areaCode } from './area-code.js'
import { calendarUse } from './calendar-use.js'
import { changedLimit } from './changed-limit.js'
import { changedThreshold } from './changed-threshold.js'
import { clockPauses } from './clock-pauses.js'
import { clockPoints } from './clock-points.js'
import { clockUnits } from './clock-units.js'
import { codeNotInTaxonomy } from './code-not-in-taxonomy.js'
import { columnKinds } from './column-kinds.js'
import { conflictingNotices } from './conflicting-notices.js'
import { contradictingDay } from './contradicting-day.js'
import { counterSums } from './counter-sums.js'
import { counterUse, missingCounts, unusedCounters } from './counter-use.js'
import { coverageArticles } from './coverage-articles.js'
import { coverageEntries } from './coverage-entries.js'
import { coverageNotHeld } from './coverage-not-held.js'
import { coverageVerification } from './coverage-verification.js'
import { cutOffTimes } from './cut-off-times.js'
import { documentDates } from './document-dates.js'
import { duplicateCode } from './duplicate-code.js'
import { duplicateRow } from './duplicate-row.js'
import { duplicateSlot } from './duplicate-slot.js'
import { dutyEntries } from './duty-entries.js'
import { dutyFaults } from './duty-faults.js'
import { endedArea } from './ended-area.js'
import { endedRecurrence } from './ended-recurrence.js'
import { entryCode } from './entry-code.js'
import { entryWithoutCriterion } from './entry-without-criterion.js'
import { evaluationCycles } from './evaluation-cycles.js'
import { evaluationIds } from './evaluation-ids.js'
import { evaluationNames } from './evaluation-names.js'
import { evidenceTooGood } from './evidence-too-good.js'
import { exclusionAsText } from './exclusion-as-text.js'
import { factBounds } from './fact-bounds.js'
import { formulaText } from './formula-text.js'
import { gluedAction } from './glued-action.js'
import { identifierLayout } from './identifier-layout.js'
import { inferredCategory } from './inferred-category.js'
import { inferredUnit } from './inferred-unit.js'
import { ladderEnds } from './ladder-ends.js'
import { lostSeason } from './lost-season.js'
import { occurrenceItems } from './occurrence-items.js'
import { outlyingThreshold } from './outlying-threshold.js'
import { overrideChanges } from './override-changes.js'
import { ownHours } from './own-hours.js'
import { periodBases } from './period-bases.js'
import { pointsBands } from './points-bands.js'
import { pointsDirection } from './points-direction.js'
import { pointsFit } from './points-fit.js'
import { recurrenceRules } from './recurrence-rules.js'
import { repeatedItem } from './repeated-item.js'
import { responsibilityEntries } from './responsibility-entries.js'
import { responsibilityFaults } from './responsibility-faults.js'
import { roleUse } from './role-use.js'
import { rowOrder } from './row-order.js'
import { schemeDepth } from './scheme-depth.js'
import { schemePeriods } from './scheme-periods.js'
import { scoreBounds } from './score-bounds.js'
import { sharedAlias } from './shared-alias.js'
import { sharedResponsibility } from './shared-responsibility.js'
import { sharedSpelling } from './shared-spelling.js'
import { shiftOrder } from './shift-order.js'
import { sourceChannels } from './source-channels.js'
import { sourceDuties } from './source-duties.js'
import { sourceEffect } from './source-effect.js'
import { sourceOrgans } from './source-organs.js'
import { sourceSubjects } from './source-subjects.js'
import { sourceTerms } from './source-terms.js'
import { strayWhiteSpace } from './stray-white-space.js'
import { swappedBodies } from './swapped-bodies.js'
import { uncoveredLocalDay } from './uncovered-local-day.js'
import { unitMonthEnd } from './unit-month-end.js'
import { unknownCategory } from './unknown-category.js'
import { unknownClosingAction } from './unknown-closing-action.js'
import { unknownTimeUnit } from './unknown-time-unit.js'
import { unsuitedBefore } from './unsuited-before.js'
import { weekdayMadeUp } from './weekday-made-up.js'
import { weightsDoNotSum } from './weights-do-not-sum.js'
import { workflowEntries } from './workflow-entries.js'
import { workflowFaults } from './workflow-faults.js'
import { zeroDenominators } from './zero-denominators.js'
import type { Finding, LintRule } from './lint-rule.js'

/** Rules that compare parts with each other; of a standard that builds on others, they need the parts put together. */
const wholeRules: ReadonlySet<LintRule> = new Set([
  clockPauses,
  clockUnits,
  codeNotInTaxonomy,
  counterSums,
  counterUse,
  dutyFaults,
  entryCode,
  entryWithoutCriterion,
  evaluationCycles,
  evaluationNames,
  ladderEnds,
  occurrenceItems,
  periodBases,
  pointsBands,
  pointsDirection,
  pointsFit,
  responsibilityFaults,
  roleUse,
  schemeDepth,
  schemePeriods,
  sharedAlias,
  sourceChannels,
  unknownCategory,
  unknownClosingAction,
  unknownTimeUnit,
  unsuitedBefore,
  workflowFaults,
  zeroDenominators
])

/** Every rule, in alphabetical order. */
const rules: readonly LintRule[] = [
  ambiguousWording,
  areaCode,
  calendarUse,
  changedLimit,
  changedThreshold,
  clockPauses,
  clockPoints,
  clockUnits,
  codeNotInTaxonomy,
  columnKinds,
  conflictingNotices,
  contradictingDay,
  counterSums,
  counterUse,
  coverageArticles,
  coverageEntries,
  coverageNotHeld,
  coverageVerification,
  cutOffTimes,
  documentDates,
  duplicateCode,
  duplicateRow,
  duplicateSlot,
  dutyEntries,
  dutyFaults,
  endedArea,
  endedRecurrence,
  entryCode,
  entryWithoutCriterion,
  evaluationCycles,
  evaluationIds,
  evaluationNames,
  evidenceTooGood,
  exclusionAsText,
  factBounds,
  formulaText,
  gluedAction,
  identifierLayout,
  inferredCategory,
  inferredUnit,
  ladderEnds,
  lostSeason,
  missingCounts,
  occurrenceItems,
  outlyingThreshold,
  overrideChanges,
  ownHours,
  periodBases,
  pointsBands,
  pointsDirection,
  pointsFit,
  recurrenceRules,
  repeatedItem,
  responsibilityEntries,
  responsibilityFaults,
  roleUse,
  rowOrder,
  schemeDepth,
  schemePeriods,
  scoreBounds,
  sharedAlias,
  sharedResponsibility,
  sharedSpelling,
  shiftOrder,
  sourceChannels,
  sourceDuties,
  sourceEffect,
  sourceOrgans,
  sourceSubjects,
  sourceTerms,
  strayWhiteSpace,
  swappedBodies,
  uncoveredLocalDay,
  unitMonthEnd,
  unknownCategory,
  unknownClosingAction,
  unknownTimeUnit,
  unsuitedBefore,
  unusedCounters,
  weekdayMadeUp,
  weightsDoNotSum,
  workflowEntries,
  workflowFaults,
  zeroDenominators
]

/**
 * What deserves a look in a standard whose shape is valid (标准检查): contradictions, slips of the source, readings taken.
 *
 * Of a standard that builds on others, only what lies inside one part is looked at: the rest of its words may stand in
 * its bases. Issues come in the order of the parts and, where positions are given, of their places. Rows that one case meets at
 * once are found by `findOverlaps` of the analysis, which can evaluate conditions.
 */
export function lintStandard(document: StandardDocument, sources: PartSources = {}): Issue[] {
  const layered = (document.standard.extends ?? []).length > 0
  return listIssues(
    document,
    rules.filter((rule) => !layered || !wholeRules.has(rule)),
    sources
  )
}

/**
 * What parts that were put together from several standards say against each other (合成检查): unknown units, closing actions,
 * categories and counters, codes that are not classified, classes without criteria. Places are those of the parts given.
 */
export function lintComposition(document: StandardDocument): Issue[] {
  return listIssues(document, [...wholeRules], {})
}

function listIssues(document: StandardDocument, applied: readonly LintRule[], sources: PartSources): Issue[] {
  const findings = applied.flatMap((rule) => rule(document))
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
