import { caseFactsColumns, caseStages, type CaseFactsColumn } from '@lijie/schema'

/** Instants next to each other, before 1970, and as far out as dates go. */
const instantPool: readonly number[] = [
  -8_640_000_000_000_000, -1, 0, 1, 1_771_059_599_999, 1_771_059_600_000, 1_771_059_600_001,
  1_771_146_000_000, 8_640_000_000_000_000
]

/** Counts on both sides of the widths of columns: 7, 15 and 31 bits. */
const countPool: readonly number[] = [0, 1, 2, 3, 7, 127, 128, 32_767, 32_768, 2 ** 31 - 1, 2 ** 31, 2 ** 40]

/**
 * Texts that databases and objects take for something else (易混文本): inherited names, quotes, escapes, spaces at the end,
 * the same letters in another case or another form, signs beyond 16 bits.
 */
export const textPool: readonly string[] = [
  '__proto__',
  'constructor',
  "o'neil",
  'a\\b',
  '"a"',
  '$1',
  '%',
  'NULL',
  'a',
  'a ',
  'A',
  'é',
  'e\u0301',
  '\uFF21',
  '𠮷',
  '排水'
]

/** Values of a number column that tend to go wrong (易错列值). */
export function listColumnPool(column: CaseFactsColumn): readonly number[] {
  const kind = caseFactsColumns[column]
  if (kind === 'instant') return instantPool
  if (kind === 'flag') return [0, 1]
  return column === 'stage' || column === 'voidStage' ? caseStages.map((_, place) => place) : countPool
}
