import type { IssueCode, IssueParam, IssueParams } from '../issues/index.js'
import type { SchemaShape } from './schema-shape.js'

/** One thing that is wrong with the shape of a value. */
export interface Explanation {
  readonly code: IssueCode
  readonly params: Readonly<Record<string, IssueParam>>
  readonly pointer: string
  /** True when the key is at fault rather than the value behind it. */
  readonly atKey: boolean
}

/** What a walk over one document gathers. */
export interface ExplanationWalk {
  readonly definitions: Readonly<Record<string, SchemaShape>>
  readonly found: Explanation[]
  /** Explains a value below the present one. */
  readonly visit: (shape: SchemaShape, value: unknown, pointer: string) => void
}

/** Notes what is wrong with the value at `pointer`; what two rules of the schema say in a row is noted once. */
export function explain<C extends IssueCode>(
  walk: ExplanationWalk,
  pointer: string,
  code: C,
  params: IssueParams<C>,
  atKey = false
): void {
  const last = walk.found.at(-1)
  const isRepeated =
    last?.code === code && last.pointer === pointer && JSON.stringify(last.params) === JSON.stringify(params)
  if (!isRepeated) walk.found.push({ code, params, pointer, atKey })
}
