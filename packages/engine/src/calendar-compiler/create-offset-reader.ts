import { IANAZone } from 'luxon'

/**
 * Makes a reader of a zone's UTC offset in milliseconds at an instant, or undefined for an unknown zone.
 *
 * The only file that knows luxon. Its zones are used bare: they give NaN or `isValid: false` instead of throwing, and
 * both are checked here, so that no global luxon setting of the host has to change.
 */
export function createOffsetReader(zoneId: string): ((epochMs: number) => number) | undefined {
  const zone = IANAZone.create(zoneId)
  if (!zone.isValid) return undefined
  return (epochMs) => {
    const offset = Math.round(zone.offset(epochMs) * 60_000)
    if (Number.isNaN(offset)) throw new RangeError(`${zoneId} has no offset at ${epochMs}`)
    return offset
  }
}
