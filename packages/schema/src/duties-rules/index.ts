export { findDutyFaults } from './find-duty-faults.js'
export { listDutyReferences, type DutyReference, type KnownDutyNames } from './list-duty-references.js'
