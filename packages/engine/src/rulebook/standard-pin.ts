import type { StandardDocument } from '@lijie/schema'
import { canonicalJson, sha256Hex } from '../kernel/index.js'
import { freezeDeep } from './freeze-deep.js'
import { takeMeaning } from './take-meaning.js'

/** Which standard an answer was given under (固定版本): id, version of the encoding, edition, content hash. */
export interface StandardPin {
  readonly id: string
  readonly version: string
  readonly edition: string
  /** SHA-256 over the RFC 8785 form of all its part files, hex. */
  readonly hash: string
  /** The same without wording: it stays when titles, summaries, labels or notes are changed or translated. */
  readonly meaningHash: string
}

/**
 * Pins a standard: the hash changes with any change of any part file, and with nothing else.
 *
 * Zone tables and the days of recurring rules are left out: they are derived when a standard is bundled, not part of what
 * its author wrote. The rulebook's own hash covers them. The document is frozen, so that its hashes can be computed when they
 * are first read: hashing half a megabyte takes longer than all the rest of compiling, and many programs never look.
 */
export function pinStandard(document: StandardDocument): StandardPin {
  freezeDeep(document)
  return pinFrozen(document)
}

/** The same for a document that is frozen, all the way down. */
export function pinFrozen(document: StandardDocument): StandardPin {
  const { zones: _zones, recurrences: _recurrences, ...parts } = document
  const { id, version, edition } = document.standard
  let hash: string | undefined
  let meaningHash: string | undefined
  return Object.freeze({
    id,
    version,
    edition: edition ?? '',
    get hash(): string {
      return (hash ??= sha256Hex(canonicalJson(parts)))
    },
    get meaningHash(): string {
      return (meaningHash ??= sha256Hex(canonicalJson(takeMeaning(parts))))
    }
  })
}
