import type { MessageLanguage } from '@lijie/schema'
import type { DutiesWords } from '../messages/duties-words.js'
import { layOutColumns } from '../output/column-lines.js'
import { showText } from '../output/show-text.js'
import { sayLabel } from '../workflow/say-label.js'
import type { DutyText } from './open-duty-texts.js'
import { phraseFactValue } from './phrase-fact-value.js'

/** Facts in two columns: the name under which each is given, and what it is with its values. */
export function renderFacts(
  names: readonly string[],
  { duties }: DutyText,
  { language, words, columns }: FactsWording,
  mostCodes: number
): readonly string[] {
  const { facts } = duties.context.vocabulary
  const width = Math.min(26, Math.max(...names.map(({ length }) => length)))
  return names.flatMap((name) => {
    const definition = facts.get(name)?.definition
    if (definition === undefined) return []
    const label = sayLabel(definition.label, language, name)
    const what = definition.type === 'codes' ? words.several(label) : label
    const text = words.fact(what, phraseFactValue(definition, language, words, mostCodes))
    return layOutColumns([name, text].map(showText), [width, Math.max(columns - width - 3, 30)], '  ')
  })
}

/** What facts are told in. */
export interface FactsWording {
  readonly language: MessageLanguage
  readonly words: DutiesWords
  readonly columns: number
}
