import type { DutiesPart, DutyRule } from '../generated/types.js'
import { joinPointer } from '../parse/index.js'
import { createFinding, type Finding, type LintRule } from './lint-rule.js'
import { nameOf } from './source-terms.js'

/** Duties (义务) that the source states so that they cannot be counted: without a criterion, a start, a metric or an edition. */
export const sourceDuties: LintRule = ({ duties }) =>
  duties === undefined
    ? []
    : [
        ...checkCriteria(duties),
        ...duties.rules.flatMap((rule, place) => [...checkStart(rule, place), ...checkMetric(rule, place)]),
        ...checkReferences(duties)
      ]

function checkCriteria({ unstatedCriteria = {} }: DutiesPart): readonly Finding[] {
  return Object.entries(unstatedCriteria).map(([fact, { label, article, evidence = 'published' }]) =>
    createFinding('duties', joinPointer('/unstatedCriteria', fact), 'duties/no-criterion', {
      fact,
      ...nameOf(label),
      article,
      evidence
    })
  )
}

function checkStart(rule: DutyRule, place: number): readonly Finding[] {
  const limit =
    'limit' in rule ? rule.limit : rule.kind === 'retention' ? (rule.minimum ?? undefined) : undefined
  if (limit?.startEvent === undefined || !('missing' in limit.startEvent)) return []
  const member = rule.kind === 'retention' ? 'minimum' : 'limit'
  return [
    createFinding('duties', `/rules/${place}/${member}`, 'duties/limit-without-start', {
      rule: rule.id,
      limit: limit.printed ?? `${limit.value} ${limit.unit}`,
      article: rule.article ?? '-',
      evidence: rule.evidence
    })
  ]
}

function checkMetric(rule: DutyRule, place: number): readonly Finding[] {
  if (rule.kind !== 'threshold' || rule.undefined === undefined) return []
  const { label: metric, labelZh: metricZh } = nameOf(rule.metric)
  return [
    createFinding('duties', `/rules/${place}/undefined`, 'duties/metric-undefined', {
      rule: rule.id,
      metric,
      metricZh,
      undefinedParts: rule.undefined.join(', '),
      article: rule.article ?? '-',
      evidence: rule.evidence
    })
  ]
}

/** Laws are cited by title and mean the edition in force; what bears a number, as standards do, has editions of their own. */
function checkReferences({ references = [] }: DutiesPart): readonly Finding[] {
  return references.flatMap(({ title, number, named, dated, pinned, article = '-', evidence }, place) => {
    if (!named || dated) return []
    const params = { ...nameOf(title), article, evidence }
    if (pinned === undefined && number === undefined) return []
    if (pinned === undefined)
      return [createFinding('duties', `/references/${place}`, 'duties/undated-reference', params)]
    const { label: edition, labelZh: editionZh } = nameOf(pinned)
    return [
      createFinding('duties', `/references/${place}/pinned`, 'duties/reference-pinned-here', {
        ...params,
        edition,
        editionZh
      })
    ]
  })
}
