// Lists the mutants of a JSON document: every number, civil date, month-day, clock time and criterion number changed by one.

const DAY = 86_400_000

/**
 * Every single change by one in a document.
 * @returns {{ pointer: string, path: string[], from: unknown, to: unknown }[]}
 */
export function listMutants(document) {
  const mutants = []
  walk(document, [], mutants)
  return mutants
}

/** A copy of the document with one change. */
export function applyMutant(document, { path, to }) {
  const changed = structuredClone(document)
  let place = changed
  for (const key of path.slice(0, -1)) place = place[key]
  place[path.at(-1)] = to
  return changed
}

function walk(value, path, mutants) {
  if (typeof value !== 'object' || value === null) return
  for (const key of Object.keys(value)) {
    if (key === 'examples') continue // a rule's worked examples are tests of it, not law
    const inner = [...path, key]
    const pointer = inner.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
    for (const to of changesOf(value[key])) mutants.push({ pointer, path: inner, from: value[key], to })
    walk(value[key], inner, mutants)
  }
}

function changesOf(value) {
  if (typeof value === 'number') return [value + 1, value - 1]
  if (typeof value !== 'string') return []
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return [shiftDate(value, 1), shiftDate(value, -1)]
  if (/^\d{2}-\d{2}$/.test(value))
    return [shiftDate(`2001-${value}`, 1).slice(5), shiftDate(`2001-${value}`, -1).slice(5)]
  if (/^\d{2}:\d{2}$/.test(value))
    return [shiftClock(value, 1), shiftClock(value, -1)].filter((time) => time !== null)
  const criterion = /^((?:component|event)\/[^/]+\/)(\d+)$/.exec(value)
  return criterion === null ? [] : [`${criterion[1]}${Number(criterion[2]) + 1}`]
}

function shiftDate(date, days) {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)
}

function shiftClock(time, minutes) {
  const total = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + minutes
  if (total < 0 || total > 1440) return null
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`
}
