import type { MessageLanguage } from '@lijie/schema'
import { wordOf } from '@lijie/schema/issues'
import { countUnits } from '../kernel/index.js'
import type { PriorExplanation } from './explain-prior.js'
import { phraseLeaf } from './phrase-leaf.js'

/** What an earlier edition of the row says otherwise (旧版), in one line. */
export function describePrior(
  { timeLimit, unitLabel, season, threshold }: PriorExplanation,
  language: MessageLanguage
): string {
  const en = language === 'en'
  const limit = timeLimit === null ? [] : [countUnits(timeLimit, unitLabel, language)]
  const when = season === null ? [] : [sayPlace(wordOf('season', season, language), en)]
  const bound = threshold === null ? [] : [phraseLeaf(threshold.leaf, threshold.definition, language)]
  const said = [...limit, ...when, ...bound].join(en ? ', ' : '，')
  return en ? `Earlier edition: ${said}.` : `旧版：${said}。`
}

function sayPlace(season: string, en: boolean): string {
  return en ? `in the ${season} only` : `仅限${season}`
}
