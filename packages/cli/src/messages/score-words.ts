import type { EvaluatedObject, MessageLanguage } from '@lijie/schema'
import { scoreWordsEn } from './score-words-en.js'
import { scoreWordsZh } from './score-words-zh.js'

/** What `lijie score` says besides the headings of its first table. */
export interface ScoreTexts {
  readonly arguments: { readonly cases: string }
  readonly options: Readonly<Record<ScoreOption, string>>
  readonly objects: Readonly<Record<EvaluatedObject, string>>
  readonly name: string
  readonly value: string
  readonly numerator: string
  readonly denominator: string
  readonly grade: string
  readonly against: (period: string) => string
  readonly difference: string
  readonly changeRate: string
  readonly base: (base: 'previous' | 'current') => string
  readonly places: string
  readonly group: string
  readonly mean: string
  readonly period: string
  readonly lists: string
  readonly warnings: string
  readonly confidence: string
  readonly nameless: (rows: number) => string
  readonly withoutFractions: string
  readonly pointsOnly: string
  readonly inBlocks: string
  readonly lost: string
  readonly whatIf: (label: string, scheme: string) => string
  readonly noChange: string
  readonly before: string
  readonly after: string
  readonly explain: (object: string) => string
  readonly counters: string
  readonly lossRows: (rows: number) => string
  readonly more: (rows: number) => string
  readonly nothingLost: string
  readonly schemes: {
    readonly headings: readonly string[]
    readonly complete: string
    readonly draft: string
    readonly bases: Readonly<Record<'reported' | 'acted' | 'due' | 'closed', string>>
    readonly noBasis: string
    readonly missing: (scheme: string) => string
    readonly none: string
  }
}

/** Options of `lijie score` alone. */
type ScoreOption =
  | 'scheme'
  | 'listSchemes'
  | 'period'
  | 'compare'
  | 'base'
  | 'objects'
  | 'figures'
  | 'whatIf'
  | 'explain'
  | 'cases'
  | 'facts'
  | 'checkDuplicates'
  | 'by'
  | 'format'
  | 'zone'

/** The words of `lijie score` in a language. */
export function scoreTexts(language: MessageLanguage): ScoreTexts {
  return language === 'en' ? scoreWordsEn : scoreWordsZh
}
