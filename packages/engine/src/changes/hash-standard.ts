import { partKeys, type StandardDocument } from '@lijie/schema'
import { canonicalJson, sha256Hex } from '../kernel/index.js'
import { pinStandard } from '../rulebook/index.js'

/** The hashes of one version of a standard (散列值): hex SHA-256 over RFC 8785 JSON, so that formatting changes none. */
export interface StandardHashes {
  readonly id: string
  readonly version: string
  /** Changes with any value of any part. */
  readonly hash: string
  /** Leaves out titles, summaries, labels, notes and all other wording. */
  readonly meaningHash: string
  /** Part file -> hash of that part alone, for finding which file differs. */
  readonly parts: Readonly<Record<string, string>>
}

/** The hashes of a standard, as pins and citations carry them, and those of its parts. */
export function hashStandard(document: StandardDocument): StandardHashes {
  const { id, version, hash, meaningHash } = pinStandard(document)
  const parts: Record<string, string> = {}
  for (const [part, key] of Object.entries(partKeys)) {
    const value: unknown = document[key]
    if (value !== undefined) parts[part] = sha256Hex(canonicalJson(value))
  }
  return { id, version, hash, meaningHash, parts }
}
