import type { StandardDocument } from '@lijie/schema'
import { canonicalJson, sha256Hex } from '../kernel/index.js'

/** Which standard an answer was given under (固定版本): id, version of the encoding, edition, content hash. */
export interface StandardPin {
  readonly id: string
  readonly version: string
  readonly edition: string
  /** SHA-256 over the RFC 8785 form of all its part files, hex. */
  readonly hash: string
}

/**
 * Pins a standard: the hash changes with any change of any part file, and with nothing else.
 *
 * Zone tables are left out: they are derived from the zone database when a standard is bundled, not part of what its
 * author wrote. The rulebook's own hash covers them.
 */
export function pinStandard(document: StandardDocument): StandardPin {
  const { zones: _derived, ...parts } = document
  const { id, version, edition } = document.standard
  return { id, version, edition: edition ?? '', hash: sha256Hex(canonicalJson(parts)) }
}
