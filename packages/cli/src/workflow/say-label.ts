import type { LocalizedText, MessageLanguage } from '@lijie/schema'

/** A label in the language of the session; Chinese where there is no English, the id where there is no label. */
export function sayLabel(label: LocalizedText | undefined, language: MessageLanguage, id: string): string {
  if (label === undefined) return id
  return language === 'en' ? (label.en ?? label.zh) : label.zh
}
