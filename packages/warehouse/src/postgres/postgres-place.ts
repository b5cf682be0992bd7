import type { ClientConfig } from 'pg'

/** A statement for `pg`: rows come as lists of texts, whatever parsers the host has set. */
export interface PostgresQuery {
  readonly text: string
  readonly values?: unknown[]
  readonly rowMode: 'array'
  readonly types: { readonly getTypeParser: () => (text: string) => string }
}

/** What is needed of a connection: a client of `pg` has it. */
export interface PostgresClient {
  query(query: PostgresQuery): Promise<{ readonly rows: readonly unknown[][] }>
}

/** What is needed of a pool: a `Pool` of `pg` has it. */
export interface PostgresPool {
  connect(): Promise<PostgresClient & { release(destroy?: boolean): void }>
}

/** A pool or client of the host, which is left open, or the parameters of a connection of our own (连接). */
export type PostgresPlace =
  | { readonly pool: PostgresPool }
  | { readonly client: PostgresClient }
  | { readonly connection: ClientConfig }

/** The table with the rows. */
export interface PostgresTable {
  /** `case_facts` when left out. */
  readonly table?: string
  /** When left out, the first of the search path that has the table. */
  readonly schema?: string
}
