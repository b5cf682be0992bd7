import type { FactValues } from '@lijie/schema'
import type { SearchSpace } from '../src/analysis/search-space.js'

/** Every complete case of a space, by plain enumeration; undefined when they are more than `most`. */
export function listCompleteCases(space: SearchSpace, most = 2000): readonly FactValues[] | undefined {
  const sizes = space.variables.map(({ values }) => values.length)
  if (sizes.reduce((product, size) => product * size, 1) > most) return undefined
  const picks = sizes.reduce<readonly (readonly number[])[]>(
    (all, size) => all.flatMap((pick) => Array.from({ length: size }, (_, place) => [...pick, place])),
    [[]]
  )
  return picks.map((pick) => space.readCase(Int32Array.from(pick)))
}
