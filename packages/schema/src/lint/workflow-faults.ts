import type { StandardDocument } from '../standard-document.js'
import { findWorkflowFaults, type KnownNames } from '../workflow-rules/index.js'
import type { Finding, LintRule } from './lint-rule.js'

/** What keeps workflow.json from being used (办理流程的错误), also against the other parts of the same standard. */
export const workflowFaults: LintRule = (document): readonly Finding[] => {
  const { workflow } = document
  if (workflow === undefined) return []
  return findWorkflowFaults(workflow, namesOf(document)).map(({ code, params, pointer = '' }) => ({
    part: 'workflow',
    pointer,
    code,
    params
  }))
}

/** A part that the standard does not have is left to another one. */
function namesOf({ responsibility, timeLimits }: StandardDocument): KnownNames {
  return {
    ...(timeLimits === undefined ? {} : { clocks: keysOf(timeLimits.clocks) }),
    ...(responsibility === undefined
      ? {}
      : {
          roles: keysOf(responsibility.roles),
          ladders: keysOf(responsibility.ladders),
          registers: keysOf(responsibility.registers)
        })
  }
}

function keysOf(entries: object | undefined): readonly string[] {
  return Object.keys(entries ?? {})
}
