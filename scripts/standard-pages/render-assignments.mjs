import { escapeMarkdown as escape, table } from './markdown.mjs'
import { sayPlace } from './say-place.mjs'

/** Which unit disposes of what, and which one supervises it; the first rule that matches decides. */
export function renderAssignments({ assignments = [], organs, ownerships, ...responsibility }, words) {
  const { say, word, join, nameOf } = words
  const sayBody = (body) => (body === undefined ? '' : escape(nameBody(body, organs, words)))
  const rows = assignments.map((rule) => [
    rule.kind === undefined ? '' : word('kind', rule.kind),
    escape(join(rule.codes ?? [])),
    escape(join((rule.ownership ?? []).map((id) => nameOf(ownerships, id)))),
    escape(sayPlace(rule, responsibility, words)),
    sayBody(rule.disposing),
    sayBody(rule.supervising),
    words.cite(rule)
  ])
  const headings = [say('类别', 'Kind'), say('小类', 'Sub-categories'), say('权属', 'Ownership')]
  const rest = [say('何处、何时', 'Where and when'), say('处置', 'Disposes'), say('监督', 'Supervises')]
  return table([...headings, ...rest, say('条款', 'Article')], rows)
}

function nameBody(body, organs, { say, nameOf, brackets }) {
  if ('owner' in body) return say('产权或者管理维护单位', 'owner or maintainer')
  if ('criterion' in body) return say('立案条件所列单位', 'bodies named by the criterion')
  return nameOf(organs, body.organ) + (body.member === undefined ? '' : brackets(body.member))
}
