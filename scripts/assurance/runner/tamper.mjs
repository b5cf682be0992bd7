// Ways of tampering with a journal.
import { chainEvents, hashEvent } from '@lijie/runner'

const pick = (events, seed) => events[seed % events.length]

/** The journal with everything from an event on computed anew, and what is changed in that event. */
export function rewriteFrom(events, place, change = { command: 'forged' }, previous = undefined) {
  const kept = events.slice(0, place)
  const [first, ...rest] = events.slice(place)
  if (first === undefined) return events
  const changed = { ...first, ...change, ...(previous === undefined ? {} : { previous }) }
  if (previous !== undefined) return [...kept, { ...changed, hash: hashEvent(changed) }, ...rest]
  return [...kept, ...chainEvents(kept.at(-1) ?? null, [changed, ...rest])]
}

/** Seven ways, each at any place of the journal, chosen by two numbers; and the codes that a pinned head finds it out with. */
export const attacks = [
  {
    name: 'changed',
    attack: (events, a) => events.with(a % events.length, { ...pick(events, a), command: 'forged' }),
    codes: ['runner/event-changed']
  },
  {
    name: 'changed and hashed anew',
    attack: (events, a) => {
      const changed = { ...pick(events, a), command: 'forged' }
      return events.with(a % events.length, { ...changed, hash: hashEvent(changed) })
    },
    // The last event has no successor that tells.
    codes: ['runner/broken-link', 'runner/head-mismatch']
  },
  {
    name: 'removed',
    attack: (events, a) => events.toSpliced(a % events.length, 1),
    codes: ['runner/sequence-gap', 'runner/journal-cut']
  },
  {
    name: 'inserted',
    attack: (events, a, b) => events.toSpliced(a % events.length, 0, pick(events, b)),
    codes: ['runner/sequence-gap']
  },
  {
    name: 'swapped',
    attack: (events, a, b) => {
      const one = a % events.length
      const other = (one + 1 + (b % (events.length - 1))) % events.length
      return events.with(one, events[other]).with(other, events[one])
    },
    codes: ['runner/sequence-gap']
  },
  {
    name: 'cut off',
    attack: (events, a) => events.slice(0, a % events.length),
    codes: ['runner/journal-cut']
  },
  {
    name: 'rewritten from one on',
    attack: (events, a) => rewriteFrom(events, a % events.length),
    codes: ['runner/head-mismatch']
  }
]
