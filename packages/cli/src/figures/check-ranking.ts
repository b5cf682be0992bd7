import { compareRationals, createRational, subtractRationals } from '@lijie/engine/kernel'
import { rankValues } from '@lijie/engine/points'
import { createIssue } from '@lijie/schema'
import { disagrees, type CheckedFigure } from './checked-figure.js'
import type { FigureVector } from './figure-vector.js'
import { listScores, type PrintedScore } from './list-scores.js'
import { readNumber } from './read-number.js'

const fromSmallest =
  /ascending|升序|(?:lower|less|fewer|smaller) is better|(?:lowest|smallest|fewest|least) first|越[低少]越好|[从由][低小少][到至][高大多]/i

/**
 * Compares printed places with those of the printed scores (核对排名): competition places from the greatest down, within each group, unless the
 * formula says dense or ascending. An object without a score has no place; one without a printed place is named as not checked.
 */
export function checkRanking(vector: FigureVector): CheckedFigure {
  const groups = listScores(vector).map((group) => ({ ...group, ranks: rankScores(group.scores, vector) }))
  const all = groups.flatMap(({ scores, ranks }) =>
    scores.map(({ name, place }, index) => ({ name, place, rank: ranks[index] ?? null }))
  )
  const others = groups.flatMap((group) => group.others)
  const extra = others.filter(([, place]) => readNumber(place) !== null)
  const unchecked = [
    ...all.filter(({ place, rank }) => place === undefined && rank !== null).map(({ name }) => name),
    ...others.filter((one) => !extra.includes(one)).map(([name]) => name)
  ]
  const checked = all.filter(({ name }) => !unchecked.includes(name))
  const isRight = extra.length === 0 && checked.every(({ place, rank }) => isSame(place, rank))
  const printed = all.map(({ name, place }) => [name, place] as const)
  const told = {
    vector,
    computed: showPlaces(all.map(({ name, rank }) => [name, rank] as const)),
    printed: showPlaces([...printed, ...extra]),
    unchecked
  }
  if (
    isRight &&
    checked.every(({ place }) => readNumber(place) === null) &&
    all.some(({ rank }) => rank !== null)
  ) {
    const members = [...vector.expected.keys()].join(', ') || '-'
    return {
      ...told,
      status: 'not-computed',
      because: createIssue('figures/nothing-to-compare', { members })
    }
  }
  return { ...told, status: isRight ? 'agrees' : disagrees(vector), because: null }
}

function rankScores(scores: readonly PrintedScore[], { formula }: FigureVector): readonly (number | null)[] {
  const values = scores.map(({ score }) => {
    const value = readNumber(score)
    return value === null || !fromSmallest.test(formula) ? value : subtractRationals(createRational(0), value)
  })
  return rankValues(values, /dense|连续|不跳/.test(formula) ? 'dense' : 'competition')
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
