import type { LocalizedText, MessageLanguage } from '@lijie/schema'
import { sayLabel } from '../score/score-report.js'
import type { TemplateChoice } from './template-column.js'

/** Codes with the words that stand for them in a table; both ways. */
export interface NamedChoices {
  readonly choices: readonly TemplateChoice[]
  /** Word in the table -> code. */
  readonly values: Readonly<Record<string, string>>
}

/** Separates the values of a set in one cell; no word may hold it. */
export const setSeparator = '、'

/** The words for codes (代码的名称): their labels; the code itself where a label says nothing or stands for two. */
export function nameChoices(
  labels: readonly (readonly [code: string, label: LocalizedText])[],
  language: MessageLanguage
): NamedChoices {
  const words = labels.map(([, label]) => sayLabel(label, language).trim())
  const values: Record<string, string> = {}
  const choices = labels.map(([code], index) => {
    const word = words[index] ?? ''
    const clear =
      word !== '' && !word.includes(setSeparator) && words.indexOf(word) === words.lastIndexOf(word)
    const value = clear ? word : code
    values[value] = code
    return value === word ? { value } : { value, meaning: word }
  })
  return { choices, values }
}
