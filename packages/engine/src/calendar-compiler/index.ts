export { buildZoneTable, defaultZoneRange, type ZoneRange } from './build-zone-table.js'
export { expandRecurrence } from './expand-recurrence.js'
export { prepareStandard, prepareStandards } from './prepare-standard.js'
