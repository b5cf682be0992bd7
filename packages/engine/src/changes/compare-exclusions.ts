import type { Exclusion } from '@lijie/schema'
import type { BilingualText } from './change.js'
import { compareConditions, sayCondition } from './compare-conditions.js'
import { enterField } from './enter-field.js'
import { isSameJson } from './is-same-json.js'
import type { Comparer, DiffPlace, DiffWalk, Sayer } from './path-rule.js'
import { sayLabel, sayQuoted } from './say-values.js'

const exclusionName: BilingualText = { zh: '排除情形', en: 'exclusion' }

interface PlacedExclusion {
  readonly exclusion: Exclusion
  readonly index: number
}

/** Compares the exclusions of two rows (排除情形); they have no keys and are paired by condition, then by their words. */
export const compareExclusions: Comparer = (place, before, after, walk) => {
  const a = listExclusions(before)
  const b = listExclusions(after)
  const tests = [
    (x: Exclusion, y: Exclusion): boolean => isSameJson(x, y),
    (x: Exclusion, y: Exclusion): boolean =>
      x.condition !== undefined && isSameJson(x.condition, y.condition),
    (x: Exclusion, y: Exclusion): boolean => x.summary.zh === y.summary.zh,
    (x: Exclusion, y: Exclusion): boolean => x.condition === undefined && y.condition === undefined
  ]
  for (const test of tests) {
    for (const one of a.slice()) {
      const at = b.findIndex(({ exclusion }) => test(one.exclusion, exclusion))
      const other = b[at]
      if (other === undefined) continue
      a.splice(a.indexOf(one), 1)
      b.splice(at, 1)
      comparePair(place, one, other, walk)
    }
  }
  for (const { exclusion, index } of a)
    reportOne(enterField(place, String(index)), exclusion, undefined, walk)
  for (const { exclusion, index } of b)
    reportOne(enterField(place, String(index)), undefined, exclusion, walk)
}

function listExclusions(value: unknown): PlacedExclusion[] {
  const list = Array.isArray(value) ? (value as readonly Exclusion[]) : []
  return list.map((exclusion, index) => ({ exclusion, index }))
}

function comparePair(place: DiffPlace, a: PlacedExclusion, b: PlacedExclusion, walk: DiffWalk): void {
  const inside = enterField(place, String(b.index))
  const both: DiffPlace = {
    ...inside,
    path: `${place.path}/*`,
    pointers: [`${place.pointers[0]}/${a.index}`, `${place.pointers[1]}/${b.index}`]
  }
  const { zh, en } = sayLabel(b.exclusion.summary)
  const subject = {
    zh: `${place.subject.zh}，排除情形“${zh}”`,
    en: `${place.subject.en}, exclusion "${en}"`
  }
  const named = { ...both, subject }
  walk.descend(enterField(both, 'summary'), a.exclusion.summary, b.exclusion.summary)
  walk.descend(enterField(named, 'evidence'), a.exclusion.evidence, b.exclusion.evidence)
  if (isSameJson(a.exclusion.condition, b.exclusion.condition)) return
  const compare = compareConditions('answer-can-change')
  compare(enterField(named, 'condition'), a.exclusion.condition, b.exclusion.condition, walk)
}

function reportOne(
  place: DiffPlace,
  before: Exclusion | undefined,
  after: Exclusion | undefined,
  walk: DiffWalk
): void {
  const decides = (after ?? before)?.condition !== undefined
  const why = decides ? 'answer-can-change' : 'words'
  walk.report(place, { before, after, why, name: exclusionName, say: sayExclusion })
}

const sayExclusion: Sayer = (value, document) => {
  const { summary, condition } = value as Exclusion
  return condition === undefined ? sayQuoted(summary) : sayCondition(condition, document)
}
