export { openPostgresSource, type PostgresSourceOptions } from './open-postgres-source.js'
export type {
  PostgresClient,
  PostgresPlace,
  PostgresPool,
  PostgresQuery,
  PostgresTable
} from './postgres-place.js'
export { writeCaseFactsToPostgres } from './write-case-facts.js'
