import { joinPointer, partFiles } from '@lijie/schema'
import { nameMutant, type Mutant } from '@lijie/testing'
import type { TestWords } from '../messages/test-words.js'
import { showText } from '../output/show-text.js'
import { placeIn } from './place-in.js'
import { showPlace } from './render-failures.js'
import type { TestedStandard } from './tested-standard.js'
import type { TestReport } from './test-report.js'

/** So many changes are listed; JSON has all. */
const shownSurvivors = 50

/** The changes that no test notices, and listed equivalents that match none of them. */
export function renderSurvivors(
  { survivors, stale }: NonNullable<TestReport['mutation']>,
  tested: TestedStandard,
  words: TestWords
): readonly string[] {
  const hidden = survivors.length - shownSurvivors
  const file = showText(`${tested.folder}/${partFiles['equivalent-mutants']}`)
  return [
    ...survivors.slice(0, shownSurvivors).map((mutant) => renderMutant(mutant, tested, words)),
    ...(hidden > 0 ? [`  ${words.moreSurvivors(hidden)}`] : []),
    ...stale.map((mutant) => `${file} ${words.gap(words.stale, showText(nameMutant(mutant)))}`)
  ]
}

function renderMutant(mutant: Mutant, { sources }: TestedStandard, words: TestWords): string {
  const { part, rule, pointer, path } = mutant
  const { file = partFiles[part], positions } = sources[part] ?? {}
  const at = showPlace(placeIn(file, path.slice(1).reduce<string>(joinPointer, ''), positions))
  return `${at} ${words.gap(words.survives, `${rule ?? part}${pointer} ${showChange(mutant, words)}`)}`
}

function showChange({ from, to, change }: Mutant, { removed }: TestWords): string {
  if (to === undefined) return removed
  const show = change === 'group' ? String : JSON.stringify
  return showText(`${show(from)} -> ${show(to)}`)
}
