import { createIssue } from '@lijie/schema/issues'
import type { CaseFacts } from '../counting/index.js'
import type { CaseRecord } from '../workflow/index.js'
import type { FinishedTrace } from './read-facts.js'

/** Columns that no action tells, but a fact of the same name may (案卷事实列). */
const columns = {
  fromPublic: 'flag',
  shuffled: 'flag',
  replyMissed: 'flag',
  urgent: 'flag',
  satisfactionLevel: 'level',
  source: 'text'
} as const

/** A part that was split off, or a later stage, came in by the same report. */
const inherited: ReadonlySet<string> = new Set(['fromPublic', 'source'])

type GivenFacts = Pick<CaseFacts, keyof typeof columns>

/** What facts of the record say by the names of columns; unknown where there is no such fact, or one of another type. */
export function readGivenFacts({ record, origin, issues }: FinishedTrace): GivenFacts {
  return Object.fromEntries(
    Object.entries(columns).map(([column, kind]) => {
      const own = tell(record.facts, column)
      const value = own === null && inherited.has(column) ? tell(origin, column) : own
      if (value === null) return [column, null]
      const written = write(kind, value)
      if (written === null) {
        const shown = typeof value === 'object' ? 'a list or an object' : String(value)
        const params = { case: record.case, fact: column, value: shown, column }
        issues.push(createIssue('case-facts/unfit-fact', params))
      }
      return [column, written]
    })
  )
}

function tell(facts: CaseRecord['facts'], name: string): unknown {
  return Object.hasOwn(facts, name) ? (facts[name] ?? null) : null
}

function write(kind: 'flag' | 'level' | 'text', value: unknown): number | string | null {
  if (kind === 'flag') return typeof value === 'boolean' ? Number(value) : null
  if (kind === 'level')
    return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : null
  return typeof value === 'string' && value !== '' ? value : null
}
