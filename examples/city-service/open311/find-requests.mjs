import { isRefusal, parseInstant } from '@lijie/engine'
import { fail, refusalProblem } from '../app/problem.mjs'

const mostRequests = 1000
const mostIds = 100
/** The longest span that may be asked for, and the one that is meant without dates, as GeoReport v2 says. */
const days = 90
const span = days * 86_400_000
const statuses = ['open', 'closed']

/** The cases that a query of Open311 asks for, the latest first, at most 1,000; ids override everything else. */
export async function findRequests(city, query) {
  const ids = readList(query.service_request_id)
  const views =
    ids === null ? await searchCases(city, readFilter(query, city.clock())) : await readCases(city, ids)
  return views.toSorted((a, b) => b.record.reportedAt - a.record.reportedAt).slice(0, mostRequests)
}

/** `open` until the case has ended, whatever its end is; then `closed`. */
export function statusOf({ workflow }, { state }) {
  return workflow.part.states[state]?.kind === 'end' ? 'closed' : 'open'
}

async function readCases({ runner }, ids) {
  if (ids.length > mostIds)
    throw fail(400, 'service/bad-field', { field: 'service_request_id', expected: `1-${mostIds}` })
  const found = []
  for (const id of new Set(ids)) {
    const view = await runner.readCase(id)
    if (!isRefusal(view)) found.push(view.value)
    else if (view.refused[0]?.code !== 'runner/unknown-case') throw refusalProblem(view.refused)
  }
  return found
}

async function searchCases({ runner, rulebook }, wanted) {
  const found = []
  for await (const id of runner.listCases()) {
    const view = await runner.readCase(id)
    if (!isRefusal(view) && isWanted(view.value.record, wanted, rulebook)) found.push(view.value)
  }
  return found
}

function isWanted(record, { start, end, codes, states }, rulebook) {
  return (
    record.reportedAt >= start &&
    record.reportedAt <= end &&
    (codes === null || codes.includes(`${record.kind}-${record.code}`)) &&
    (states === null || states.includes(statusOf(rulebook, record)))
  )
}

function readFilter(query, now) {
  const states = readList(query.status)
  if (states?.every((status) => statuses.includes(status)) === false)
    throw fail(400, 'service/bad-field', { field: 'status', expected: statuses.join(', ') })
  const from = readDate('start_date', query.start_date)
  const end = readDate('end_date', query.end_date) ?? (from === undefined ? now : Math.min(now, from + span))
  const start = from ?? end - span
  if (start > end || end - start > span)
    throw fail(400, 'service/bad-field', { field: 'end_date', expected: `start_date + 0-${days} × 24 h` })
  return { start, end, codes: readList(query.service_code), states }
}

/** Parts between commas; null for what is left out or empty. */
function readList(text) {
  const parts = (text ?? '').split(',').map((part) => part.trim())
  const given = parts.filter((part) => part !== '')
  return given.length === 0 ? null : given
}

function readDate(field, text) {
  if (text === undefined || text === '') return undefined
  // A plus sign that was not encoded arrives as a blank.
  const instant = parseInstant(text.replace(' ', '+'))
  if (instant === undefined) throw fail(400, 'service/bad-field', { field, expected: '2026-03-02T09:00:00Z' })
  return instant
}
