export type { ClickhousePlace } from './clickhouse-place.js'
export { openClickhouseSource, type ClickhouseSourceOptions } from './open-clickhouse-source.js'
export { writeCaseFactsToClickhouse } from './write-case-facts.js'
