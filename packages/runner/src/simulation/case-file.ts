import type { Rulebook } from '@lijie/engine'
import { formatInstant } from '@lijie/engine/calendar'
import type { CaseRecord } from '@lijie/engine/workflow'

/** A row of a case file: what evaluation reads of a case. */
export interface CaseFileRow {
  readonly caseId: string
  readonly kind: string
  readonly code: string
  readonly startedAt: number
  /** Null while it is not disposed. */
  readonly disposedAt: number | null
  readonly unit: string
  readonly areaGrade: string
  readonly facts: Readonly<Record<string, unknown>>
}

/**
 * What a case file says of a case (案件行): from the start of the clock of the time limit to its last stop, by the unit that
 * held it. Null for cases that are not counted: never dispatched, void, merged, handed over.
 */
export function toCaseFileRow(rulebook: Rulebook, record: CaseRecord): CaseFileRow | null {
  const clock = findDisposalClock(rulebook)
  const events = record.clockEvents.filter((event) => event.clock === clock)
  const started = events.find(({ type }) => type === 'start')
  const last = events.findLast(({ type }) => type === 'stop' || type === 'rework' || type === 'start')
  const outcome = rulebook.workflow?.part.states[record.state]?.outcome
  const unit = events.findLast((event) => 'unit' in event && event.type !== 'return')
  const organ = unit !== undefined && 'unit' in unit ? unit.unit : record.dispatched.at(-1)?.organ
  const isCounted = record.endedAt === null || outcome === 'closed'
  if (started === undefined || organ === undefined || record.code === null || !isCounted) return null
  return {
    caseId: record.case,
    kind: record.kind,
    code: record.code,
    startedAt: Number(started.occurredAt),
    disposedAt: last?.type === 'stop' ? Number(last.occurredAt) : null,
    unit: organ,
    areaGrade: record.areaGrade ?? '',
    facts: Object.fromEntries(
      Object.entries(record.facts).filter(([fact]) => rulebook.vocabulary.facts.has(fact))
    )
  }
}

/** The clock that runs for the time limit of the criterion. */
function findDisposalClock({ timeLimits }: Rulebook): string | undefined {
  return [...timeLimits.clocks].find(([, { rule }]) => rule.limit === 'criterion')?.[0]
}

const fields = ['synthetic', 'caseId', 'kind', 'code', 'startedAt', 'disposedAt', 'unit', 'areaGrade']

/** The rows as CSV (案件表): its first column says of each that it is synthetic; instants on the clocks of the standard. */
export function writeCaseFile({ timeLimits: { zone } }: Rulebook, rows: readonly CaseFileRow[]): string {
  const facts = [...new Set(rows.flatMap((row) => Object.keys(row.facts)))].toSorted()
  const instant = (at: number | null): string => (at === null ? '' : formatInstant(zone, at))
  const lines = rows.map((row) => {
    const own = [row.caseId, row.kind, row.code, instant(row.startedAt), instant(row.disposedAt)]
    const told = facts.map((fact) => writeFact(row.facts[fact]))
    return ['true', ...own, row.unit, row.areaGrade, ...told]
  })
  return [[...fields, ...facts], ...lines].map((cells) => `${cells.map(quote).join(',')}\n`).join('')
}

/** Sets with `;`, fractions as n/d: the way cells are read without a map. */
function writeFact(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return value.join(';')
  if (typeof value !== 'object') return String(value)
  const { numerator, denominator } = value as { readonly numerator?: number; readonly denominator?: number }
  return `${numerator}/${denominator}`
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
