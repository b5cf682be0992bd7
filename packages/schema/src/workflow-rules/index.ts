export { findWorkflowFaults } from './find-workflow-faults.js'
export {
  listWorkflowReferences,
  type KnownNames,
  type WorkflowReference
} from './list-workflow-references.js'
