import type { Rulebook } from '@lijie/engine'
import { createFailure } from '../cli-failure.js'
import { findZoneTable } from '../standards/find-zone-table.js'
import { countsRows, type PlannedScheme } from './plan-schemes.js'
import type { ScoreOptions } from './score-options.js'

/** Schemes may stand without time limits; then no standard says in which zone a month begins. */
function statesZone({ timeLimits }: Rulebook): boolean {
  return timeLimits.units.size > 0
}

/** The rulebook in the zone of `--zone`, where its standards state none (统计时区). @throws CliFailure */
export async function placeInZone(rulebook: Rulebook, zone: string | undefined): Promise<Rulebook> {
  if (zone === undefined) return rulebook
  const stated = rulebook.timeLimits.zone.zone
  if (statesZone(rulebook)) {
    if (stated === zone) return rulebook
    throw createFailure('score/zone-stated', { zone, stated })
  }
  try {
    const table = await findZoneTable(zone, rulebook)
    return { ...rulebook, timeLimits: { ...rulebook.timeLimits, zone: table } }
  } catch {
    throw createFailure('cases/bad-option', { option: '--zone', value: zone, expected: 'Asia/Shanghai' })
  }
}

/** Refuses to cut a month out of cases at midnights that nobody stated. @throws CliFailure score/zone-needed */
export function checkZone(
  rulebook: Rulebook,
  schemes: readonly PlannedScheme[],
  { zone, period, asOf }: ScoreOptions
): void {
  if (zone !== undefined || statesZone(rulebook) || !schemes.some(countsRows)) return
  const hasOffset = asOf === undefined || /(?:Z|[+-]\d\d:?\d\d)$/i.test(asOf)
  if (period === undefined && hasOffset) return
  throw createFailure('score/zone-needed', { standard: rulebook.documents[0]?.standard.id ?? '–' })
}
