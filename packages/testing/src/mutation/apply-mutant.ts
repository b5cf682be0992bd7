import type { StandardDocument } from '@lijie/schema'
import type { Mutant } from './mutant.js'

/** The document with one change. Only what lies on the way to it is copied, so that frozen documents can be changed. */
export function applyMutant(document: StandardDocument, mutant: Mutant): StandardDocument {
  return changeValue(document, mutant.path, mutant) as StandardDocument
}

/** The same for a value that is not a whole document; the path starts at it. */
export function changeValue(
  value: unknown,
  path: Mutant['path'],
  { change, from, to }: Pick<Mutant, 'change' | 'from' | 'to'>
): unknown {
  if (change !== 'group') return changeAt(value, path, to)
  const group = readAt(value, path) as Readonly<Record<string, unknown>>
  return changeAt(value, path, { [String(to)]: group[String(from)] })
}

function readAt(value: unknown, path: Mutant['path']): unknown {
  return path.reduce<unknown>(
    (place, step) => (place as Readonly<Record<string | number, unknown>>)[step],
    value
  )
}

/** A value with another one at a path; undefined removes what is there. */
function changeAt(value: unknown, path: readonly (string | number)[], to: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return to
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value
    const changed = changeAt(items[Number(step)], rest, to)
    return rest.length === 0 && to === undefined
      ? items.toSpliced(Number(step), 1)
      : items.with(Number(step), changed)
  }
  const { [step]: inner, ...others } = value as Readonly<Record<string, unknown>>
  if (rest.length === 0 && to === undefined) return others
  return { ...(value as object), [step]: changeAt(inner, rest, to) }
}
