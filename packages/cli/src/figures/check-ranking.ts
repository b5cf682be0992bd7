import { compareRationals, createRational, subtractRationals } from '@lijie/engine/kernel'
import { rankValues } from '@lijie/engine/points'
import { disagrees, type CheckedFigure } from './checked-figure.js'
import type { FigureVector } from './figure-vector.js'
import { readNumber } from './read-number.js'

/**
 * Compares printed places with those of the printed scores (核对排名): competition places from the greatest down, unless the formula says
 * dense or ascending. An object without a score has no place.
 */
export function checkRanking(vector: FigureVector): CheckedFigure {
  const { inputs, expected, formula } = vector
  const names = [...inputs.keys()]
  const isAscending = /ascending|升序/.test(formula)
  const values = names.map((name) => {
    const value = readNumber(inputs.get(name))
    return value === null || !isAscending ? value : subtractRationals(createRational(0), value)
  })
  const ranks = rankValues(values, /dense|连续/.test(formula) ? 'dense' : 'competition')
  const places = names.map((name, index) => [name, ranks[index] ?? null] as const)
  const others = [...expected.keys()].filter((name) => !inputs.has(name))
  const wrong = places.filter(([name, rank]) => !isSame(expected.get(name), rank))
  const printed = places.map(([name]) => [name, expected.get(name)] as const)
  const isRight = wrong.length === 0 && others.length === 0
  return {
    vector,
    status: isRight ? 'agrees' : disagrees(vector),
    computed: showPlaces(places),
    printed: showPlaces([...printed, ...others.map((name) => [name, expected.get(name)] as const)]),
    unchecked: [],
    because: null
  }
}

/**
 * Compares a printed order in which some objects have no data (缺数据的排序): the others stand by score, the greatest first, and those without
 * data have neither a score nor a place.
 */
export function checkMissingData(vector: FigureVector): CheckedFigure {
  const { inputs, expected } = vector
  const order = expected.get('order')
  const printed = Array.isArray(order) ? order.map(String) : []
  const scores = new Map([...inputs].map(([name, value]) => [name, readNumber(value)]))
  const present = [...scores].flatMap(([name, score]) => (score === null ? [] : [{ name, score }]))
  const absent = [...scores].flatMap(([name, score]) => (score === null ? [name] : []))
  const inOrder = printed.every((name, index) => {
    const [own, next] = [scores.get(name), scores.get(printed[index + 1] ?? '')]
    return own != null && (next == null || compareRationals(own, next) >= 0)
  })
  const isWhole = new Set(printed).size === present.length && printed.length === present.length
  const blank = absent.every((name) => readNumber(expected.get(name)) === null)
  const sorted = present.toSorted((a, b) => compareRationals(b.score, a.score)).map(({ name }) => name)
  const given = absent.filter((name) => readNumber(expected.get(name)) !== null)
  return {
    vector,
    status: inOrder && isWhole && blank ? 'agrees' : disagrees(vector),
    computed: [...sorted, ...absent.map((name) => `${name} -`)].join(', '),
    printed: [...printed, ...given.map((name) => `${name} ${String(expected.get(name))}`)].join(', '),
    unchecked: [],
    because: null
  }
}

function isSame(printed: unknown, rank: number | null): boolean {
  const number = readNumber(printed)
  if (rank === null) return number === null
  return number !== null && compareRationals(number, createRational(rank)) === 0
}

function showPlaces(places: readonly (readonly [name: string, rank: unknown])[]): string {
  return places.map(([name, rank]) => `${name} ${showPlace(rank)}`).join(', ')
}

function showPlace(rank: unknown): string {
  return rank === null || rank === undefined ? '-' : String(rank)
}
