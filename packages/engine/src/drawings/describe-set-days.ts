import type { MessageLanguage } from '@lijie/schema'
import type { SetDayGroup } from './group-set-days.js'
import { nameSource, phraseSetDays } from './phrase-set-days.js'
import { yearWords } from './year-words.js'

/** An occasion of a year in words (节假日安排说明), and who sets it: the notice, or the organ of a recurring rule. */
export interface SetDayDescription {
  readonly text: string
  readonly source: string
}

/** What a notice or a recurring rule makes of an occasion, in Chinese or English: `春节：放假 2月15日–23日（9 天），…`. */
export function describeSetDays(group: SetDayGroup, language: MessageLanguage): SetDayDescription {
  const words = yearWords(language)
  return { text: phraseSetDays(group, words), source: nameSource(group, words) }
}
