import type { StandardDocument } from '@lijie/schema'
import { canonicalJson, sha256Hex } from '../kernel/index.js'
import type { CompileOptions } from './compile-rulebook.js'
import type { StandardPin } from './standard-pin.js'

/** The hash of a rulebook (规则集散列值): its standards, the dates, the bindings and what was derived: zone tables, recurring days. */
export function hashComposition(
  standards: readonly StandardDocument[],
  pins: readonly StandardPin[],
  { on, bind, knownAt }: CompileOptions
): string {
  const zones = Object.fromEntries(
    standards.map(({ standard, zones: tables }) => [standard.id, tables ?? {}])
  )
  const recurring = standards.filter(({ recurrences }) => recurrences !== undefined)
  const recurrences =
    recurring.length === 0
      ? undefined
      : Object.fromEntries(recurring.map((document) => [document.standard.id, document.recurrences]))
  const plain = pins.map(({ id, version, edition, hash }) => ({ id, version, edition, hash }))
  return sha256Hex(canonicalJson({ on, knownAt, bind: bind ?? {}, pins: plain, zones, recurrences }))
}
