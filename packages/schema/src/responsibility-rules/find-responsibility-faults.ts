import type { ResponsibilityPart } from '../generated/types.js'
import { createIssue, type Issue } from '../issues/index.js'
import { joinPointer } from '../parse/index.js'
import { findEntrustmentCircles } from './find-entrustment-circles.js'
import { listReferences, type Reference } from './list-references.js'

/**
 * What keeps responsibility.json from being used (责任体系的错误), with JSON Pointers inside it: names of entries that do not
 * exist, and entrustments that lead back to where they began. Lint tells it of a file, compiling of files put together.
 */
export function findResponsibilityFaults(part: ResponsibilityPart): readonly Issue[] {
  return [
    ...listReferences(part).flatMap((reference) => checkReference(part, reference)),
    ...checkFailures(part),
    ...findEntrustmentCircles(part.entrustments ?? [])
  ]
}

function checkReference(part: ResponsibilityPart, { to, id, pointer }: Reference): readonly Issue[] {
  const collection = part[to] ?? {}
  if (Object.hasOwn(collection, id)) return []
  const known = Object.keys(collection).join(', ') || '-'
  const place = { pointer }
  switch (to) {
    case 'organs':
      return [createIssue('responsibility/unknown-organ', { organ: id, known }, place)]
    case 'roles':
      return [createIssue('responsibility/unknown-role', { role: id, known }, place)]
    case 'areas':
      return [createIssue('responsibility/undeclared-area', { area: id, known }, place)]
    case 'areaGroups':
      return [createIssue('responsibility/unknown-area-group', { group: id, known }, place)]
    case 'ownerships':
      return [createIssue('responsibility/unknown-ownership', { ownership: id, known }, place)]
    case 'ladders':
      return [createIssue('responsibility/unknown-ladder', { ladder: id, known }, place)]
    case 'registers':
      return [createIssue('responsibility/unknown-register', { register: id, known }, place)]
  }
}

/** The trigger that holds once a step has failed is one of its ladder. */
function checkFailures({ ladders = {} }: ResponsibilityPart): readonly Issue[] {
  return Object.entries(ladders).flatMap(([ladder, { triggers, steps }]) =>
    steps.flatMap(({ onFailure }, index) => {
      if (onFailure === undefined || Object.hasOwn(triggers, onFailure)) return []
      const pointer = `${joinPointer('/ladders', ladder)}/steps/${index}/onFailure`
      const params = { ladder, trigger: onFailure, known: Object.keys(triggers).join(', ') }
      return [createIssue('responsibility/unknown-trigger', params, { pointer })]
    })
  )
}
