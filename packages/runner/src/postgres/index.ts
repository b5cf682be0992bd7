export { openPostgresStore } from './open-postgres-store.js'
export type {
  PostgresAnswer,
  PostgresClient,
  PostgresConnection,
  PostgresOptions,
  PostgresPool,
  PostgresQuery,
  PostgresSource
} from './postgres-source.js'
