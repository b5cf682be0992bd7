import { isKnownText } from './known-words.js'
import type { LimitGuess } from './limit-reading.js'
import type { LimitVocabulary } from './limit-vocabulary.js'
import { nameUnits } from './refuse-unit.js'

/** The guess that was made about a spelling that stands for several units, the first of them taken; else nothing. */
export function guessUnit(
  text: string,
  word: string,
  ids: readonly string[],
  { units }: LimitVocabulary
): readonly LimitGuess[] {
  const [chosen = '', ...alternatives] = ids
  if (alternatives.length === 0) return []
  const taken = nameUnits(units, [chosen])
  const others = nameUnits(units, alternatives)
  const params = {
    text,
    word,
    chosen: taken.known,
    chosenZh: taken.knownZh,
    others: others.known,
    othersZh: others.knownZh
  }
  return [{ code: 'limit-text/ambiguous-unit', params, text: word, chosen, alternatives }]
}

/** The guess that 30日前 counts backwards from an event. */
export function guessDirection(text: string, word: string): LimitGuess {
  const code = 'limit-text/ambiguous-direction'
  return { code, params: { text, word }, text: word, chosen: 'before', alternatives: ['after'] }
}

/** The guess that words around a limit leave it as it is, where the field does not know them; else nothing. */
export function guessWords(text: string, role: 'qualifier' | 'action', words: string): readonly LimitGuess[] {
  if (words === '' || isKnownText(words)) return []
  const params = { text, word: words }
  return [{ code: 'limit-text/unread-words', params, text: words, chosen: role, alternatives: [] }]
}
