import type { CaseRecord } from './case-record.js'

/** The organ that holds a case (当前承办机构): the last one it was dispatched to; undefined while there is none. */
export function findHolder({ dispatched }: CaseRecord): string | undefined {
  return dispatched[dispatched.length - 1]?.organ
}
