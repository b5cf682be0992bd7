import { groupGaps, nameRole } from '@lijie/engine/workflow-graph'
import { wordOf } from '@lijie/schema/issues'
import { layOutColumns } from '../output/column-lines.js'
import { showText } from '../output/show-text.js'
import type { StepWording } from './describe-steps.js'
import { sayLabel } from './say-label.js'

/** The gaps of the source (程序空白), with what they are about and where; nothing where there are none. */
export function renderGaps(
  { part, roles: labels, language, words }: StepWording,
  columns: number
): readonly string[] {
  const lines = groupGaps(part).flatMap(({ actions, from, roles, summary, articles }) => {
    const names = roles?.map((role) => nameRole(role, labels, language))
    const asked = words.gap(
      words.list(actions.map((action) => wordOf('action', action, language))),
      words.list(from.map((state) => sayLabel(part.states[state]?.label, language, state))),
      names && words.list(names)
    )
    const texts = [asked, sayLabel(summary, language, ''), words.list(articles)].map(showText)
    return layOutColumns(['-', texts.join('\n')], [1, columns - 4], '  ')
  })
  return lines.length === 0 ? [] : [words.gaps, ...lines]
}
