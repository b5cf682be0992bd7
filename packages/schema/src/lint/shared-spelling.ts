import { joinPointer } from '../parse/index.js'
import { createFinding, type LintRule } from './lint-rule.js'

/** Spellings of the source that stand for several units (一词多义): reading such a limit is a guess. */
export const sharedSpelling: LintRule = ({ timeLimits }) => {
  const units = Object.entries(timeLimits?.units ?? {})
  const owners = new Map<string, string[]>()
  for (const [unit, { writtenAs = [] }] of units) {
    for (const spelling of new Set(writtenAs)) owners.set(spelling, [...(owners.get(spelling) ?? []), unit])
  }
  return [...owners].flatMap(([written, claiming]) => {
    const last = claiming.at(-1)
    if (claiming.length === 1 || last === undefined) return []
    const pointer = `${joinPointer('/units', last)}/writtenAs`
    const params = { written, units: claiming.join(', ') }
    return [createFinding('time-limits', pointer, 'time-limits/ambiguous-spelling', params)]
  })
}
