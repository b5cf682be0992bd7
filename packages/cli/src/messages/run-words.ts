import type { ClockState } from '@lijie/engine/clock'
import type { MessageLanguage } from '@lijie/schema'
import type { FiredTimer } from '../scenario/timeline.js'
import { runWordsEn } from './run-words-en.js'
import { runWordsZh } from './run-words-zh.js'

/** What `lijie run` says. */
export interface RunWords {
  readonly description: string
  readonly scenario: string
  readonly options: Readonly<
    Record<
      | 'standard'
      | 'on'
      | 'store'
      | 'simulate'
      | 'seed'
      | 'month'
      | 'out'
      | 'journal'
      | 'json'
      | 'with'
      | 'quiet',
      string
    >
  >
  readonly help: string
  readonly timeline: TimelineWords
  readonly simulation: SimulationWords
}

/** Words of a timeline. */
export interface TimelineWords {
  readonly synthetic: string
  readonly standards: string
  readonly asExpected: string
  readonly unexpected: string
  readonly withoutEffect: string
  readonly onBehalfOf: (organ: string) => string
  readonly occurred: (moment: string) => string
  readonly because: string
  readonly reason: string
  readonly due: (moment: string) => string
  readonly dueOpen: string
  readonly dueUnknown: string
  readonly notify: (to: string, about: string) => string
  readonly complainant: string
  readonly task: (task: string, performer: string) => string
  readonly send: (message: string, to: string) => string
  readonly register: (register: string) => string
  readonly handOver: (to: string) => string
  /** A clock that the standard does not name. */
  readonly unnamedClock: (id: string) => string
  readonly roleWithId: (label: string, id: string) => string
  readonly openCase: (id: string) => string
  readonly absorb: (into: string) => string
  readonly timer: Readonly<Record<FiredTimer['change'], (clock: string, point: string) => string>>
  readonly clockStatus: Readonly<Record<ClockState['status'], string>>
  readonly verdict: Readonly<Record<'on-time' | 'overdue' | 'open', string>>
  readonly headings: {
    readonly cases: string
    readonly clocks: (moment: string) => string
    readonly case: readonly string[]
    readonly clock: readonly string[]
  }
  readonly none: string
  readonly late: (duration: string) => string
  readonly head: (sequence: number, hash: string) => string
  readonly summary: (counts: { actions: number; refused: number; timers: number; cases: number }) => string
}

/** Words of a simulation. */
interface SimulationWords {
  readonly title: (month: string, seed: number) => string
  readonly label: string
  readonly headings: readonly [string, string]
  readonly rows: Readonly<
    Record<
      | 'reports'
      | 'actions'
      | 'timers'
      | 'open'
      | 'reworks'
      | 'extensions'
      | 'suspensions'
      | 'returns'
      | 'caseFile'
      | 'digest'
      | 'journal',
      string
    >
  > & { readonly refused: (code: string) => string; readonly state: (state: string) => string }
  readonly head: (sequence: number, hash: string) => string
  readonly written: (file: string, rows: number) => string
  readonly next: (command: string) => string
}

/** The words of `lijie run` in a language. */
export function runCommandWords(language: MessageLanguage): RunWords {
  return language === 'en' ? runWordsEn : runWordsZh
}
