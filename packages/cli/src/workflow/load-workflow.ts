import type { Rulebook } from '@lijie/engine'
import { checkWorkflow, type RoleLabels } from '@lijie/engine/workflow-graph'
import type {
  Clocks,
  Issue,
  LocalizedText,
  ResponsibilityPart,
  StandardDocument,
  WorkflowPart
} from '@lijie/schema'
import { CliFailure, createFailure } from '../cli-failure.js'
import { readDateOption, type StandardOptions } from '../commands/case-options.js'
import { exitStatus } from '../exit-status.js'
import type { Session } from '../session.js'
import { compileStandards } from '../standards/compile-standards.js'
import { loadStandard } from '../standards/load-standards.js'

/** Entries of responsibility.json by their ids, with what they are called. */
type Labels = Readonly<Record<string, { readonly label: LocalizedText }>>

/** A workflow with what its words are made of, and what checks say of it. */
export interface LoadedWorkflow {
  /** The standard that gives it. */
  readonly standard: string
  readonly version: string
  readonly title: LocalizedText
  readonly part: WorkflowPart
  readonly roles: RoleLabels
  readonly ladders: Labels
  readonly registers: Labels
  readonly clocks: Clocks
  readonly findings: readonly Issue[]
}

/**
 * The workflow that standards come to, checked. Of a standard that is only begun, and lacks parts that cases are decided
 * by, its own workflow is taken.
 *
 * @throws CliFailure when they do not compile, and workflow/no-workflow when none of them has a workflow.
 */
export async function loadWorkflow(options: StandardOptions, { io }: Session): Promise<LoadedWorkflow> {
  const { standard, bind, with: others = [], on, knownAt, allowDraft } = options
  const choice = {
    standard,
    bind,
    others,
    on: on === undefined ? io.today() : readDateOption('--on', on),
    knownAt: knownAt === undefined ? undefined : readDateOption('--known-at', knownAt),
    allowDraft: allowDraft === true
  }
  try {
    return fromRulebook(await compileStandards(choice, io.cwd))
  } catch (error) {
    if (!isUnfinished(error)) throw error
    return fromDocument(await loadStandard(standard, io.cwd))
  }
}

/** Nothing is wrong but that parts are not there yet. */
function isUnfinished(error: unknown): boolean {
  return error instanceof CliFailure && error.issues.every(({ code }) => code === 'rulebook/missing-part')
}

function fromRulebook(rulebook: Rulebook): LoadedWorkflow {
  const { workflow, responsibility, parts, documents, locateIssue } = rulebook
  const standard = workflow?.standard
  const document = documents.find((one) => one.standard.id === standard)
  if (workflow === null || document === undefined) throw refuseMissing()
  const loaded = create(document, workflow.part, responsibility?.part, parts.timeLimits?.clocks)
  return { ...loaded, findings: loaded.findings.map(locateIssue) }
}

function fromDocument(document: StandardDocument): LoadedWorkflow {
  const { workflow, responsibility, timeLimits } = document
  if (workflow === undefined) throw refuseMissing()
  return create(document, workflow, responsibility, timeLimits?.clocks)
}

function create(
  { standard: { id, version, title } }: StandardDocument,
  part: WorkflowPart,
  responsibility: Partial<ResponsibilityPart> = {},
  clocks: Clocks = {}
): LoadedWorkflow {
  const { roles = {}, ladders = {}, registers = {} } = responsibility
  const findings = checkWorkflow(part, { clocks })
  return { standard: id, version, title, part, roles, ladders, registers, clocks, findings }
}

function refuseMissing(): CliFailure {
  return new CliFailure(createFailure('workflow/no-workflow', {}).issues, exitStatus.faults)
}
