export { buildZoneTable, defaultZoneRange, type ZoneRange } from './build-zone-table.js'
export { prepareStandard, prepareStandards } from './prepare-standard.js'
