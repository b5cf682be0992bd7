import type { CompiledScheme } from '@lijie/engine'
import type { EvaluationPart, LocalizedText, MessageLanguage } from '@lijie/schema'
import type { ReportWords } from '../messages/report-words.js'
import { sayLabel } from '../score/score-report.js'

/** What a text of a scheme is said with (文字语境): its definition, the language and the words. */
export interface TextContext {
  readonly definition: CompiledScheme
  readonly language: MessageLanguage
  readonly words: ReportWords
}

/** One line of a definition or an origin: what it is, and what it says. */
export type Term = readonly [term: string, text: string]

/** A label in the language of the report. */
export function say({ language }: Pick<TextContext, 'language'>, label: LocalizedText): string {
  return sayLabel(label, language)
}

/** The label of a counter or figure; its id when it has none. */
export function nameCounter(context: TextContext, kind: 'counters' | 'figures', id: string): string {
  const entries: EvaluationPart['counters'] | EvaluationPart['figures'] = context.definition.part[kind]
  const entry = entries !== undefined && Object.hasOwn(entries, id) ? entries[id] : undefined
  return entry === undefined ? id : say(context, entry.label)
}

/** Counters added up, in words. */
export function sayCounters(
  context: TextContext,
  plus: readonly string[],
  minus: readonly string[] = []
): string {
  const added = plus.map((id) => nameCounter(context, 'counters', id)).join(' + ')
  return [added, ...minus.map((id) => nameCounter(context, 'counters', id))].join(' − ')
}
