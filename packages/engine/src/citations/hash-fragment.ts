import type { CitedFragment } from '@lijie/schema'
import { sha256Hex } from '../kernel/index.js'
import { normalizeText } from './normalize-text.js'

/**
 * How words of a source are cited without repeating them (引文指纹): how many characters they have once normalised, and the
 * SHA-256 of these in UTF-8.
 */
export function hashFragment(words: string): CitedFragment {
  const text = normalizeText(words)
  return { chars: [...text].length, sha256: sha256Hex(text) }
}
