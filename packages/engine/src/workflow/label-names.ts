import type { LocalizedText, MessageLanguage } from '@lijie/schema'
import { trimStop } from '@lijie/schema/issues'
import { labelOrgan } from '../responsibility/index.js'
import type { WorkflowRules } from './workflow-rules.js'

/** What something is called in a standard (名称), by its id or name; what the standard does not know stays as it is written. */
export type NameLabels = Readonly<
  Record<
    | 'organ'
    | 'role'
    | 'area'
    | 'ladder'
    | 'step'
    | 'trigger'
    | 'register'
    | 'state'
    | 'fact'
    | 'clock'
    | 'transition',
    (name: string) => string
  >
>

/** Labels of a rulebook in a language (标签). */
export function labelNames(
  { workflow, responsibility, timeLimits, vocabulary }: WorkflowRules,
  language: MessageLanguage
): NameLabels {
  const say = ({ zh, en = zh }: LocalizedText): string => (language === 'en' ? en : zh)
  const bodies = responsibility?.part
  const part = workflow?.part
  const ladders = Object.values(bodies?.ladders ?? {})
  const steps = ladders.flatMap((ladder) => ladder.steps)
  const labelFrom =
    (entries: Readonly<Record<string, { readonly label: LocalizedText }>> | undefined) =>
    (id: string): string => {
      const found = entries !== undefined && Object.hasOwn(entries, id) ? entries[id] : undefined
      return found === undefined ? id : say(found.label)
    }
  const ofFacts = labelFrom(part?.facts)
  return {
    organ: (name) => (responsibility === null ? name : labelOrgan(responsibility, name, language)),
    role: labelFrom(bodies?.roles),
    area: labelFrom(bodies?.areas),
    ladder: labelFrom(bodies?.ladders),
    step: (id) => sayOr(id, steps.find((step) => step.id === id)?.summary, say),
    trigger: (id) => labelFrom(ladders.find(({ triggers }) => Object.hasOwn(triggers, id))?.triggers)(id),
    register: labelFrom(bodies?.registers),
    state: labelFrom(part?.states),
    fact: (id) => {
      const known = vocabulary.facts.get(id)?.definition
      return known === undefined || ofFacts(id) !== id ? ofFacts(id) : say(known.label)
    },
    clock: (id) => sayOr(id, timeLimits.clocks.get(id)?.rule.label, say),
    transition: (id) => sayOr(id, part?.transitions.find((one) => one.id === id)?.summary, say)
  }
}

function sayOr(id: string, text: LocalizedText | undefined, say: (text: LocalizedText) => string): string {
  return text === undefined ? id : trimStop(say(text))
}
