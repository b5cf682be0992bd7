import type { LocalizedText } from '@lijie/schema'
import { quoteText } from '@lijie/schema/issues'
import type { BilingualText } from './change.js'

/** No words. */
export const noWords: BilingualText = Object.freeze({ zh: '', en: '' })

/** The same text in both languages. */
export function sayPlain(text: string): BilingualText {
  return { zh: text, en: text }
}

/** Both languages of a label; the other one stands in for a missing one. */
export function sayLabel({ zh, en }: LocalizedText): BilingualText {
  return { zh, en: en ?? zh }
}

/** True for a label in Chinese and perhaps English. */
export function isLocalizedText(value: unknown): value is LocalizedText {
  if (typeof value !== 'object' || value === null || !('zh' in value)) return false
  const keys = Object.keys(value)
  const { zh, en } = value as Readonly<Record<string, unknown>>
  return typeof zh === 'string' && (keys.length === 1 || (keys.length === 2 && typeof en === 'string'))
}

/** A value without words of its own: text in quotation marks, lists in commas, anything else as JSON. */
export function sayValue(value: unknown): BilingualText {
  if (value === undefined || value === null) return { zh: '无', en: 'none' }
  if (typeof value === 'boolean') return value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' }
  if (typeof value === 'string') return sayPlain(value)
  if (isLocalizedText(value)) return sayLabel(value)
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return sayList(value)
  return sayPlain(JSON.stringify(value))
}

/** Free text in the quotation marks of each language. */
export function sayQuoted(value: unknown): BilingualText {
  const { zh, en } = sayValue(value)
  return value === undefined ? { zh, en } : { zh: quoteText(zh, 'zh-CN'), en: quoteText(en, 'en') }
}

/** A date, or that there is none. */
export function sayDate(value: unknown): BilingualText {
  return typeof value === 'string' ? sayPlain(value) : { zh: '未写明', en: 'not stated' }
}

function sayList(items: readonly unknown[]): BilingualText {
  if (items.length === 0) return { zh: '空', en: 'empty' }
  const words = items.map((item) => String(item))
  return { zh: words.join('、'), en: words.join(', ') }
}

/** Words of the values that a field can take. */
export type ValueWords = Readonly<Record<string, BilingualText>>

/** Says a value by its words; without a value that it is not stated. */
export function sayWord(words: ValueWords): (value: unknown) => BilingualText {
  return (value) => {
    if (value === undefined) return { zh: '未写明', en: 'not stated' }
    const text = String(value)
    return (Object.hasOwn(words, text) ? words[text] : undefined) ?? sayPlain(text)
  }
}
