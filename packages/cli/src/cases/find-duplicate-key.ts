import { parseStrictJson } from '@lijie/schema'

/**
 * The key that some object of a JSON text names twice, or undefined. `value` is what JSON.parse made of the text, which
 * keeps the last of the two without a word.
 *
 * Every member has one colon outside of texts, so members are counted in the text and in the value. The strict parser,
 * several times slower, only looks for the name when the counts differ.
 */
export function findDuplicateKey(text: string, value: unknown): string | undefined {
  if (countColons(text) === countMembers(value)) return undefined
  const { issues } = parseStrictJson(text)
  return String(issues.find(({ code }) => code === 'document/duplicate-key')?.params['key'] ?? '…')
}

/** Colons outside of texts; the text is known to be JSON. */
function countColons(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === 0x3a) count += 1
    else if (unit === 0x22) at = endOfText(text, at)
  }
  return count
}

/** Where the text that begins at `start` has its closing quote. */
function endOfText(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slash = end - 1
    while (text.charCodeAt(slash) === 0x5c) slash -= 1
    if ((end - slash) % 2 === 1) return end
  }
  return text.length
}

/** Members of all objects in a value; the loop takes any depth. */
function countMembers(value: unknown): number {
  let count = 0
  const waiting = [value]
  while (waiting.length > 0) {
    const one = waiting.pop()
    if (typeof one !== 'object' || one === null) continue
    const inner: readonly unknown[] = Array.isArray(one) ? one : Object.values(one)
    if (!Array.isArray(one)) count += inner.length
    for (const item of inner) if (typeof item === 'object') waiting.push(item)
  }
  return count
}
