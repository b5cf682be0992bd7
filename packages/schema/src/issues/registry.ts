import type { IssueDefinition } from './define-issues.js'
import type { IssueParam } from './issue.js'
import { analysisIssues } from './analysis-issues.js'
import { calendarIssues } from './calendar-issues.js'
import { calendarLayerIssues } from './calendar-layer-issues.js'
import { caseFactsIssues } from './case-facts-issues.js'
import { caseIssues } from './case-issues.js'
import { catalogIssues } from './catalog-issues.js'
import { changeIssues } from './change-issues.js'
import { citationIssues } from './citation-issues.js'
import { clockIssues } from './clock-issues.js'
import { codeIssues } from './code-issues.js'
import { countingIssues } from './counting-issues.js'
import { coverageIssues } from './coverage-issues.js'
import { criteriaIssues } from './criteria-issues.js'
import { criteriaLintIssues } from './criteria-lint-issues.js'
import { documentIssues } from './document-issues.js'
import { documentTextIssues } from './document-text-issues.js'
import { dutiesIssues } from './duties-issues.js'
import { evaluationIssues } from './evaluation-issues.js'
import { evaluationRequestIssues } from './evaluation-request-issues.js'
import { evaluationResultIssues } from './evaluation-result-issues.js'
import { evaluationSchemeIssues } from './evaluation-scheme-issues.js'
import { evaluationLintIssues } from './evaluation-lint-issues.js'
import { evaluationPointsLintIssues } from './evaluation-points-lint-issues.js'
import { factIssues } from './fact-issues.js'
import { figuresIssues } from './figures-issues.js'
import { formulaIssues } from './formula-issues.js'
import { layerIssues } from './layer-issues.js'
import { jsonRulesIssues } from './json-rules-issues.js'
import { limitTextIssues } from './limit-text-issues.js'
import { lintIssues } from './lint-issues.js'
import { periodIssues } from './period-issues.js'
import { responsibilityIssues } from './responsibility-issues.js'
import { responsibilityLintIssues } from './responsibility-lint-issues.js'
import { rulebookIssues } from './rulebook-issues.js'
import { runnerIssues } from './runner-issues.js'
import { runnerJournalIssues } from './runner-journal-issues.js'
import { runnerStoreIssues } from './runner-store-issues.js'
import { scenarioIssues } from './scenario-issues.js'
import { scoreIssues } from './score-issues.js'
import { sourceConflictIssues } from './source-conflict-issues.js'
import { sourceFaultIssues } from './source-fault-issues.js'
import { standardIssues } from './standard-issues.js'
import { tableIssues } from './table-issues.js'
import { tableSourceIssues } from './table-source-issues.js'
import { taxonomyIssues } from './taxonomy-issues.js'
import { timeLimitIssues } from './time-limit-issues.js'
import { usageIssues } from './usage-issues.js'
import { warehouseIssues } from './warehouse-issues.js'
import { workflowGraphIssues } from './workflow-graph-issues.js'
import { workflowIssues } from './workflow-issues.js'
import { workflowLintIssues } from './workflow-lint-issues.js'

type Registry = typeof documentTextIssues &
  typeof documentIssues &
  typeof factIssues &
  typeof taxonomyIssues &
  typeof codeIssues &
  typeof criteriaIssues &
  typeof calendarIssues &
  typeof calendarLayerIssues &
  typeof timeLimitIssues &
  typeof clockIssues &
  typeof limitTextIssues &
  typeof responsibilityIssues &
  typeof responsibilityLintIssues &
  typeof workflowIssues &
  typeof workflowLintIssues &
  typeof workflowGraphIssues &
  typeof dutiesIssues &
  typeof runnerIssues &
  typeof runnerJournalIssues &
  typeof runnerStoreIssues &
  typeof scenarioIssues &
  typeof evaluationIssues &
  typeof evaluationLintIssues &
  typeof evaluationPointsLintIssues &
  typeof evaluationRequestIssues &
  typeof evaluationResultIssues &
  typeof evaluationSchemeIssues &
  typeof periodIssues &
  typeof caseFactsIssues &
  typeof countingIssues &
  typeof rulebookIssues &
  typeof layerIssues &
  typeof catalogIssues &
  typeof sourceConflictIssues &
  typeof sourceFaultIssues &
  typeof standardIssues &
  typeof caseIssues &
  typeof changeIssues &
  typeof criteriaLintIssues &
  typeof analysisIssues &
  typeof lintIssues &
  typeof coverageIssues &
  typeof citationIssues &
  typeof usageIssues &
  typeof jsonRulesIssues &
  typeof tableIssues &
  typeof tableSourceIssues &
  typeof warehouseIssues &
  typeof formulaIssues &
  typeof figuresIssues &
  typeof scoreIssues

const registry: Registry = {
  ...documentTextIssues,
  ...documentIssues,
  ...factIssues,
  ...formulaIssues,
  ...figuresIssues,
  ...taxonomyIssues,
  ...codeIssues,
  ...criteriaIssues,
  ...calendarIssues,
  ...calendarLayerIssues,
  ...timeLimitIssues,
  ...clockIssues,
  ...limitTextIssues,
  ...responsibilityIssues,
  ...responsibilityLintIssues,
  ...workflowIssues,
  ...workflowLintIssues,
  ...workflowGraphIssues,
  ...dutiesIssues,
  ...runnerIssues,
  ...runnerJournalIssues,
  ...runnerStoreIssues,
  ...scenarioIssues,
  ...evaluationIssues,
  ...evaluationLintIssues,
  ...evaluationPointsLintIssues,
  ...evaluationRequestIssues,
  ...evaluationResultIssues,
  ...evaluationSchemeIssues,
  ...periodIssues,
  ...caseFactsIssues,
  ...countingIssues,
  ...rulebookIssues,
  ...layerIssues,
  ...catalogIssues,
  ...sourceConflictIssues,
  ...sourceFaultIssues,
  ...standardIssues,
  ...caseIssues,
  ...changeIssues,
  ...criteriaLintIssues,
  ...analysisIssues,
  ...lintIssues,
  ...coverageIssues,
  ...citationIssues,
  ...usageIssues,
  ...jsonRulesIssues,
  ...tableIssues,
  ...tableSourceIssues,
  ...warehouseIssues,
  ...scoreIssues
}

/** Every issue and refusal code of the library. */
export type IssueCode = keyof Registry

/** The parameters a code takes. */
export type IssueParams<C extends IssueCode> = Readonly<Record<Registry[C]['params'][number], IssueParam>>

/** All codes with their severity, parameters and texts. Codes are append-only. */
export const issueRegistry: Readonly<Record<IssueCode, IssueDefinition>> = registry
