import { formatCount } from './format-figures.mjs'
import { fillWords, words } from './words.mjs'

/** What has to be said beside the headline figures, in both languages. */
export function listNotes({ answers, cases, verdicts }) {
  const open = fillWords(words.openAsOnTime, { count: formatCount(verdicts.openAsOnTime) })
  const unmatched = fillWords(words.unmatched, { answers: formatCount(answers), cases: formatCount(cases) })
  return [...(verdicts.openAsOnTime === 0 ? [] : [open]), ...(answers === cases ? [] : [unmatched])]
}
