import type { DutiesPart } from '../generated/types.js'
import { joinPointer } from '../parse/index.js'
import { createFinding, type LintRule } from './lint-rule.js'
import { nameOf } from './source-terms.js'

/** An entry that speaks of subjects. */
interface SubjectUse {
  readonly entry: string
  readonly subjects: readonly (string | undefined)[]
  readonly article: string | undefined
}

/** Subjects (主体) that the source makes responsible, evaluates or reports to without establishing them anywhere. */
export const sourceSubjects: LintRule = ({ duties }) => {
  if (duties === undefined) return []
  const uses = listUses(duties)
  return Object.entries(duties.subjects).flatMap(([id, { label, established, article, evidence }]) => {
    if (established !== false) return []
    const here = uses.filter(({ subjects }) => subjects.includes(id))
    if (here.length === 0) return []
    const articles = new Set([article, ...here.map((use) => use.article)].filter((one) => one !== undefined))
    return [
      createFinding('duties', joinPointer('/subjects', id), 'duties/subject-not-established', {
        ...nameOf(label),
        rules: here.map(({ entry }) => entry).join(', '),
        articles: [...articles].join(', ') || '-',
        evidence
      })
    ]
  })
}

function listUses({
  rules,
  penalties = [],
  evaluations = [],
  channels = []
}: DutiesPart): readonly SubjectUse[] {
  return [
    ...rules.map((rule) => ({
      entry: `rules/${rule.id}`,
      subjects: [...rule.of, rule.kind === 'record-filing' ? rule.to : undefined],
      article: rule.article
    })),
    ...penalties.map(({ id, target, authority, entrusted, article }) => ({
      entry: `penalties/${id}`,
      subjects: [...target, authority, entrusted],
      article
    })),
    ...evaluations.map(({ id, evaluator, evaluated, sinks, article }) => ({
      entry: `evaluations/${id}`,
      subjects: [evaluator, ...evaluated, ...sinks.map(({ to }) => to)],
      article
    })),
    ...channels.map(({ id, by, sink, article }) => ({
      entry: `channels/${id}`,
      subjects: [...by, sink],
      article
    }))
  ]
}
