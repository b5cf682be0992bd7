import { isRecord } from '@lijie/schema'
import type { FigureVector } from './figure-vector.js'

/** An object with its printed score and place (对象的得分与名次). */
export interface PrintedScore {
  readonly name: string
  readonly score: unknown
  /** undefined: the bulletin prints no place for it. */
  readonly place: unknown
}

/** Objects that are ranked among themselves, and places that are printed without a score (同组对象). */
interface PrintedGroup {
  readonly scores: readonly PrintedScore[]
  readonly others: readonly (readonly [name: string, place: unknown])[]
}

/**
 * The groups of a ranking (排名的组): scores by object, or by group and object where every input is a table of objects, with the places of
 * the same form or by object.
 */
export function listScores({ inputs, expected }: FigureVector): readonly PrintedGroup[] {
  const isGrouped = inputs.size > 0 && [...inputs.values()].every(isRecord)
  const groups = isGrouped ? [...inputs] : [['', Object.fromEntries(inputs)] as const]
  const places = flatten(expected)
  const known = new Set(groups.flatMap(([, table]) => Object.keys(table ?? {})))
  const others = [...places].filter(([name]) => !known.has(name))
  return groups.map(([group, table], index) => {
    const own = expected.get(group)
    const placesOf = isGrouped && isRecord(own) ? new Map(Object.entries(own)) : places
    const scores = Object.entries(table ?? {}).map(([name, score]) => ({
      name,
      score,
      place: placesOf.get(name)
    }))
    return { scores, others: index === 0 ? others : [] }
  })
}

/** The members, and in place of a table those of the table. */
function flatten(members: ReadonlyMap<string, unknown>): ReadonlyMap<string, unknown> {
  return new Map(
    [...members].flatMap(([key, value]) => (isRecord(value) ? Object.entries(value) : [[key, value]]))
  )
}
