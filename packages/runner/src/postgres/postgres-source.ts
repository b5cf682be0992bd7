/** What the store needs of a connection: exactly what a client of `pg` has. */
export interface PostgresClient {
  query(request: PostgresQuery): Promise<PostgresAnswer | readonly PostgresAnswer[]>
  on(event: 'error', listener: (error: Error) => void): unknown
  off(event: 'error', listener: (error: Error) => void): unknown
  release(destroy?: boolean): void
}

export interface PostgresQuery {
  readonly text: string
  readonly values?: unknown[]
  readonly types: { readonly getTypeParser: (oid: number) => (text: string) => unknown }
}

export interface PostgresAnswer {
  readonly command: string
  readonly rows: readonly unknown[]
  readonly rowCount: number | null
}

/** What the store needs of a pool (连接池): exactly what a `Pool` of `pg` has. */
export interface PostgresPool {
  connect(): Promise<PostgresClient>
  on(event: 'error', listener: (error: Error) => void): unknown
  off(event: 'error', listener: (error: Error) => void): unknown
}

/** How to reach the server (连接参数), as `pg` names it. Nothing is assumed here; what is left out, `pg` takes from the PG* variables. */
export interface PostgresConnection {
  readonly connectionString?: string
  /** Name, address, or the directory of a Unix socket. */
  readonly host?: string
  readonly port?: number
  readonly database?: string
  readonly user?: string
  readonly password?: string
  readonly ssl?: boolean | { readonly ca?: string; readonly cert?: string; readonly key?: string }
  /** Most connections at a time; 10 when left out. */
  readonly max?: number
}

/** A pool of the host, which the store leaves open, or the parameters of one of the store's own. */
export type PostgresSource = { readonly pool: PostgresPool } | { readonly connection: PostgresConnection }

export interface PostgresOptions {
  /** Schema of the tables (模式), `lijie` when left out; made when it is missing. Lower-case letters, digits, underscores. */
  readonly schema?: string
  /**
   * How long one waits for a writer who holds the journal, and how long a transaction may stand idle before the server ends
   * it, so that a worker whose machine is gone holds nothing up. Milliseconds; 30,000 when left out.
   */
  readonly patienceMs?: number
}
