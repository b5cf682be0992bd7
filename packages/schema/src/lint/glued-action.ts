import { listLimits } from './criterion-key.js'
import { createFinding, type LintRule } from './lint-rule.js'

/** A longer printed form is a slip, not a unit of its own, when the plain one is at least this many times as frequent. */
const plainFactor = 3

/** Printed units with something glued to them, e.g. 紧急工作时制止: the unit 紧急工作时 and an action. */
export const gluedAction: LintRule = ({ criteria, timeLimits }) => {
  const labels = Object.values(timeLimits?.units ?? {}).flatMap(({ label: { zh, en } }) => [zh, en ?? zh])
  const frequency = new Map<string, number>(labels.map((label) => [label, Infinity]))
  const limits = (criteria?.rows ?? []).flatMap((row, index) =>
    listLimits(row).map(({ limit, pointer }) => ({
      row: row.id,
      pointer: `/rows/${index}${pointer}/printed`,
      printed: limit.printed?.trim() ?? ''
    }))
  )
  for (const { printed } of limits) frequency.set(printed, (frequency.get(printed) ?? 0) + 1)
  return limits.flatMap(({ row, pointer, printed }) => {
    const label = findPlainUnit(printed, frequency)
    if (label === undefined) return []
    const params = { row, printed, label, action: printed.slice(label.length).trim() }
    return [createFinding('criteria', pointer, 'time-limits/glued-action', params)]
  })
}

/** The longest known unit with which `printed` begins and after which it goes on. */
function findPlainUnit(printed: string, frequency: ReadonlyMap<string, number>): string | undefined {
  const own = frequency.get(printed) ?? 0
  return [...frequency]
    .filter(
      ([label, count]) =>
        label !== '' && label !== printed && printed.startsWith(label) && count >= own * plainFactor
    )
    .map(([label]) => label)
    .toSorted((a, b) => b.length - a.length)[0]
}
