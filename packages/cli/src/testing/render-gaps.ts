import { joinPointer, partFiles, type CriteriaPart, type StandardDocument } from '@lijie/schema'
import type { RuleCoverageItem, RuleCoverage } from '@lijie/testing'
import type { TestWords } from '../messages/test-words.js'
import { showText } from '../output/show-text.js'
import { placeIn } from './place-in.js'
import { showPlace } from './render-failures.js'
import type { TestedStandard } from './tested-standard.js'

/** Without --coverage so many places are listed. */
export const shownPlaces = 5

/** Places that are not covered both ways; the first few, or all and then the rows that never decided a case. */
export function renderGaps(
  { items, neverDecided }: RuleCoverage,
  { document, sources }: TestedStandard,
  words: TestWords,
  isComplete: boolean
): readonly string[] {
  const { file = partFiles.criteria, positions } = sources.criteria ?? {}
  const place = (pointer: string): string => showPlace(placeIn(file, pointer, positions))
  const gaps = items
    .filter(({ missing }) => missing.length > 0)
    .map((item) => {
      const sides = item.missing.map((side) => words.notCovered[item.kind][side])
      return `${place(item.pointer)} ${words.gap(nameItem(item, document.criteria), sides.join('; '))}`
    })
  if (!isComplete && gaps.length > shownPlaces)
    return [...gaps.slice(0, shownPlaces), `  ${words.more(gaps.length - shownPlaces)}`]
  return isComplete ? [...gaps, ...renderIdle(neverDecided, document, place, words)] : gaps
}

function renderIdle(
  neverDecided: readonly string[],
  { criteria }: StandardDocument,
  place: (pointer: string) => string,
  words: TestWords
): readonly string[] {
  const rows = new Map((criteria?.rows ?? []).map(({ id }, index) => [id, index]))
  return neverDecided.map(
    (id) => `${place(joinPointer('/rows', rows.get(id) ?? 0))} ${words.gap(id, words.neverDecided)}`
  )
}

/** The row; of a comparison, what it compares as well. */
function nameItem(
  { kind, criterion, pointer }: RuleCoverageItem,
  criteria: CriteriaPart | undefined
): string {
  if (kind !== 'leaf') return criterion
  const leaf = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((node, key) => (node as Readonly<Record<string, unknown>> | undefined)?.[key], criteria)
  const { fact, operator, value, unit } = leaf as Readonly<Record<string, unknown>>
  return showText(`${criterion} ${[fact, operator, JSON.stringify(value), unit].filter(Boolean).join(' ')}`)
}
