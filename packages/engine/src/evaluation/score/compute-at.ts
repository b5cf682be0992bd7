import { mostDigits, unlessTooLong } from '../../kernel/index.js'
import type { CompiledScheme } from '../compile/compiled-scheme.js'
import { noteReason, type Notes } from './notes.js'

/** The part of a scheme that something is computed for, and whose number it is. */
export interface ComputedPlace {
  /** Id of an indicator, adjustment, counter, relation or group, or `total`. */
  readonly place: string
  readonly object: string
}

/**
 * What is computed exactly at a place of a scheme (精确计算), or null when a number on the way gets too long, which is noted: an
 * author's figures and weights must not make one object cost seconds.
 */
export function computeAt<T>(
  notes: Notes,
  scheme: CompiledScheme,
  place: ComputedPlace,
  compute: () => T
): T | null {
  // In a box: null may be what is computed.
  const computed = unlessTooLong(() => ({ value: compute() }))
  if (computed === null) noteTooLong(notes, scheme, place)
  return computed?.value ?? null
}

/** Notes that a number gets too long (数位过长). */
export function noteTooLong(
  notes: Notes,
  { id, citation }: CompiledScheme,
  { place, object }: ComputedPlace
): void {
  noteReason(notes, 'evaluation/number-too-long', { scheme: id, place, object, most: mostDigits }, [citation])
}
