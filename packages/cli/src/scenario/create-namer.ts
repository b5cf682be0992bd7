import { formatInstant } from '@lijie/engine/calendar'
import type { Citation, Rulebook } from '@lijie/engine'
import type { LocalizedText, MessageLanguage } from '@lijie/schema'
import { wordOf } from '@lijie/schema/issues'
import { writeMoment } from '../deadline/write-moment.js'
import { runCommandWords } from '../messages/run-words.js'
import { chooseZone } from './choose-zone.js'

/** Names of a rulebook's things in one language (名称). What the standard does not name is shown by its id. */
export interface Namer {
  readonly language: MessageLanguage
  readonly label: (text: LocalizedText) => string
  readonly action: (type: string) => string
  readonly result: (result: string) => string
  readonly clockEvent: (event: string) => string
  readonly state: (state: string) => string
  readonly role: (role: string) => string
  readonly register: (register: string) => string
  readonly clock: (clock: string) => string
  /** `2026-03-02`, on the clocks of the standard. */
  readonly dateOf: (at: number) => string
  /** `09:00`, with seconds where there are any. */
  readonly timeOf: (at: number) => string
  /** `2026-03-02 Mon 09:00`. */
  readonly moment: (at: number) => string
  /** `03-02 Mon 09:00`. */
  readonly shortMoment: (at: number) => string
  /** `article (rule)`, and the standard where several speak. */
  readonly citation: (citation: Citation) => string
}

/** Makes the names of a rulebook. */
export function createNamer(rulebook: Rulebook, language: MessageLanguage): Namer {
  const { workflow, responsibility } = rulebook
  const label = ({ zh, en = zh }: LocalizedText): string => (language === 'en' ? en : zh)
  const labelIn = (entries: object | undefined, id: string): string => {
    const entry =
      entries !== undefined && Object.hasOwn(entries, id)
        ? (entries as Readonly<Record<string, { readonly label?: LocalizedText }>>)[id]
        : undefined
    return entry?.label === undefined ? id : label(entry.label)
  }
  const zone = chooseZone(rulebook)
  const iso = (at: number): string => formatInstant(zone, at)
  return {
    language,
    label,
    action: (type) => wordOf('action', type, language),
    result: (result) => wordOf('result', result, language),
    clockEvent: (event) => wordOf('clockEvent', event, language),
    state: (state) => labelIn(workflow?.part.states, state),
    role: (role) => labelIn(responsibility?.part.roles, role),
    register: (register) => labelIn(responsibility?.part.registers, register),
    clock: (clock) => {
      const name = labelIn(rulebook.parts.timeLimits?.clocks, clock)
      return name === clock ? runCommandWords(language).timeline.unnamedClock(clock) : name
    },
    dateOf: (at) => iso(at).slice(0, 10),
    timeOf: (at) =>
      writeMoment(iso(wholeSecond(at)), language)
        .split(' ')
        .at(-1) ?? '',
    moment: (at) => writeMoment(iso(wholeSecond(at)), language),
    shortMoment: (at) => writeMoment(iso(wholeSecond(at)), language).slice(5),
    citation: ({ standard, rule, article }) => {
      const place = /^\w[\w-]*\.json$/.test(article)
        ? rule
        : `${article}${language === 'en' ? ` (${rule})` : `（${rule}）`}`
      return standard === workflow?.standard ? place : `${standard} ${place}`
    }
  }
}

/** A clock is overdue a millisecond after its deadline; people read the second. */
function wholeSecond(at: number): number {
  return Math.floor(at / 1000) * 1000
}
