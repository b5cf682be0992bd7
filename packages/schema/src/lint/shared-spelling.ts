import type { TimeUnitMeaning } from '../generated/types.js'
import { joinPointer } from '../parse/index.js'
import { createFinding, type LintRule } from './lint-rule.js'

/** Labels and spellings that stand for several units (一词多义): reading such a limit is a guess. */
export const sharedSpelling: LintRule = ({ timeLimits }) => {
  const units = timeLimits?.units ?? {}
  const owners = new Map<string, string[]>()
  for (const [unit, meaning] of Object.entries(units)) {
    for (const word of new Set(listWords(meaning))) owners.set(word, [...(owners.get(word) ?? []), unit])
  }
  return [...owners].flatMap(([written, claiming]) => {
    const last = claiming.at(-1)
    if (claiming.length === 1 || last === undefined) return []
    const field = units[last]?.writtenAs?.includes(written) === true ? 'writtenAs' : 'label'
    const pointer = `${joinPointer('/units', last)}/${field}`
    const params = { written, units: claiming.join(', ') }
    return [createFinding('time-limits', pointer, 'time-limits/ambiguous-spelling', params)]
  })
}

function listWords({ label: { zh, en }, writtenAs = [] }: TimeUnitMeaning): readonly string[] {
  return [zh, ...(en === undefined ? [] : [en]), ...writtenAs]
}
