import { lowerCase } from './fold-limit-text.js'
import { knownPhrases } from './phrases.js'
import { isMark } from './strip-words.js'

const longest = Math.max(...knownPhrases.map((phrase) => phrase.length))
const phrases: ReadonlySet<string> = new Set(knownPhrases)

/** True when a folded text consists of words of the field (已知用语) that leave a limit as it is: 恢复通行, A级. */
export function isKnownText(text: string): boolean {
  const small = lowerCase(text)
  for (let at = 0; at < small.length;) {
    let length = Math.min(longest, small.length - at)
    while (length > 0 && !phrases.has(small.slice(at, at + length))) length--
    if (length === 0 && !isMark(small[at])) return false
    at += Math.max(length, 1)
  }
  return true
}
