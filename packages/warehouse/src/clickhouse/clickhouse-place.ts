/** How to reach ClickHouse over HTTP (连接参数). */
export interface ClickhousePlace {
  /** `http://host:8123/` */
  readonly url: string
  readonly user?: string
  readonly password?: string
  /** `default` when left out. */
  readonly database?: string
  /** `case_facts` when left out; a Distributed table works like any other. */
  readonly table?: string
  /** Milliseconds after which a statement is given up; 600,000 when left out. */
  readonly patienceMs?: number
}
