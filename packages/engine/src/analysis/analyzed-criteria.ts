import type { Condition, Criterion, CriteriaDomain, Issue, Kind } from '@lijie/schema'
import {
  createConditionTyper,
  parseCriterionId,
  type ConditionContext,
  type FilingRules,
  type TypedCondition
} from '../criteria/index.js'
import { denyCondition } from './deny-condition.js'
import { isTooLarge } from './is-too-large.js'
import { createSearchSpace, type SearchSpace } from './search-space.js'

/** A condition with where it stands. */
export interface PlacedCondition {
  readonly source: Condition
  readonly typed: TypedCondition
  /** JSON Pointer into the criteria document. */
  readonly pointer: string
}

/** A row with its conditions, ready to be analysed. */
export interface AnalyzedRow {
  readonly source: Criterion
  readonly pointer: string
  /** null: unconditional. */
  readonly condition: PlacedCondition | null
  /** Exclusions that have a condition. */
  readonly exclusions: readonly PlacedCondition[]
  /** The whole row: no exclusion, and the condition. */
  readonly applies: TypedCondition
}

/** The rows of one sub-category, its declared domain, and the cases that they can tell apart. */
export interface AnalyzedSubcategory {
  readonly kind: Kind
  readonly code: string
  /** `<kind>/<code>` */
  readonly key: string
  readonly rows: readonly AnalyzedRow[]
  readonly domain: AnalyzedDomain | null
  readonly space: SearchSpace
  /** True when it has too many rows or thresholds; its space is empty then. */
  readonly isTooLarge: boolean
}

/** The reports of a sub-category that some row must answer. */
export interface AnalyzedDomain {
  readonly source: CriteriaDomain
  readonly pointer: string
  /** null: every report. */
  readonly condition: PlacedCondition | null
}

/** A criteria document taken apart for analysis. */
export interface AnalyzedCriteria {
  readonly subcategories: readonly AnalyzedSubcategory[]
  /** Named conditions, by name. */
  readonly named: ReadonlyMap<string, PlacedCondition>
  readonly context: ConditionContext
}

/** Every report: a condition without parts. */
const always: TypedCondition = { type: 'all', items: [] }

/** Takes compiled criteria apart for analysis. */
export function analyzeParts({ criteria: { part }, vocabulary }: FilingRules): AnalyzedCriteria {
  const { conditions = {}, domains = {}, rows } = part
  const issues: Issue[] = []
  const type = createConditionTyper(vocabulary, conditions, issues)
  const place = (source: Condition, pointer: string): PlacedCondition => {
    const typed = type(source, pointer)
    if (typed !== null) return { source, typed, pointer }
    throw new RangeError(`${pointer} was compiled, but does not type-check`)
  }
  const groups = new Map<string, AnalyzedRow[]>(Object.keys(domains).map((key) => [key, []]))
  for (const [index, source] of rows.entries()) {
    const { kind, code } = parseCriterionId(source.id)
    const row = analyzeRow(source, `/rows/${index}`, place)
    const group = groups.get(`${kind}/${code}`)
    if (group === undefined) groups.set(`${kind}/${code}`, [row])
    else group.push(row)
  }
  const subcategories = [...groups].map(([key, group]) => {
    const domain = Object.hasOwn(domains, key) ? domains[key] : undefined
    return analyzeSubcategory(key, group, domain === undefined ? null : analyzeDomain(domain, key, place))
  })
  const named = Object.entries(conditions).map(
    ([name, source]) => [name, place(source, `/conditions/${name}`)] as const
  )
  return { subcategories, named: new Map(named), context: { vocabulary, conditions } }
}

type Placer = (source: Condition, pointer: string) => PlacedCondition

function analyzeRow(source: Criterion, pointer: string, place: Placer): AnalyzedRow {
  const condition = source.condition === null ? null : place(source.condition, `${pointer}/condition`)
  const exclusions = (source.exclusions ?? []).flatMap(({ condition: one }, i) =>
    one === undefined ? [] : [place(one, `${pointer}/exclusions/${i}/condition`)]
  )
  const items = exclusions.map(({ typed }) => denyCondition(typed))
  const applies: TypedCondition = {
    type: 'all',
    items: condition === null ? items : [...items, condition.typed]
  }
  return { source, pointer, condition, exclusions, applies }
}

function analyzeDomain(source: CriteriaDomain, key: string, place: Placer): AnalyzedDomain {
  const pointer = `/domains/${key.replaceAll('/', '~1')}`
  const condition = source.condition === null ? null : place(source.condition, `${pointer}/condition`)
  return { source, pointer, condition }
}

function analyzeSubcategory(
  key: string,
  rows: readonly AnalyzedRow[],
  domain: AnalyzedDomain | null
): AnalyzedSubcategory {
  const { kind, code } = parseCriterionId(`${key}/1`)
  const typed = [...rows.map(({ applies }) => applies), domain?.condition?.typed ?? always]
  const tooLarge = isTooLarge(typed)
  return {
    kind: kind === 'event' ? 'event' : 'component',
    code,
    key,
    rows,
    domain,
    space: createSearchSpace(tooLarge ? [] : typed),
    isTooLarge: tooLarge
  }
}
