import {
  sayCounterSum,
  sayFormula,
  sayQuestion,
  type CompiledScheme,
  type QuestionWords
} from '@lijie/engine'
import type {
  CounterPredicate,
  EvaluationPart,
  FormulaSource,
  LocalizedText,
  MessageLanguage
} from '@lijie/schema'
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

/** What the questions of a scheme are said with. */
export function questionWords(context: TextContext): QuestionWords {
  return { language: context.language, nameCounter: (id) => nameCounter(context, 'counters', id) }
}

/** A label with the question behind it, where that says more. */
export function nameQuestion(
  context: TextContext,
  { label, where }: { readonly label: LocalizedText; readonly where: CounterPredicate }
): string {
  const [name, question] = [say(context, label), sayQuestion(where, questionWords(context))]
  return name === question ? name : context.words.brackets(name, question)
}

/** A formula with the labels of counters and figures in place of their ids. */
export function nameFormula(context: TextContext, source: FormulaSource): string {
  const { part, indicators } = context.definition
  const nameOf = (name: string): string => {
    for (const { names } of indicators) {
      const meaning = names.get(name)
      const label =
        meaning === undefined
          ? undefined
          : 'counter' in meaning
            ? part.counters[meaning.counter]?.label
            : part.figures?.[meaning.figure]?.label
      if (label !== undefined) return say(context, label)
    }
    return name
  }
  return sayFormula(source, { language: context.language, nameOf })
}

/** Counters added up, in words. */
export function sayCounters(
  context: TextContext,
  plus: readonly string[],
  minus: readonly string[] = []
): string {
  return sayCounterSum(plus, minus, questionWords(context))
}
