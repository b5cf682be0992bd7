import type { Session } from '../session.js'
import { dutiesWords } from '../messages/duties-words.js'
import type { DutyText } from './open-duty-texts.js'
import { renderFacts } from './render-facts.js'

/** The facts that can be given (事实清单): a list to read, or an object to fill in, in which null means not known. */
export function writeTemplate(
  texts: readonly DutyText[],
  { json }: { readonly json?: true },
  { io, language }: Session
): string {
  const words = dutiesWords(language)
  if (json === true) {
    const names = texts.flatMap(({ duties }) => [...duties.context.vocabulary.facts.keys()])
    return `${JSON.stringify(Object.fromEntries(names.map((name) => [name, null])), null, 2)}\n`
  }
  const columns = io.stdout.isTTY === true ? (io.stdout.columns ?? 80) : 80
  const lines = texts.flatMap((text, place) => {
    const names = [...text.duties.context.vocabulary.facts.keys()]
    const facts =
      names.length === 0
        ? [`  ${words.noFacts}`]
        : renderFacts(names, text, { language, words, columns }, Number.POSITIVE_INFINITY)
    return [...(texts.length > 1 ? [...(place > 0 ? [''] : []), text.document.standard.id] : []), ...facts]
  })
  return `${lines.join('\n')}\n`
}
