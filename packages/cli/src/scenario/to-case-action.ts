import type { CaseAction } from '@lijie/engine/workflow'
import type { ScenarioAction } from '@lijie/schema'

/** Keys of a scenario action that say when and where it stands, not what is done. */
const framing = new Set(['at', 'case', 'note', 'refused', 'newCase', 'occurredAt', 'requestedAt', 'until'])

/**
 * The action that a scenario writes (办理动作): its instants as numbers, and the case a report opens or a later stage gets.
 * Whether it has what its type needs is left to the workflow, which says what is missing.
 */
export function toCaseAction(
  written: ScenarioAction,
  read: (text: string, key: string) => number
): CaseAction {
  const content = Object.entries(written).filter(([key]) => !framing.has(key))
  const instants = (['occurredAt', 'requestedAt', 'until'] as const).flatMap((key) => {
    const text = written[key]
    return text === undefined ? [] : [[key, read(text, key)] as const]
  })
  const named =
    written.type === 'report'
      ? [['case', written.case] as const]
      : written.newCase === undefined
        ? []
        : [['case', written.newCase] as const]
  return Object.fromEntries([...content, ...instants, ...named]) as unknown as CaseAction
}
