import type { Channel } from '../generated/types.js'
import type { StandardDocument } from '../standard-document.js'
import { createFinding, type Finding, type LintRule } from './lint-rule.js'
import { listLabels } from './list-labels.js'
import { nameOf } from './source-terms.js'

/** Channels (来源渠道) that two places of the source list differently, or that end where the next act is not done. */
export const sourceChannels: LintRule = (document) => {
  const channels = document.duties?.channels ?? []
  return [
    ...compareLists(channels),
    ...channels.flatMap((channel, place) => checkSink(document, channel, place))
  ]
}

/** Lists of the same collectors are compared by canonical source codes, each concept once. */
function compareLists(channels: readonly Channel[]): readonly Finding[] {
  return [...new Set(channels.map(({ concept }) => concept))].flatMap((concept) => {
    const lists = channels.filter((channel) => channel.concept === concept)
    const [first, ...others] = lists
    const second = others.find((list) => first !== undefined && codesOf(list) !== codesOf(first))
    if (first === undefined || second === undefined) return []
    return [
      createFinding('duties', `/channels/${channels.indexOf(second)}`, 'duties/channel-lists-differ', {
        concept,
        first: codesOf(first),
        second: codesOf(second),
        articles: [...new Set([first.article ?? '-', second.article ?? '-'])].join(', '),
        evidence: second.evidence
      })
    ]
  })
}

function codesOf({ ways }: Channel): string {
  return ways
    .map(({ source }) => source)
    .toSorted()
    .join(', ')
}

/** Who may take the next action is said by the roles of the workflow and the organs that are bound to them. */
function checkSink(
  { duties, workflow, responsibility }: StandardDocument,
  { id, sink, next, article, evidence }: Channel,
  place: number
): readonly Finding[] {
  const { subjects = {} } = duties ?? {}
  const subject = sink !== undefined && Object.hasOwn(subjects, sink) ? subjects[sink] : undefined
  if (subject?.organ === undefined || next === undefined) return []
  const transitions = (workflow?.transitions ?? []).filter(({ action }) => action === next)
  const roles = new Set(transitions.flatMap((transition) => transition.roles))
  const bindings = (responsibility?.bindings ?? []).filter(
    ({ role, notTaken }) => roles.has(role) && notTaken === undefined
  )
  const actors = new Set(bindings.map(({ organ }) => organ))
  if (actors.size === 0 || actors.has(subject.organ)) return []
  const { label, labelZh } = nameOf(subject.label)
  const organs = listLabels([...actors], responsibility?.organs ?? {})
  const articles = [article, ...transitions.map((transition) => transition.article)]
  return [
    createFinding('duties', `/channels/${place}/sink`, 'duties/sink-is-not-next-actor', {
      channel: id,
      sink: label,
      sinkZh: labelZh,
      action: next,
      actors: organs.en,
      actorsZh: organs.zh,
      articles: [...new Set(articles.filter((one) => one !== undefined))].join(', ') || '-',
      evidence
    })
  ]
}
