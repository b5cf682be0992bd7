import type { DiffPlace } from './path-rule.js'

/** The place of a field of the object at a place. */
export function enterField(place: DiffPlace, key: string): DiffPlace {
  const step = `/${escapeStep(key)}`
  return {
    ...place,
    path: `${place.path}/${key}`,
    leaf: place.leaf === '' ? key : `${place.leaf}/${key}`,
    pointers: [place.pointers[0] + step, place.pointers[1] + step]
  }
}

/** A key as a step of a JSON Pointer. */
export function escapeStep(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}
