import { syntheticCaseStart, type FactDefinition, type Kind } from '@lijie/schema'
import type { Rulebook } from '@lijie/engine'
import type { CaseStory } from './case-story.js'
import type { CityModel } from './city-model.js'
import { createRandom, type Random, type Weighted } from './create-random.js'
import { listTypes, type CaseType } from './list-types.js'
import type { MonthDay } from './list-month-days.js'

/** A report that comes in, and the case it begins. */
export interface DrawnReport {
  readonly at: number
  readonly story: CaseStory
}

/** What reports are drawn from. */
export interface ReportSource {
  readonly rulebook: Rulebook
  readonly model: CityModel
  readonly days: readonly MonthDay[]
  readonly seed: number
}

const streams = { types: 1, arrivals: 2, cases: 16 }

/**
 * The reports of a month in the order in which they come in (上报序列). Some trouble is much more frequent than other: the
 * weight of the n-th sub-category is 1/(n + 2), in an order that the seed decides.
 */
export function drawReports(source: ReportSource, count: number): readonly DrawnReport[] {
  const { rulebook, model, days, seed } = source
  const types = rankTypes(listTypes(rulebook), createRandom(seed, streams.types))
  const arrivals = createRandom(seed, streams.arrivals)
  const instants = Array.from({ length: count }, () => drawInstant(arrivals, model, days)).toSorted(
    (a, b) => a - b
  )
  const declared = rulebook.workflow?.part.facts ?? {}
  const month = days[0]?.date.slice(0, 7).replace('-', '') ?? ''
  const recent = new Map<string, CaseStory>()
  return instants.flatMap((at, index) => {
    const random = createRandom(seed, streams.cases + index)
    const id = `${syntheticCaseStart}${month}-${String(index + 1).padStart(6, '0')}`
    const story = drawStory({ id, random, model, types, declared, recent })
    if (story === undefined) return []
    recent.set(story.area, story)
    return [{ at, story }]
  })
}

interface StoryDraw {
  readonly id: string
  readonly random: Random
  readonly model: CityModel
  readonly types: Readonly<Record<Kind, readonly Weighted<CaseType>[]>>
  readonly declared: Readonly<Record<string, FactDefinition>>
  /** The last report of each area. */
  readonly recent: ReadonlyMap<string, CaseStory>
}

function drawStory({ id, random, model, types, declared, recent }: StoryDraw): CaseStory | undefined {
  const source = random.pick(model.sources)
  const place = random.pick(model.areas)
  const wanted: Kind = random.chance(model.events) ? 'event' : 'component'
  const type = random.pick(types[wanted]) ?? random.pick([...types.event, ...types.component])
  const facts = type?.listFacts() ?? []
  const chosen = facts[random.below(Math.max(1, facts.length))]
  const repeated = random.chance(model.duplicates) ? recent.get(place?.area ?? '') : undefined
  if (source === undefined || place === undefined || type === undefined || chosen === undefined)
    return undefined
  const drawn = Object.entries(model.facts).map(
    ([fact, permille]) => [fact, random.chance(permille)] as const
  )
  const known = Object.entries({ ...Object.fromEntries(drawn), ...source.facts })
  const about = repeated ?? { kind: type.kind, code: type.code, facts: chosen }
  return {
    id,
    random,
    kind: about.kind,
    code: about.code,
    facts: about.facts,
    area: place.area,
    areaGrade: place.grade,
    source,
    circumstances: Object.fromEntries(known.filter(([fact]) => Object.hasOwn(declared, fact))),
    unit: chooseUnit(model, `${about.kind}/${about.code}`),
    duplicateOf: repeated?.id ?? null,
    taken: new Map()
  }
}

/** The first unit that takes such cases. */
function chooseUnit({ units, member }: CityModel, key: string): CaseStory['unit'] {
  const found = units.find(({ takes }) => takes.some((start) => key.startsWith(start)))
  return found ?? { member, takes: [], pace: 60 }
}

function rankTypes(
  types: readonly CaseType[],
  random: Random
): Readonly<Record<Kind, readonly Weighted<CaseType>[]>> {
  const rank = (kind: Kind): readonly Weighted<CaseType>[] =>
    types
      .filter((type) => type.kind === kind)
      .map((type) => ({ type, place: random.next() }))
      .toSorted((a, b) => a.place - b.place)
      .map(({ type }, index) => ({ item: type, weight: Math.floor(1_000_000 / (index + 2)) }))
  return { event: rank('event'), component: rank('component') }
}

function drawInstant(random: Random, model: CityModel, days: readonly MonthDay[]): number {
  const weights = days.map((day) => ({ item: day, weight: day.isWeekend ? model.weekend : 1000 }))
  const day = random.pick(weights)
  const hour = random.pick(model.hours.map((weight, item) => ({ item, weight }))) ?? 12
  const from = (day?.from ?? 0) + hour * 3_600_000 + random.below(3600) * 1000
  return Math.min(from, (day?.to ?? from + 1000) - 1000)
}
