import type { KnownTimeLimit, LocalizedText, MessageLanguage } from '@lijie/schema'
import { trimStop } from '@lijie/schema/issues'
import { phraseLabel } from '../criteria/index.js'
import { countUnits } from '../kernel/index.js'
import { deadlineWords } from '../time-limits/index.js'
import type { DutyRules } from './compiled-duties.js'

/** The words that an answer about duties is made of, in one language. */
export interface DutyWords {
  /** The one of two texts that is in the language. */
  readonly say: (en: string, zh: string) => string
  /** A text of the document, without its final stop. */
  readonly text: (text: LocalizedText) => string
  readonly list: (items: readonly string[]) => string
  readonly subject: (id: string) => string
  readonly task: (id: string) => string
  /** Facts with the names under which they are given. */
  readonly facts: (ids: readonly string[]) => string
  /** What a rule says, with its article. */
  readonly rule: (id: string) => string
  readonly limit: (limit: KnownTimeLimit) => string
  /** An instant on its own clock, with its weekday. */
  readonly moment: (iso: string) => string
}

/** Words in a language, with the labels of a rulebook's duties; what has no label stands as it is written. */
export function dutyWords({ duties, periods }: DutyRules, language: MessageLanguage): DutyWords {
  const en = language === 'en'
  const say: DutyWords['say'] = (english, chinese) => (en ? english : chinese)
  const text: DutyWords['text'] = ({ zh, en: english = zh }) => trimStop(en ? english : zh)
  const { subjects = {}, tasks = {}, facts = {} } = duties?.part ?? {}
  const labelOf =
    (entries: Readonly<Record<string, { readonly label: LocalizedText }>>) =>
    (id: string): string => {
      const found = Object.hasOwn(entries, id) ? entries[id] : undefined
      return found === undefined ? id : text(found.label)
    }
  const list: DutyWords['list'] = (items) => items.join(say(', ', '、'))
  const nameFact = (id: string): string => {
    const label = Object.hasOwn(facts, id) ? facts[id]?.label : undefined
    return label === undefined
      ? id
      : say(`${phraseLabel(id, label, language)} (${id})`, `${label.zh}（${id}）`)
  }
  return {
    say,
    text,
    list,
    subject: labelOf(subjects),
    task: labelOf(tasks),
    facts: (ids) => list(ids.map(nameFact)),
    rule: (id) => {
      const rule = duties?.rules.get(id)
      return rule === undefined ? id : text(rule.summary) + sayArticle(rule.article, en)
    },
    limit: (limit) => {
      const label = periods.units.get(limit.unit)?.label ?? null
      return countUnits(nameStart(limit, facts), label, language)
    },
    moment: (iso) => `${deadlineWords(language).day(iso.slice(0, 10))} ${iso.slice(11, 16)}`
  }
}

function sayArticle(article: string | undefined, en: boolean): string {
  if (article === undefined) return ''
  return en ? ` (${article})` : `（${article}）`
}

/** A limit with the label of the fact that it counts from. */
function nameStart(
  limit: KnownTimeLimit,
  facts: Readonly<Record<string, { readonly label?: LocalizedText }>>
): KnownTimeLimit {
  const { startEvent } = limit
  if (startEvent === undefined || 'missing' in startEvent || startEvent.label !== undefined) return limit
  const label = Object.hasOwn(facts, startEvent.event) ? facts[startEvent.event]?.label : undefined
  return label === undefined ? limit : { ...limit, startEvent: { ...startEvent, label } }
}
