import type { MessageLanguage } from './message-language.js'

/** A text in quotation marks; marks inside it become inner ones. */
export function quoteText(text: string, language: MessageLanguage): string {
  return language === 'en' ? `"${text.replaceAll('"', "'")}"` : `“${nestMarks(text)}”`
}

/** Chinese quotation marks as they are written inside a quotation: “ ” becomes ‘ ’. */
export function nestMarks(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’')
}
