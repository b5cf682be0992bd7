// Lists the mutants of a JSON document: every number, civil date, month-day, clock time and criterion number changed by one.

const DAY = 86_400_000

/**
 * Every single change by one in a document.
 * @returns {{ pointer: string, from: unknown, to: unknown, apply: () => void, undo: () => void }[]} apply and undo change
 * the document in place, so that no copy of a large document is made per mutant.
 */
export function listMutants(document) {
  const mutants = []
  walk(document, '', mutants)
  return mutants
}

function walk(value, pointer, mutants) {
  if (typeof value !== 'object' || value === null) return
  for (const key of Object.keys(value)) {
    if (key === 'examples') continue // a rule's worked examples are tests of it, not law
    const at = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
    const member = value[key]
    for (const changed of changesOf(member)) {
      mutants.push({
        pointer: at,
        from: member,
        to: changed,
        apply: () => {
          value[key] = changed
        },
        undo: () => {
          value[key] = member
        }
      })
    }
    walk(member, at, mutants)
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
