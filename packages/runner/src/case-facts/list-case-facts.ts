import { followCase } from '@lijie/engine/case-facts'
import type { CaseFacts } from '@lijie/engine/counting'
import { answer, type Decision } from '@lijie/engine/kernel'
import { replayCourse, type CourseSource } from '../cases/index.js'
import { refuseIssue } from '../commands/index.js'
import type { JournalEvent } from '../journal/index.js'
import { readOrigins, tellOrigin, tellReporter } from './read-origins.js'
import type { Store } from '../store/index.js'

/** Where rows are made from: a store, and the rules and calendars that its cases name. */
export interface FactsSource
  extends Pick<CourseSource, 'rulebooks'>, Partial<Pick<CourseSource, 'findCalendar'>> {
  readonly store: Store
}

/** Which rows are wanted. */
export interface FactsRequest {
  /** Epoch milliseconds: what was recorded later is not looked at, and what is overdue is so then. */
  readonly asOf: number
}

/** The rows of one case. */
export interface FactsOfCase {
  readonly case: string
  readonly facts: Decision<readonly CaseFacts[]>
}

const pageSize = 200

/**
 * The rows that evaluation reads of all cases of a store (案件事实清单), by case id: page by page, so that writers need not wait and
 * memory does not grow. Made from the journal alone: the same journal gives the same rows, on any machine. A case that cannot be
 * replayed is refused on its own; one that was not reported by `asOf` has no row.
 */
export async function* listCaseFacts(
  source: FactsSource,
  { asOf }: FactsRequest
): AsyncGenerator<FactsOfCase> {
  for (let after: string | null = null; ;) {
    const page = await readPage(source.store, after)
    for (const one of page) yield { case: one.id, facts: deriveFacts(source, one, asOf) }
    const last = page.at(-1)
    if (last === undefined || page.length < pageSize) return
    after = last.id
  }
}

interface CaseEvents {
  readonly id: string
  readonly own: readonly JournalEvent[]
  readonly shared: readonly JournalEvent[]
  /** Of the cases that it comes from, the nearest first. */
  readonly origins: readonly (readonly JournalEvent[])[]
}

function readPage(store: Store, after: string | null): Promise<readonly CaseEvents[]> {
  return store.read(async (transaction) => {
    const shared = await transaction.readShared()
    const page: CaseEvents[] = []
    for (const id of await transaction.listCases(after, pageSize)) {
      const own = await transaction.readCase(id)
      page.push({ id, own, shared, origins: await readOrigins(transaction, own) })
    }
    return page
  })
}

function deriveFacts(
  { rulebooks, findCalendar = () => undefined }: FactsSource,
  { own, shared, origins }: CaseEvents,
  asOf: number
): FactsOfCase['facts'] {
  const course = replayCourse({ rulebooks, findCalendar }, own, shared, asOf)
  if (course === null) return answer([], [])
  return 'severity' in course
    ? refuseIssue(course)
    : followCase(
        { ...course, origin: tellOrigin(origins, asOf), originReporter: tellReporter(origins) },
        asOf
      )
}
