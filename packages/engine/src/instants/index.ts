export { formatInstant } from '../calendar/index.js'
export { isInstant, readInstant, type ReadInstantOptions } from './read-instant.js'
export { toLuxon, toTemporal, type LuxonFactory, type TemporalFactory } from './write-instant.js'
