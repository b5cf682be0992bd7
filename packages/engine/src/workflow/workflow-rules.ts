import type { FilingRules } from '../criteria/index.js'
import type { ClockRules } from '../clock/index.js'
import type { CompiledResponsibility } from '../responsibility/index.js'
import type { CompiledWorkflow } from './compiled-workflow.js'

/** The part of a rulebook that the handling of cases needs (办理所依规则). */
export interface WorkflowRules extends FilingRules, Omit<ClockRules, 'criteria'> {
  readonly workflow: CompiledWorkflow | null
  readonly responsibility: CompiledResponsibility | null
}
