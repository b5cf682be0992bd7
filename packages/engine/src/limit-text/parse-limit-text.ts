import { createReason, type Reason } from '../kernel/index.js'
import { fieldVocabulary } from './field-units.js'
import { findAmounts } from './find-amounts.js'
import { foldLimitText, lowerCase } from './fold-limit-text.js'
import { explainNoAmount } from './explain-no-amount.js'
import { longestText, type LimitReading } from './limit-reading.js'
import type { LimitVocabulary } from './limit-vocabulary.js'
import { readLimit } from './read-limit.js'
import { readJsonLimit } from './read-json-limit.js'
import { isProgramForm, readProgramForm } from './read-program-form.js'
import { selectAmounts } from './select-amounts.js'

/**
 * Reads a time limit as a city writes it (读取时限文字): `2紧急工作时`, `种植季节15工作日`, `十五个工作日内`, `1小时30分`;
 * or as a program does: `PT2H@working`, `P3D@working-days`, JSON.
 *
 * The words are those of a standard's units, or of the field. Whatever the text leaves open is in `guesses`; whatever is
 * no single, certain number of a known unit is refused with a `limit-text/` code. Never throws; time is linear in the
 * length of the text.
 */
export function parseLimitText(
  text: string,
  vocabulary: LimitVocabulary = fieldVocabulary
): LimitReading | Reason {
  const shown = foldLimitText(text)
  const folded = lowerCase(shown)
  if (folded.length > longestText) {
    return createReason('limit-text/text-too-long', { length: folded.length, maximum: longestText })
  }
  if (folded.startsWith('{')) return readJsonLimit(text, vocabulary)
  if (isProgramForm(folded)) return readProgramForm(shown, vocabulary)
  const amounts = findAmounts(folded, vocabulary)
  if (amounts.every(({ word }) => word === undefined)) return explainNoAmount(folded, amounts, vocabulary)
  const selected = selectAmounts(shown, amounts)
  return 'code' in selected ? selected : readLimit(shown, selected, vocabulary)
}
