import type { StandardDocument } from '@lijie/schema'
import { canonicalJson } from '../kernel/index.js'
import { chooseReason } from './choose-reason.js'
import type { BilingualText, Change, ChangeSide } from './change.js'
import { levelOf } from './change-reason.js'
import { diffItems } from './diff-items.js'
import { enterField } from './enter-field.js'
import { findRule } from './find-rule.js'
import { isReworded } from './is-reworded.js'
import { isSameJson } from './is-same-json.js'
import type { DiffPair, DiffPlace, DiffWalk, Difference, Sayer } from './path-rule.js'
import { isLocalizedText, noWords, sayQuoted, sayValue } from './say-values.js'

/** Walks one part of two versions side by side and gives every difference (逐项比较). */
export function diffPart(part: string, before: unknown, after: unknown, pair: DiffPair): readonly Change[] {
  const changes: Change[] = []
  const walk: DiffWalk = {
    pair,
    report: (place, difference) => changes.push(createChange(place, difference, pair)),
    descend: (place, a, b) => compareValues(place, a, b, walk)
  }
  const root = { part, path: part, key: '', leaf: '', pointers: ['', ''], subject: noWords } as const
  compareValues(root, before, after, walk)
  return changes
}

function compareValues(place: DiffPlace, before: unknown, after: unknown, walk: DiffWalk): void {
  if (isSameJson(before, after)) return
  const rule = findRule(place.path)
  if (rule.ignored === true) return
  if (rule.compare !== undefined) return rule.compare(place, before, after, walk)
  if (rule.items !== undefined) return diffItems(place, rule.items, before, after, walk)
  if (isText(before, after)) return compareTexts(place, before, after, walk)
  if (rule.unordered === true && isSameSet(before, after)) return
  const isObject = isMembers(before) && isMembers(after)
  if ((rule.whole !== true && isObject) || isReworded(before, after)) {
    return compareMembers(place, before as Members, after as Members, walk)
  }
  const item = after ?? before
  walk.report(place, {
    before,
    after,
    why: chooseReason(rule.why, item, walk.pair),
    name: rule.name ?? noWords,
    say: rule.say ?? sayQuotedText
  })
}

/** The fields of an object, or the items of a list by number, those of the older version first; a field that is missing is undefined. */
function compareMembers(place: DiffPlace, before: Members, after: Members, walk: DiffWalk): void {
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    compareValues(enterField(place, key), ownValue(before, key), ownValue(after, key), walk)
  }
}

type Members = Readonly<Record<string, unknown>>

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function ownValue(object: Members, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined
}

function isText(before: unknown, after: unknown): boolean {
  if (!isLocalizedText(before) && !isLocalizedText(after)) return false
  return (before === undefined || isLocalizedText(before)) && (after === undefined || isLocalizedText(after))
}

/** A label language by language, so that a translation is told from a new wording. */
function compareTexts(place: DiffPlace, before: unknown, after: unknown, walk: DiffWalk): void {
  const { name = noWords, why } = findRule(place.path)
  const languages = { zh: { zh: '', en: '' }, en: { zh: '（英文）', en: ' (English)' } }
  for (const [language, words] of Object.entries(languages)) {
    const a = ownValue((before ?? {}) as Members, language)
    const b = ownValue((after ?? {}) as Members, language)
    if (a === b) continue
    walk.report(enterField(place, language), {
      before: a,
      after: b,
      why: chooseReason(why, after ?? before, walk.pair),
      name: { zh: name.zh + words.zh, en: name.en + words.en },
      say: sayQuoted
    })
  }
}

function isSameSet(before: unknown, after: unknown): boolean {
  if (!Array.isArray(before) || !Array.isArray(after)) return false
  return isSameJson(before.map(canonicalJson).toSorted(), after.map(canonicalJson).toSorted())
}

/** Text in quotation marks; what is no text needs none. */
const sayQuotedText: Sayer = (value) =>
  typeof value === 'string' || isLocalizedText(value) ? sayQuoted(value) : sayValue(value)

function createChange(place: DiffPlace, difference: Difference, pair: DiffPair): Change {
  const { before, after, why, name, say, kind } = difference
  const gone = after === undefined
  return {
    part: place.part,
    key: place.key,
    leaf: place.leaf,
    pointer: place.pointers[gone ? 0 : 1],
    kind: kind ?? (before === undefined ? 'added' : gone ? 'removed' : 'changed'),
    before: createSide(before, pair.before, say),
    after: createSide(after, pair.after, say),
    level: levelOf(why),
    why,
    subject: place.subject,
    name: name === noWords ? sayLeaf(place.leaf) : name
  }
}

function createSide(value: unknown, document: StandardDocument, say: Sayer): ChangeSide | null {
  return value === undefined ? null : { value, text: say(value, document) }
}

/** A leaf without words of its own is called by its path. */
function sayLeaf(leaf: string): BilingualText {
  return { zh: leaf, en: leaf }
}
