import { trimStop } from './end-sentence.js'
import type { MessageLanguage } from './message-language.js'
import { nestMarks } from './quote-text.js'

const chinese = /[\p{Script=Han}“”（）《》、，。：；]/u

/**
 * Puts a value into the sentence of a message: one stop where two would meet, inner marks inside a quotation, and no
 * blank between Chinese words.
 */
export function joinPhrase(before: string, value: string, after: string, language: MessageLanguage): string {
  const phrase = fitPhrase(before, value, after)
  if (language === 'en') return before + phrase + after
  const head = before.endsWith(' ') && chinese.test(phrase.charAt(0)) ? before.trimEnd() : before
  const tail =
    after.startsWith(' ') && chinese.test(phrase.charAt(phrase.length - 1)) ? after.trimStart() : after
  return head + phrase + tail
}

function fitPhrase(before: string, value: string, after: string): string {
  if (before.endsWith('“') && after.startsWith('”')) return nestMarks(stripMarks(value))
  if (before.endsWith('"') && after.startsWith('"')) return stripMarks(value)
  return /^[.。;；,，:：)）]/.test(after) ? trimStop(value) : value
}

/** Values that are shown as JSON bring marks of their own. */
function stripMarks(value: string): string {
  return /^".*"$/s.test(value) ? value.slice(1, -1) : value
}
