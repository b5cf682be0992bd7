import { isWholeText } from './is-whole-text.js'
import type { SqlDialectName } from './quote-name.js'

/**
 * Whether a database can hold a text at all (文本可存储). A text that it cannot hold equals nothing in it: asking for it would
 * be an error of the driver, or would find the text with a replaced character.
 */
export function canBeStored(dialect: SqlDialectName, text: string): boolean {
  return isWholeText(text) && !(dialect === 'postgres' && text.includes('\0'))
}
