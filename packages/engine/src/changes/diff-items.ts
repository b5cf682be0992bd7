import { escapeStep } from './enter-field.js'
import type { DiffPlace, DiffWalk, ItemRule } from './path-rule.js'
import { chooseReason, weighAddition } from './choose-reason.js'
import { findMoved } from './find-moved.js'
import { isReworded } from './is-reworded.js'
import { noWords, sayPlain } from './say-values.js'

/** One item of a list or table, and where it stands. */
interface KeyedItem {
  readonly value: unknown
  readonly step: string
}

/** Compares two lists or tables item by item, by key. */
export function diffItems(
  place: DiffPlace,
  rule: ItemRule,
  before: unknown,
  after: unknown,
  walk: DiffWalk
): void {
  const a = listItems(before, rule)
  const b = pairReworded(a, listItems(after, rule))
  const { pair } = walk
  for (const [key, item] of a) {
    const other = b.get(key)
    const inside = enterItem(place, key, rule.subject(key, other?.value ?? item.value, pair), item, other)
    if (other !== undefined) walk.descend(inside, item.value, other.value)
    else reportItem(inside, rule, item.value, undefined, walk)
  }
  for (const [key, item] of b) {
    if (a.has(key)) continue
    const inside = enterItem(place, key, rule.subject(key, item.value, pair), item, item)
    reportItem(inside, rule, undefined, item.value, walk)
  }
  if (rule.orderedWithin !== undefined) reportMoved(place, rule, a, b, walk)
}

function reportItem(place: DiffPlace, rule: ItemRule, before: unknown, after: unknown, walk: DiffWalk): void {
  const chosen = chooseReason(after === undefined ? rule.removed : rule.added, after ?? before, walk.pair)
  const why = weighAddition(chosen, walk.pair)
  walk.report(place, { before, after, why, name: null, say: rule.say ?? (() => noWords) })
}

/** Items by key; the second of two with one key gets a number, so that none is lost. */
function listItems(value: unknown, { keyOf }: ItemRule): ReadonlyMap<string, KeyedItem> {
  if (typeof value !== 'object' || value === null) return new Map()
  const items = new Map<string, KeyedItem>()
  for (const [step, item] of Object.entries(value as Readonly<Record<string, unknown>>)) {
    const key = keyOf === undefined ? step : keyOf(item)
    let free = key
    for (let n = 2; items.has(free); n += 1) free = `${key} #${n}`
    items.set(free, { value: item, step })
  }
  return items
}

/**
 * The items of the later version, under their old key where only words are others: some lists tell items apart by their
 * label, and another wording of it is no other item.
 */
function pairReworded(
  before: ReadonlyMap<string, KeyedItem>,
  after: ReadonlyMap<string, KeyedItem>
): ReadonlyMap<string, KeyedItem> {
  const gone = new Map([...before].filter(([key]) => !after.has(key)))
  if (gone.size === 0) return after
  const paired = new Map<string, KeyedItem>()
  for (const [key, item] of after) {
    const same = before.has(key) ? undefined : [...gone].find(([, old]) => isReworded(old.value, item.value))
    if (same !== undefined) gone.delete(same[0])
    paired.set(same?.[0] ?? key, item)
  }
  return paired
}

function enterItem(
  place: DiffPlace,
  key: string,
  subject: DiffPlace['subject'],
  before: KeyedItem,
  after: KeyedItem = before
): DiffPlace {
  const { subject: outer } = place
  const joined =
    outer.en === '' ? subject : { zh: `${outer.zh}，${subject.zh}`, en: `${outer.en}, ${subject.en}` }
  return {
    ...place,
    path: `${place.path}/*`,
    key: place.key === '' ? key : `${place.key}/${key}`,
    leaf: '',
    pointers: [
      `${place.pointers[0]}/${escapeStep(before.step)}`,
      `${place.pointers[1]}/${escapeStep(after.step)}`
    ],
    subject: joined
  }
}

/** Items that stand elsewhere among those that both versions have; only where order decides. */
function reportMoved(
  place: DiffPlace,
  rule: ItemRule,
  a: ReadonlyMap<string, KeyedItem>,
  b: ReadonlyMap<string, KeyedItem>,
  walk: DiffWalk
): void {
  const groups = new Map<string, string[]>()
  for (const [key, { value }] of b) {
    const group = a.has(key) ? (rule.orderedWithin?.(value, walk.pair) ?? null) : null
    if (group !== null) groups.set(group, [...(groups.get(group) ?? []), key])
  }
  const places = new Map([...a.keys()].map((key, i) => [key, i]))
  for (const keys of groups.values()) {
    const old = keys.toSorted((x, y) => (places.get(x) ?? 0) - (places.get(y) ?? 0))
    for (const key of findMoved(old, keys)) {
      const [from, to] = [a.get(key), b.get(key)]
      if (from === undefined || to === undefined) continue
      walk.report(enterItem(place, key, rule.subject(key, to.value, walk.pair), from, to), {
        before: old.indexOf(key) + 1,
        after: keys.indexOf(key) + 1,
        why: 'order-decides',
        name: null,
        say: (value) => sayPlain(String(value)),
        kind: 'moved'
      })
    }
  }
}
