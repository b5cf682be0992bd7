import { isRefusal } from '@lijie/engine'
import { join, labelOf, say } from './words.mjs'

/** Who disposes of a case under a row, who supervises, and when it can be closed. */
export function describeDuty({ disposing = [], supervising = [], closing }, language) {
  return [
    disposing.length === 0 ? [] : [say(language, 'disposing', { bodies: join(disposing, language) })],
    supervising.length === 0 ? [] : [say(language, 'supervising', { bodies: join(supervising, language) })],
    closing === undefined ? [] : [say(language, 'closing', { closing: labelOf(closing.summary, language) })]
  ].flat()
}

/** What a deadline rests on: the rules and calendars cited, and the legal notices of their standards. */
export function describeSources(explanation, rulebook, language) {
  const because = isRefusal(explanation)
    ? explanation.refused.flatMap((reason) => reason.because)
    : explanation.because
  const cited = because.map((citation) =>
    say(language, 'cited', {
      ...citation,
      hash: shorten(citation.hash),
      evidence: say(language, citation.evidence)
    })
  )
  const cites = new Set(because.map((citation) => citation.standard))
  const notices = rulebook.documents
    .filter((document) => cites.has(document.standard.id))
    .map((document) =>
      say(language, 'notice', {
        id: document.standard.id,
        notice: labelOf(document.standard.notice, language)
      })
    )
  return [...cited, ...notices]
}

function shorten(hash) {
  return hash.slice(0, 12)
}
