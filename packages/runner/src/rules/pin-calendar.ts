import { canonicalJson } from '@lijie/engine/kernel'
import { pinStandard } from '@lijie/engine/rulebook'
import type { StandardDocument } from '@lijie/schema'
import { createHash } from 'node:crypto'
import type { CalendarPin } from '../journal/index.js'

/**
 * What names a compiled calendar for good (固定日历): the standards that `compileCalendarOf` gives as its sources, the topmost
 * first, and the day of knowledge it was compiled with.
 */
export function pinCalendar(sources: readonly StandardDocument[], knownAt?: string): CalendarPin {
  const pins = sources.map((document) => {
    const { id, version, edition, hash, meaningHash } = pinStandard(document)
    return { id, version, edition, hash, meaningHash }
  })
  const known = knownAt ?? null
  return { standard: pins[0]?.id ?? '', hash: hashSources(pins, known), sources: pins, knownAt: known }
}

/** True for a pin that says of itself what it is: its hash is that of its sources, the first of which it names. */
export function fitsHash({ standard, hash, sources, knownAt }: CalendarPin): boolean {
  return (
    Array.isArray(sources) && sources[0]?.id === standard && hashSources(sources, knownAt ?? null) === hash
  )
}

function hashSources(sources: CalendarPin['sources'], knownAt: string | null): string {
  return createHash('sha256').update(canonicalJson({ sources, knownAt })).digest('hex')
}
