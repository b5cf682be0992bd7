import { formatInstant } from '@lijie/engine/calendar'
import type { Rulebook } from '@lijie/engine'
import { formatIssue, type MessageLanguage, type Scenario } from '@lijie/schema'
import { chooseZone } from './choose-zone.js'
import type { Timeline } from './timeline.js'

/**
 * A played scenario as JSON: entries in order, cases with records and clocks, the head of the journal. `at` and `until` are ISO
 * 8601 on the clocks of the standard; inside actions, records and clocks instants are epoch milliseconds.
 */
export function describeTimelineAsJson(
  { title, synthetic }: Scenario,
  { entries, cases, until, head }: Timeline,
  rulebook: Rulebook,
  language: MessageLanguage
): string {
  const zone = chooseZone(rulebook)
  const write = (at: number): string => formatInstant(zone, at)
  const told = entries.map((entry) => ({
    ...entry,
    at: write(entry.at),
    ...(entry.type === 'refused' && {
      refused: entry.refused.map((reason) => ({ ...reason, message: formatIssue(reason, language) }))
    })
  }))
  const made = synthetic === true ? { synthetic } : {}
  const value = {
    title,
    ...made,
    standards: rulebook.pins,
    rulebook: rulebook.hash,
    entries: told,
    cases,
    until: write(until),
    head
  }
  return `${JSON.stringify(value, null, 2)}\n`
}
