import type { MessageLanguage } from './message-language.js'

/** Ends a sentence with exactly one stop: texts of documents may bring one or not. */
export function endSentence(text: string, language: MessageLanguage): string {
  const body = trimStop(text)
  return /[?？!！]$/.test(body) ? body : body + (language === 'en' ? '.' : '。')
}

/** A text of a document without its final stop, to go on inside a sentence. */
export function trimStop(text: string): string {
  return text.replace(/(?<=[^.。;；\s])[.。;；\s]+$/, '')
}
