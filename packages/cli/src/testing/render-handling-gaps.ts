import { partFiles } from '@lijie/schema'
import type { HandlingCoverage } from '@lijie/testing'
import type { TestWords } from '../messages/test-words.js'
import { showText } from '../output/show-text.js'
import { placeIn } from './place-in.js'
import { showPlace } from './render-failures.js'
import { shownPlaces } from './render-gaps.js'
import type { TestedStandard } from './tested-standard.js'

/** Rules about who acts and how a case is handled that are not covered both ways; the first few, or all. */
export function renderHandlingGaps(
  { items }: HandlingCoverage,
  { sources }: TestedStandard,
  words: TestWords,
  isComplete: boolean
): readonly string[] {
  const gaps = items
    .filter(({ missing }) => missing.length > 0)
    .map(({ kind, part, rule, pointer, missing }) => {
      const { file = partFiles[part], positions } = sources[part] ?? {}
      const sides = missing.map((side) => words.notHandled[kind][side]).join('; ')
      return `${showPlace(placeIn(file, pointer, positions))} ${words.gap(showText(rule), sides)}`
    })
  if (isComplete || gaps.length <= shownPlaces) return gaps
  return [...gaps.slice(0, shownPlaces), `  ${words.more(gaps.length - shownPlaces)}`]
}
