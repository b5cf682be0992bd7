export { compareSources } from './compare-sources.js'
export { findDutyConflicts } from './find-duty-conflicts.js'
