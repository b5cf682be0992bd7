import {
  countChanged,
  deadlineMoves,
  impactKinds,
  type ImpactTally,
  type ScoreDifference
} from '@lijie/engine/changes'
import type { StandardPin } from '@lijie/engine'
import { impactWords } from '../messages/impact-words.js'
import { showText } from '../output/show-text.js'
import { createTextTable } from '../output/text-table.js'
import type { Session } from '../session.js'
import { createImpactRecord, type AnswerRecord, type ImpactRecord } from './impact-record.js'

/** What `lijie impact` found. */
export interface ImpactReport {
  readonly source: string
  readonly before: StandardPin
  readonly after: StandardPin
  readonly tally: ImpactTally
  readonly first: readonly ImpactRecord[]
  readonly scores: readonly ScoreDifference[] | null
}

/** The report for reading: counts, the first changed cases, the largest moves, the scores. */
export async function renderImpact(report: ImpactReport, session: Session): Promise<string> {
  const { tally, first, scores, before, after, source } = report
  const words = impactWords(session.language)
  const changed = countChanged(tally)
  const arrow = session.language === 'en' ? '->' : '→'
  const lines = [
    `${showText(`${before.id} ${before.version} ${arrow} ${after.id === before.id ? '' : `${after.id} `}${after.version}`)} · ${showText(source)}`,
    words.summary({ cases: tally.cases, changed, share: sharePercent(changed, tally.cases) }),
    ...countLines(tally, session)
  ]
  const parts = [`${lines.join('\n')}\n`]
  if (first.length > 0)
    parts.push(`${words.first(first.length, changed)}\n${await tableOf(first, session, false)}`)
  const { largest, options } = tally
  if (largest.length > 0) {
    const records = largest.map(({ caseId, impact }) => createImpactRecord({ caseId, line: 0 }, impact))
    parts.push(`${words.largest(options.by)}\n${await tableOf(records, session, true)}`)
  }
  if (scores !== null) parts.push(`${words.scores}\n${await scoreTable(scores, session)}`)
  return parts.join('\n')
}

function countLines(
  { kinds, deadlines, refusedBoth }: ImpactTally,
  { language }: Session
): readonly string[] {
  const words = impactWords(language)
  const colon = language === 'en' ? ': ' : '：'
  const found = impactKinds.filter((kind) => kind !== 'same' && kinds[kind] > 0)
  const moves = deadlineMoves
    .filter((move) => move !== 'none' && deadlines[move] > 0)
    .map((move) => `${words.moves[move]} ${deadlines[move]}`)
  return [
    ...found.map((kind) => `  ${words.kinds[kind]}${colon}${kinds[kind]}`),
    ...(refusedBoth === 0 ? [] : [`  ${words.refusedBoth}${colon}${refusedBoth}`]),
    ...(moves.length === 0
      ? []
      : [`${words.deadlines}${colon}${moves.join(language === 'en' ? ', ' : '，')}`])
  ]
}

/** A share with one decimal; what is not nothing is never shown as 0.0. */
function sharePercent(part: number, whole: number): string {
  if (part === 0) return '0'
  const share = (100 * part) / whole
  return share < 0.1 ? '< 0.1' : share.toFixed(1)
}

async function tableOf(
  records: readonly ImpactRecord[],
  { language }: Session,
  withHours: boolean
): Promise<string> {
  const words = impactWords(language)
  const { columns } = words
  const headings = [
    columns.case,
    ...(withHours ? [columns.working, columns.clock] : [columns.what]),
    columns.before,
    columns.after
  ]
  const comma = language === 'en' ? ', ' : '，'
  const rows = records.map(({ caseId, line, kind, workingHours, clockHours, before, after }) => [
    caseId ?? `${words.unread} #${line}`,
    ...(withHours ? [sayHours(workingHours), sayHours(clockHours)] : [words.kinds[kind]]),
    sayAnswer(before, kind, words, comma),
    sayAnswer(after, kind, words, comma)
  ])
  const sides = withHours ? (['left', 'right', 'right'] as const) : []
  return createTextTable(headings, rows, sides)
}

function sayHours(hours: number | null): string {
  return hours === null ? '–' : `${hours > 0 ? '+' : ''}${hours}`
}

/** `component/0101/2, 2026-02-24T09:00` / `needs safetyHazard` / `refused taxonomy/unknown-code`. */
function sayAnswer(
  { outcome, criteria, facts, deadline, disposing, refused }: AnswerRecord,
  kind: ImpactRecord['kind'],
  words: ReturnType<typeof impactWords>,
  comma: string
): string {
  if (refused.length > 0) return `${words.outcomes.refused} ${refused.join(comma)}`
  if (outcome === 'needs') return `${words.outcomes.needs} ${facts.join(comma)}`
  if (outcome !== 'filed') return words.outcomes[outcome]
  if (kind === 'other-body') return [...criteria, ...disposing].join(comma)
  return `${criteria.join(comma)}${comma}${deadline === null ? words.noDeadline : shortInstant(deadline)}`
}

/** Without the seconds where they are none, and without the offset: both versions speak of one zone. */
function shortInstant(iso: string): string {
  return iso.slice(0, 19).replace('T', ' ').replace(/:00$/, '')
}

async function scoreTable(scores: readonly ScoreDifference[], { language }: Session): Promise<string> {
  const words = impactWords(language)
  const rows = scores.map(({ object, before, after, difference }) => [
    object,
    String(after?.rows ?? before?.rows ?? 0),
    before?.total ?? '–',
    after?.total ?? '–',
    difference === null ? '–' : /^-?[0.]+$/.test(difference) ? '0' : signed(difference),
    String(before?.rank ?? '–'),
    String(after?.rank ?? '–')
  ])
  return createTextTable(
    words.scoreColumns,
    rows,
    words.scoreColumns.map((_, i) => (i === 0 ? 'left' : 'right'))
  )
}

function signed(difference: string): string {
  return difference.startsWith('-') ? difference : `+${difference}`
}
