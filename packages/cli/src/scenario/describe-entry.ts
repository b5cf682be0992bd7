import type { ClockState } from '@lijie/engine/clock'
import type { Actor, CaseEffect } from '@lijie/engine/workflow'
import { formatIssue } from '@lijie/schema'
import { runCommandWords, type TimelineWords } from '../messages/run-words.js'
import type { Namer } from './create-namer.js'
import { nameParams } from './name-params.js'
import type { TimelineLine } from './timeline-line.js'
import type { FiredTimer, RefusedAction, TakenAction, TimelineEntry } from './timeline.js'

/** An entry of a timeline in words: what, by whom, what follows, and why. */
export function describeEntry(entry: TimelineEntry, namer: Namer): TimelineLine {
  const words = runCommandWords(namer.language).timeline
  const place = { time: namer.timeOf(entry.at), case: entry.case }
  if (entry.type === 'timer') return { ...place, ...describeTimer(entry, namer, words) }
  if (entry.type === 'refused') return { ...place, ...describeRefused(entry, namer, words) }
  return { ...place, ...describeTaken(entry, namer, words) }
}

type Described = Omit<TimelineLine, 'time' | 'case'>

function describeTimer({ clock, change, point }: FiredTimer, namer: Namer, words: TimelineWords): Described {
  const text = words.timer[change](namer.clock(clock), point === null ? '' : namer.label(point))
  return { head: `◷ ${text.trim()}`, tone: 'timer', details: [] }
}

function describeRefused(entry: RefusedAction, namer: Namer, words: TimelineWords): Described {
  const { action, state, refused, isExpected, note } = entry
  const before = state === null ? '' : `  ${namer.state(state)}`
  const reasons = refused.flatMap(({ code, params, because }) => [
    `${code}  ${formatIssue({ code, params: nameParams(params, namer) }, namer.language)}`,
    ...because.map((citation) => `${words.because} ${namer.citation(citation)}`)
  ])
  return {
    head: `✗ ${nameAction(entry, namer)}${before}  ${isExpected ? words.asExpected : words.unexpected}`,
    tone: isExpected ? 'expected' : 'refused',
    details: [nameActor(action.by, namer, words), ...notes(note, namer), ...reasons]
  }
}

function describeTaken(entry: TakenAction, namer: Namer, words: TimelineWords): Described {
  const { action, from, to, because, effects, clocks, note } = entry
  const change = from === null || from === to ? namer.state(to) : `${namer.state(from)} → ${namer.state(to)}`
  const own = because.filter(({ rule }) => rule.startsWith('transitions/'))
  const late = action.occurredAt === undefined ? [] : [words.occurred(namer.moment(action.occurredAt))]
  const reason = action.reason === undefined ? [] : [`${words.reason}${colon(namer)}${action.reason}`]
  return {
    head: `${nameAction(entry, namer)}  ${change}`,
    tone: 'taken',
    details: [
      nameActor(action.by, namer, words),
      ...late,
      ...notes(note, namer),
      ...reason,
      ...describeClocks(entry, clocks, namer, words),
      ...effects.flatMap((effect) => describeEffect(effect, namer, words)),
      ...(own.length === 0 ? because.slice(0, 1) : own).map(
        (citation) => `${words.because} ${namer.citation(citation)}`
      )
    ]
  }
}

function nameAction({ action }: Pick<TakenAction, 'action'>, namer: Namer): string {
  const result = 'result' in action && action.result !== undefined ? ` ${namer.result(action.result)}` : ''
  const target = 'to' in action ? ` ${action.to}` : 'into' in action ? ` ${action.into}` : ''
  return `${namer.action(action.type)}${result}${target}`
}

function nameActor({ organ, role, onBehalfOf }: Actor, namer: Namer, words: TimelineWords): string {
  return `${namer.role(role)} ${organ}${onBehalfOf === undefined ? '' : words.onBehalfOf(onBehalfOf)}`
}

function notes(note: TakenAction['note'], namer: Namer): readonly string[] {
  return note === null ? [] : [namer.label(note)]
}

function colon({ language }: Namer): string {
  return language === 'en' ? ': ' : '：'
}

/** What became of each clock that the action moved, and until when it runs now. */
function describeClocks(
  { effects }: TakenAction,
  clocks: readonly ClockState[],
  namer: Namer,
  words: TimelineWords
): readonly string[] {
  const moved = effects.flatMap((effect) => (effect.type === 'clock' ? [effect.event] : []))
  return moved.map(({ id, clock = '', type }) => {
    const state = clocks.find((one) => one.clock === clock)
    const what = `◷ ${namer.clock(clock)} ${namer.clockEvent(type)}`
    const rejected = state?.rejected.find(({ event }) => event === id)
    // A pause of known length ended by itself: that the resume changed nothing is no news.
    if (rejected !== undefined && rejected.reason.code !== 'clock/not-paused')
      return `${what} ${words.withoutEffect} ${rejected.reason.code} ${formatIssue(rejected.reason, namer.language)}`
    const told = state === undefined ? tellUnknown(type, words) : describeState(state, namer, words)
    return told === '' ? what : `${what}${namer.language === 'en' ? ', ' : '，'}${told}`
  })
}

/** The clock cannot be counted: its time limit or calendar is left to an instrument that is not bound. */
function tellUnknown(event: string, { dueUnknown }: TimelineWords): string {
  return event === 'stop' ? '' : dueUnknown
}

function describeState(state: ClockState, namer: Namer, words: TimelineWords): string {
  if (state.status === 'not-started') return words.clockStatus[state.status]
  if (state.status === 'stopped') return words.verdict[state.verdict]
  return state.dueAt === null ? words.dueOpen : words.due(namer.shortMoment(state.dueAt))
}

function describeEffect(effect: CaseEffect, namer: Namer, words: TimelineWords): readonly string[] {
  switch (effect.type) {
    case 'clock':
      return []
    case 'notify': {
      const to = effect.to === 'complainant' ? words.complainant : namer.role(effect.to)
      return [`→ ${words.notify(to, effect.about)}`]
    }
    case 'task':
      return [`→ ${words.task(effect.task, namer.role(effect.performer))}`]
    case 'send':
      return [`→ ${words.send(effect.message, effect.to)}`]
    case 'register':
      return [`→ ${words.register(namer.register(effect.register))}`]
    case 'hand-over':
      return [`→ ${words.handOver(effect.to)}`]
    case 'open-case':
      return [`→ ${words.openCase(effect.case)}`]
    case 'absorb':
      return [`→ ${words.absorb(effect.case)}`]
  }
}
