import { findNearestWord, type IssueParams } from '@lijie/schema'
import { createReason, type Reason } from '../kernel/index.js'
import { fieldVocabulary } from './field-units.js'
import type { LimitVocabulary } from './limit-vocabulary.js'

type KnownUnits = Pick<IssueParams<'limit-text/unknown-unit'>, 'known' | 'knownZh'>

/** Why a unit word cannot be read (单位无法识别): a word of the field without a meaning here, or no known word. */
export function refuseUnitWord(text: string, unit: string, vocabulary: LimitVocabulary): Reason {
  const params = { text, unit, ...listUnits(vocabulary, unit) }
  return fieldVocabulary.words.has(unit)
    ? createReason('limit-text/undeclared-unit', params)
    : createReason('limit-text/unknown-unit', params)
}

/** The labels of the units, those first whose spelling is like `similar`. */
export function listUnits({ units, words }: LimitVocabulary, similar = ''): KnownUnits {
  const near = similar === '' ? undefined : findNearestWord(similar, [...words.keys()])
  const nearest = new Set(near === undefined ? [] : words.get(near))
  const ids = [...nearest, ...[...units.keys()].filter((id) => !nearest.has(id))].slice(0, 12)
  return nameUnits(units, ids)
}

/** Units by their labels, as lists in both languages. */
export function nameUnits(units: LimitVocabulary['units'], ids: readonly string[]): KnownUnits {
  const labels = ids.map((id) => units.get(id)?.label ?? { zh: id })
  return {
    known: labels.map(({ zh, en = zh }) => en).join(', '),
    knownZh: labels.map(({ zh }) => zh).join('、')
  }
}
