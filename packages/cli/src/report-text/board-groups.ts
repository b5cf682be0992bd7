import {
  addRationals,
  createRational,
  divideRationals,
  type ObjectScore,
  type Scoreboard
} from '@lijie/engine'
import type { CompleteScheme, LocalizedText } from '@lijie/schema'
import { parseExact, sayRounded } from './exact-number.js'

/** Objects that are ranked against each other (一组评价对象), in the order of the scoreboard. */
export interface BoardGroup {
  /** null: all objects are ranked together. */
  readonly label: LocalizedText | null
  readonly objects: readonly ObjectScore[]
  /** Mean of the rounded totals, rounded as totals are; null without any. */
  readonly mean: string | null
}

/** The groups of a scoreboard; one without a label when it has none. */
export function listGroups(board: Scoreboard, document: CompleteScheme): readonly BoardGroup[] {
  if (board.groups.length === 0) {
    return [{ label: null, objects: board.objects, mean: meanOf(board.objects, document) }]
  }
  return board.groups.map(({ id, label, mean }) => ({
    label,
    objects: board.objects.filter(({ group }) => group === id),
    mean
  }))
}

/** The mean of the rounded totals (平均分), rounded as totals are. */
export function meanOf(objects: readonly ObjectScore[], { total }: CompleteScheme): string | null {
  const totals = objects.flatMap((one) => (one.total === null ? [] : [parseExact(one.total)]))
  if (totals.length === 0) return null
  const sum = totals.reduce(addRationals, createRational(0))
  return sayRounded(divideRationals(sum, createRational(totals.length)), total.rounding)
}

/** How people call an object. */
export function nameOf({ name, object }: { readonly name: string | null; readonly object: string }): string {
  return name ?? object
}

/** Whether a table names any of them; where none does, their codes are said once. */
export function isNamed(objects: readonly { readonly name: string | null }[]): boolean {
  return objects.some(({ name }) => name !== null)
}
