export type { DuckdbPlace, DuckdbSourceOptions, FilePaths } from './duckdb-source-options.js'
export type { DuckdbLimits } from './load-duckdb.js'
export { openDuckdbSource } from './open-duckdb-source.js'
export { writeCaseFactsToDuckdb, writeCaseFactsToParquet } from './write-case-facts.js'
