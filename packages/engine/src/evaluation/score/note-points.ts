import type { PointsResult } from '../../points/index.js'
import type { CompiledIndicator } from '../compile/compiled-scheme.js'
import { noteTooLong } from './compute-at.js'
import { noteReason } from './notes.js'
import type { ObjectScope } from './score-scope.js'

/** Notes why a points rule gives no points (计分失败原因). */
export function notePoints(
  { plan, object, table, notes }: ObjectScope,
  { id: indicator, citation }: CompiledIndicator,
  result: Exclude<PointsResult, { kind: 'points' | 'unranked' }>,
  value: string
): void {
  const scheme = plan.scheme.id
  const because = [citation]
  switch (result.kind) {
    case 'not-covered':
      noteReason(notes, 'evaluation/points-not-covered', { scheme, indicator, object, value }, because)
      break
    case 'other-class': {
      const params = { scheme, indicator, object, class: table?.get(object)?.class ?? '—' }
      noteReason(notes, 'evaluation/class-not-covered', params, because)
      break
    }
    case 'unknown-level':
      noteReason(notes, 'evaluation/level-not-covered', { scheme, indicator, object, level: value }, because)
      break
    case 'division-by-zero':
      noteReason(notes, 'evaluation/zero-divisor', { scheme, place: indicator, object }, because)
      break
    case 'unknown-name':
      noteReason(notes, 'evaluation/unknown-name', { scheme, place: indicator, name: result.name }, because)
      break
    case 'number-too-long':
      noteTooLong(notes, plan.scheme, { place: indicator, object })
      break
    case 'unreadable-formula':
      notes.reasons.set(JSON.stringify(result.issue), {
        code: result.issue.code,
        params: result.issue.params,
        because
      })
  }
}
