import { createLimitVocabulary } from '@lijie/engine/limit-text'
import type { TimeUnitMeaning, TimeUnits } from '@lijie/schema'

/** Units that time is counted in when none is named: an hour or a day of each kind, one of those that mean the same. */
export function listUsualUnits(units: TimeUnits): readonly string[] {
  const chosen = new Map<string, string>()
  for (const [id, meaning] of Object.entries(units)) {
    const kind = nameKind(meaning)
    if (kind !== null && !chosen.has(kind)) chosen.set(kind, id)
  }
  return [...chosen.values()]
}

/** The units that a word stands for: an id, a label, or another spelling; empty for an unknown word. */
export function findNamedUnits(word: string, units: TimeUnits): readonly string[] {
  return createLimitVocabulary(units).words.get(word.trim().toLowerCase()) ?? []
}

function nameKind(meaning: TimeUnitMeaning): string | null {
  switch (meaning.counts) {
    case 'elapsed':
    case 'working-time':
      return meaning.minutes < 60 ? null : `${meaning.counts} ${meaning.minutes}`
    case 'working-days':
      return JSON.stringify([meaning.start, meaning.end, meaning.cutOff])
    case 'calendar-days':
      return JSON.stringify([meaning.days, meaning.dayCounting])
    case 'calendar-months':
      return null
  }
}
