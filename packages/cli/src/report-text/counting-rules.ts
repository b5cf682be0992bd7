import {
  listCountingRules,
  listFigureRules,
  sayCounter,
  sayCounterBasis,
  sayFigureValues,
  sayOnMissing,
  sayOnMissingFigure,
  type CountingRule,
  type FigureRule
} from '@lijie/engine/evaluation'
import type { LocalizedText } from '@lijie/schema'
import { wordOf } from '@lijie/schema/issues'
import { questionWords, say, type TextContext } from './text-context.js'

/** A table of texts (文字表): what stands above each column, and the rows, each with a note that belongs to its second cell. */
export interface TextTable {
  readonly headings: readonly string[]
  readonly rows: readonly TextRow[]
}

/** A row of texts. */
interface TextRow {
  readonly cells: readonly string[]
  readonly note: string | null
}

/** What each counted number counts (计数口径): definition, period, what the unknown does, and how sure that is. */
export function tabulateCounters(context: TextContext): TextTable {
  const { counting } = context.words
  const rows = listCountingRules(context.definition).map((rule) => describeRule(context, rule))
  return {
    headings: [counting.counter, counting.counts, counting.period, counting.unknown, counting.evidence],
    rows: [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()]
  }
}

/** What each figure from outside may be, and what its absence does (外部数据口径). */
export function tabulateFigures(context: TextContext): TextTable {
  const { counting } = context.words
  return {
    headings: [counting.figure, counting.values, counting.notGiven, counting.evidence],
    rows: listFigureRules(context.definition).map((rule) => describeFigure(context, rule))
  }
}

function describeRule(context: TextContext, { counter, scheme }: CountingRule): TextRow {
  const { words, language } = context
  const isDerived = 'plus' in counter
  const basis = isDerived ? '' : sayCounterBasis(scheme, counter, language)
  const cells = [
    say(context, counter.label),
    sayCounter(counter, questionWords(context)),
    isDerived ? words.counting.byParts : basis === '' ? words.allCases : basis,
    isDerived ? words.counting.byParts : sayOnMissing(counter.onMissing, language),
    wordOf('evidence', counter.evidence, language)
  ]
  return { cells, note: noteOf(context, counter) }
}

function describeFigure(context: TextContext, { figure }: FigureRule): TextRow {
  const { words, language } = context
  const values = sayFigureValues(figure, language)
  const cells = [
    say(context, figure.label),
    [words.counting.kinds[figure.kind], values].filter((text) => text !== '').join(words.colon),
    sayOnMissingFigure(figure.onMissing, language),
    wordOf('evidence', figure.evidence, language)
  ]
  return { cells, note: noteOf(context, figure) }
}

function noteOf(context: TextContext, { note }: { readonly note?: LocalizedText }): string | null {
  return note === undefined ? null : say(context, note)
}
