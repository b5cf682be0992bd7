import type { Issue, WorkflowPart } from '@lijie/schema'
import { findWorkflowFaults, type KnownNames } from '@lijie/schema/workflow-rules'
import { compileVocabulary, createConditionTyper, type FactVocabulary } from '../criteria/index.js'
import { createActorRecall } from './actor-recall.js'
import { recordFacts, type CompiledWorkflow } from './compiled-workflow.js'
import { indexTransitions } from './index-transitions.js'

/** What compiling a workflow needs. */
export interface WorkflowContext extends Pick<CompiledWorkflow, 'standard' | 'cite'> {
  /** What other parts declare; names of parts that are not known are not checked. */
  readonly known?: KnownNames
}

/**
 * Compiles a workflow (流程编译): types its conditions with its own facts, indexes its transitions by state, action and role.
 * Issues point into workflow.json.
 */
export function compileWorkflow(
  part: WorkflowPart,
  { standard, cite, known }: WorkflowContext
): { readonly workflow: CompiledWorkflow } | { readonly issues: readonly Issue[] } {
  const vocabulary = compileVocabulary({ facts: part.facts ?? {} })
  const issues = [...findWorkflowFaults(part, known), ...checkConditions(part, vocabulary)]
  if (issues.length > 0) return { issues }
  return {
    workflow: {
      standard,
      cite,
      part,
      ...indexTransitions(part, cite),
      context: { vocabulary, ...(part.conditions === undefined ? {} : { conditions: part.conditions }) },
      ofRecord: recordFacts.filter((name) => vocabulary.facts.has(name)),
      recall: createActorRecall()
    }
  }
}

function checkConditions(part: WorkflowPart, vocabulary: FactVocabulary): readonly Issue[] {
  const issues: Issue[] = []
  const type = createConditionTyper(vocabulary, part.conditions, issues)
  for (const [index, { when, effects = [] }] of part.transitions.entries()) {
    if (when !== undefined) type(when, `/transitions/${index}/when`)
    for (const [at, effect] of effects.entries()) {
      if ('notify' in effect && effect.when !== undefined)
        type(effect.when, `/transitions/${index}/effects/${at}/when`)
    }
  }
  return issues
}
