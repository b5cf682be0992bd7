export { findResponsibilityFaults } from './find-responsibility-faults.js'
export { listReferences, type Reference, type ReferredCollection } from './list-references.js'
