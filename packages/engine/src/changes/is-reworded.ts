import { withoutWording } from '../rulebook/index.js'
import { isSameJson } from './is-same-json.js'

/** True for lists and objects that differ in words only (仅措辞不同): labels, notes and their like. */
export function isReworded(before: unknown, after: unknown): boolean {
  const isTree = typeof before === 'object' && before !== null
  return isTree && isSameJson(withoutWording(before), withoutWording(after))
}
