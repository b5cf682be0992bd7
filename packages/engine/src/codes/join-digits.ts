import { EngineError } from '../kernel/index.js'

/**
 * Writes the parts of a code one after another (编码拼接), each with its fixed number of digits.
 *
 * @throws EngineError `codes/unfit-part` for a part that has another number of digits, or none: written down, it would be
 * read as something else.
 */
export function joinDigits(parts: readonly string[], groups: readonly number[]): string {
  const longest = Math.max(parts.length, groups.length)
  for (let index = 0; index < longest; index += 1) {
    const [part = '', digits = 0] = [parts[index], groups[index]]
    if (part === '' || part.length !== digits || !/^[0-9]+$/.test(part))
      throw new EngineError('codes/unfit-part', `"${part}" has to have ${digits} digits`)
  }
  return parts.join('')
}
