import type { Ambiguity, LocalizedText } from '../generated/types.js'
import { trimStop } from './end-sentence.js'
import type { MessageLanguage } from './message-language.js'
import { wordOf } from './message-words.js'

/** An ambiguity in words, to be put into sentences that say themselves that something is unclear. */
export interface AmbiguityWords {
  /** What is unclear (何处不明). */
  readonly doubt: string
  readonly summary: string
  /** The reading that the conditions take (所取读法); null where none is taken. */
  readonly reading: string | null
}

/** Words for an ambiguity (文字不明): what is unclear, how, and what it was taken to mean. */
export function sayAmbiguity(
  { type, summary, reading }: Ambiguity,
  language: MessageLanguage
): AmbiguityWords {
  const say = ({ zh, en }: LocalizedText): string => (language === 'en' ? (en ?? zh) : zh)
  return {
    doubt: wordOf('ambiguity', type, language),
    summary: dropDoubt(trimStop(say(summary))),
    reading: reading === undefined ? null : dropReading(trimStop(say(reading)))
  }
}

/** Readers are told already that it is unclear. */
function dropDoubt(text: string): string {
  const rest = text
    .replace(/^(?:标点|措辞|单位)不明：/, '')
    .replace(/^The (?:punctuation|wording|unit) is unclear: /, '')
  return rest === text ? text : capitalize(rest)
}

/** `Read as work days` -> `work days`, `按工作日读` -> `按工作日`: that it is a reading is said before. */
function dropReading(text: string): string {
  return text
    .replace(/^(?:Read|Taken|Understood) as (?=.)/, '')
    .replace(/^(?:and|or)(?=:)/, '"$&"')
    .replace(/^[A-Z](?=[a-z]* )/, (letter) => letter.toLowerCase())
    .replace(/^取(?=“)/, '')
    .replace(/^(按[^，。；（]+)读(?=$|[，。；（])/, '$1')
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
