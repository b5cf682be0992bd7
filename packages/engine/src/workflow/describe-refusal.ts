import type { MessageLanguage } from '@lijie/schema'
import { formatIssue } from '@lijie/schema/issues'
import type { Reason } from '../kernel/index.js'
import { labelNames, type NameLabels } from './label-names.js'
import type { WorkflowRules } from './workflow-rules.js'

/**
 * Why an action is not taken, in words (退回说明): the text of a reason with what roles, organs, areas, ladders, facts and clocks
 * are called in the standard. Where somebody has to write the name of something, its id stays behind its label.
 */
export function describeRefusal(rules: WorkflowRules, reason: Reason, language: MessageLanguage): string {
  const labels = labelNames(rules, language)
  const params = Object.entries(reason.params).map(([name, value]) => {
    const kind = kindOf(reason.code, name)
    return [name, kind === undefined ? value : sayAll(name, String(value), kind, labels, language)] as const
  })
  return formatIssue({ code: reason.code, params: Object.fromEntries(params) }, language)
}

type Kind = keyof NameLabels

/** What a parameter names, whatever the code. */
const kinds: Readonly<Record<string, Kind>> = {
  role: 'role',
  roles: 'role',
  organ: 'organ',
  holder: 'organ',
  decider: 'organ',
  from: 'organ',
  to: 'organ',
  area: 'area',
  given: 'area',
  ladder: 'ladder',
  step: 'step',
  trigger: 'trigger',
  fact: 'fact',
  facts: 'fact',
  clock: 'clock',
  transitions: 'transition'
}

/** What is possible instead. */
const known: Readonly<Record<string, Kind>> = {
  'responsibility/role-not-bound': 'organ',
  'responsibility/not-entrusted': 'organ',
  'responsibility/unknown-role': 'role',
  'responsibility/unknown-area': 'area',
  'responsibility/unknown-ladder': 'ladder',
  'responsibility/unknown-trigger': 'trigger',
  'workflow/area-not-successor': 'area',
  'workflow/ladder-not-here': 'ladder',
  'workflow/clock-not-affected': 'clock',
  'workflow/unknown-state': 'state'
}

/** Parameters whose names people write themselves, in the next action: their ids are shown, too. */
const written: ReadonlySet<string> = new Set(['known', 'fact', 'facts'])

/** What was written as the standard does not have it is shown as it was written. */
const asWritten: ReadonlySet<string> = new Set([
  'responsibility/invalid-organ',
  'responsibility/unknown-organ'
])

function kindOf(code: string, name: string): Kind | undefined {
  if (asWritten.has(code)) return undefined
  const table = name === 'known' ? known : kinds
  const key = name === 'known' ? code : name
  return Object.hasOwn(table, key) ? table[key] : undefined
}

function sayAll(
  name: string,
  text: string,
  kind: Kind,
  labels: NameLabels,
  language: MessageLanguage
): string {
  const say = (one: string): string => {
    if (kind === 'organ') return sayOrgan(one, labels, language)
    const label = labels[kind](one)
    if (label === one || !written.has(name)) return label
    return language === 'en' ? `${label} (${one})` : `${label}（${one}）`
  }
  return text.split(', ').map(say).join(', ')
}

/** An organ, with the one that it acts for: `company:* (onBehalfOf centre)`. What tells a complainant names a role. */
function sayOrgan(text: string, labels: NameLabels, language: MessageLanguage): string {
  const [organ = text, other] = text.replace(/\)$/, '').split(' (onBehalfOf ')
  if (other === undefined) return labels.organ(text) === text ? labels.role(text) : labels.organ(text)
  const [actor, owner] = [labels.organ(organ), labels.organ(other)]
  return language === 'en' ? `${actor} for ${owner}` : `${actor}（代${owner}）`
}
