import { countUnits } from '@lijie/engine/kernel'
import { trimStop, wordOf } from '@lijie/schema/issues'

/**
 * How a page speaks in one language: `say` takes both texts of the page itself, `text` a text of the data.
 * @param {'zh-CN' | 'en'} language
 * @param {string} [evidence] the evidence class of the standard: entries of another one say so
 */
export function createPageWords(language, evidence) {
  const en = language === 'en'
  const say = (zh, english) => (en ? english : zh)
  const text = ({ zh, en: english = zh }) => trimStop(en ? english : zh)
  const brackets = (inside) => say(`（${inside}）`, ` (${inside})`)
  const join = (items) => items.join(say('、', ', '))
  return {
    language,
    say,
    text,
    join,
    /** What the source lists; joined like a sentence it would be that of the source. */
    list: (items) => items.join(' · '),
    word: (group, code) => wordOf(group, code, language),
    brackets,
    sentences: (items) => items.filter((item) => item !== '').join(say('；', '; ')),
    /** The article of an entry, and its evidence where that is not what holds of the standard. */
    cite: ({ article, evidence: own }) => {
      if (own === undefined || own === evidence) return article ?? ''
      const known = wordOf('evidence', own, language)
      return article === undefined ? known : article + brackets(known)
    },
    /** The label of an entry; its id where there is none. */
    nameOf: (entries, id) => (Object.hasOwn(entries ?? {}, id) ? text(entries[id].label) : id),
    limit: (limit, units = {}, facts = {}) =>
      countUnits(nameStart(limit, facts), units[limit.unit]?.label ?? null, language)
  }
}

/** A limit with the label of the fact that it counts from. */
function nameStart(limit, facts) {
  const { startEvent } = limit
  const label = startEvent?.event === undefined ? undefined : facts[startEvent.event]?.label
  return label === undefined || startEvent.label !== undefined
    ? limit
    : { ...limit, startEvent: { ...startEvent, label } }
}
