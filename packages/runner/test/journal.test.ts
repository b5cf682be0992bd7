import { generateKeyPairSync } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  checkCheckpoint,
  exportJournal,
  hashEvent,
  JournalDamaged,
  listEvents,
  readCheckpoint,
  readJournal,
  recoverJournal,
  signCheckpoint,
  tornTail,
  verifyJournal,
  writeEvent,
  type JournalEvent,
  type JournalHead
} from '../src/index.js'
import { wholeStory } from './city.js'
import { collect } from './collect.js'
import { openRunner } from './open-runner.js'
import * as tampering from '../../../scripts/assurance/runner/tamper.mjs'

type Tamper = (journal: readonly JournalEvent[], a: number, b: number) => readonly JournalEvent[]
const attacks = tampering.attacks as readonly { name: string; attack: Tamper; codes: readonly string[] }[]
const rewriteFrom = tampering.rewriteFrom as (
  journal: readonly JournalEvent[],
  place: number,
  change?: object,
  previous?: string
) => readonly JournalEvent[]

let events: readonly JournalEvent[] = []
let head: JournalHead = { sequence: 0, hash: '' }

beforeAll(async () => {
  const { play, store } = openRunner()
  await play('c1', wholeStory('c1'))
  await play('c2', wholeStory('c2').slice(0, 7))
  events = await collect(listEvents(store))
  const last = events.at(-1) as JournalEvent
  head = { sequence: last.sequence, hash: last.hash }
})

async function codesOf(journal: readonly unknown[], pins = {}): Promise<readonly string[]> {
  return (await verifyJournal(journal, pins)).findings.map(({ code }) => code)
}

describe('a journal', () => {
  it('that is whole has no findings with its head pinned, also when it has grown since', async () => {
    expect(await verifyJournal(events, { head })).toEqual({ events: 22, head, findings: [] })
    const early = { sequence: 9, hash: events[8]?.hash ?? '' }
    expect(await verifyJournal(events, { head: early })).toEqual({ events: 22, head, findings: [] })
  })

  it('without a pinned head is told to be unpinned', async () => {
    expect(await codesOf(events)).toEqual(['runner/not-pinned'])
  })

  it('that is empty fits no head', async () => {
    expect(await verifyJournal([], { head })).toMatchObject({ events: 0, head: null })
    expect(await codesOf([], { head })).toEqual(['runner/journal-cut'])
  })

  it.each(attacks.map(({ name, attack, codes }) => [name, attack, codes] as const))(
    'in which events are %s is found out with the pinned head',
    async (_name, attack, codes) => {
      await fc.assert(
        fc.asyncProperty(fc.nat(), fc.nat(), async (a, b) => {
          const { events: good, findings } = await verifyJournal(attack(events, a, b), { head })
          expect(codes).toContain(findings[0]?.code)
          expect(findings.some(({ severity }) => severity === 'error')).toBe(true)
          expect(good).toBeLessThanOrEqual(events.length)
        }),
        { numRuns: 200 }
      )
    }
  )

  it('cut off or rewritten fits together again, and goes unnoticed without a pinned head', async () => {
    expect(await codesOf(events.slice(0, 10))).toEqual(['runner/not-pinned'])
    expect(await codesOf(rewriteFrom(events, 3))).toEqual(['runner/not-pinned'])
  })

  it('is judged up to the first bad event', async () => {
    const changed = events.map((event) => (event.sequence === 7 ? { ...event, at: event.at + 1 } : event))
    expect(await verifyJournal(changed, { head })).toMatchObject({
      events: 6,
      head: { sequence: 6 },
      findings: [{ code: 'runner/event-changed', params: { sequence: 7 } }]
    })
  })

  it.each([
    [
      'something else than an event',
      () => [...events.slice(0, 3), { sequence: 4 }],
      'runner/unreadable-event'
    ],
    ['a time that runs back', () => rewriteFrom(events, 5, { at: 1 }), 'runner/time-runs-back'],
    ['a version that leaves a gap', () => rewriteFrom(events, 5, { version: 9 }), 'runner/case-version-gap'],
    ['a link to nowhere', () => rewriteFrom(events, 5, {}, 'f'.repeat(64)), 'runner/broken-link'],
    ['half a surrogate pair', () => [{ ...events[0], command: '\ud800' }], 'runner/event-changed'],
    ['a torn tail', () => [...events.slice(0, 3), tornTail], 'runner/torn-tail']
  ])('with %s is told so', async (_name, make, code) => {
    expect((await codesOf(make()))[0]).toBe(code)
  })

  it('with a torn tail is also told to be unpinned', async () => {
    expect(await codesOf([...events, tornTail])).toEqual(['runner/torn-tail', 'runner/not-pinned'])
    expect(await codesOf([...events, tornTail], { head })).toEqual(['runner/torn-tail'])
  })
})

const createKeys = () =>
  generateKeyPairSync('ed25519', {
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' }
  })

describe('a checkpoint', () => {
  const keys = createKeys()
  const others = createKeys()
  const sign = () => signCheckpoint(head, 1_800_000_000_000, keys.privateKey)

  it('pins a head that its key signed', async () => {
    const signed = sign()
    expect(readCheckpoint(JSON.parse(JSON.stringify(signed)))).toEqual(signed)
    expect(await verifyJournal(events, { checkpoint: { signed, publicKey: keys.publicKey } })).toMatchObject({
      findings: []
    })
    expect(await codesOf(events.slice(0, 20), { checkpoint: { signed, publicKey: keys.publicKey } })).toEqual(
      ['runner/journal-cut']
    )
    expect(
      await codesOf(rewriteFrom(events, 2), { checkpoint: { signed, publicKey: keys.publicKey } })
    ).toEqual(['runner/head-mismatch'])
  })

  it.each([
    ['of another key', () => checkCheckpoint(sign(), others.publicKey)],
    ['of another head', () => checkCheckpoint({ ...sign(), sequence: 3 }, keys.publicKey)],
    ['of another time', () => checkCheckpoint({ ...sign(), at: 3 }, keys.publicKey)],
    ['that is no signature', () => checkCheckpoint({ ...sign(), signature: 'no' }, keys.publicKey)]
  ])('%s is not trusted', (_name, check) => {
    expect(check()?.code).toBe('runner/wrong-signature')
  })

  it('needs an Ed25519 key', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('ec', {
      namedCurve: 'P-256',
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' }
    })
    expect(checkCheckpoint(sign(), publicKey)?.code).toBe('runner/unusable-key')
    expect(checkCheckpoint(sign(), 'no key')?.code).toBe('runner/unusable-key')
    expect(() => signCheckpoint(head, 0, privateKey)).toThrow(TypeError)
    expect(await codesOf(events, { checkpoint: { signed: sign(), publicKey: 'no key' } })).toEqual([
      'runner/unusable-key'
    ])
  })

  it.each([
    [null],
    [{}],
    [{ ...head, format: 'other', at: 1, signature: '' }],
    [{ ...head, format: 'lijie-checkpoint-1', at: 0.5, signature: '' }]
  ])('is not made of %j', (value) => {
    expect(readCheckpoint(value)).toBeUndefined()
  })
})

describe('a journal file', () => {
  it('gives back what was written, and the same bytes again', async () => {
    const { play, store } = openRunner()
    await play('c1', wholeStory('c1').slice(0, 5))
    const lines = await collect(exportJournal(store))
    const read = await collect(recoverJournal(readJournal([lines.join('')])))
    expect(read).toEqual(await collect(listEvents(store)))
    expect(read.map((event) => writeEvent(event))).toEqual(lines)
  })

  it('that was cut anywhere is recovered to a prefix, and again to the same, and can be written on', async () => {
    const bytes = Buffer.from(events.map((event) => writeEvent(event)).join(''))
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length), fc.constantFrom(0, 1, 512), async (end, zeros) => {
        const torn = Buffer.concat([bytes.subarray(0, end), Buffer.alloc(zeros)])
        const recovered = await collect(recoverJournal(readJournal([torn])))
        expect(recovered).toEqual(events.slice(0, recovered.length))
        const text = recovered.map((event) => writeEvent(event)).join('')
        expect(text.length - Buffer.byteLength(text)).toBeLessThanOrEqual(0)
        expect(await collect(recoverJournal(readJournal([text])))).toEqual(recovered)
        const rest = events.slice(recovered.length)
        expect((await verifyJournal([...recovered, ...rest], { head })).findings).toEqual([])
      }),
      { numRuns: 200 }
    )
  })

  it('is not recovered past damage that is not at its end', async () => {
    const lines = events.map((event) => writeEvent(event))
    lines[4] = 'no event\n'
    const recover = collect(recoverJournal(readJournal([lines.join('')])))
    await expect(recover).rejects.toBeInstanceOf(JournalDamaged)
    await expect(recover).rejects.toMatchObject({
      issue: { code: 'runner/unreadable-event', params: { sequence: 5 } }
    })
  })

  it('may come in pieces of any size, in the middle of a character, too', async () => {
    const event = events[0] as JournalEvent
    const named = { ...event, command: '井盖缺失\u{1f5d1}' }
    const line = Buffer.from(writeEvent({ ...named, hash: hashEvent(named) }))
    for (const size of [1, 2, 3, 7]) {
      const pieces = Array.from({ length: Math.ceil(line.length / size) }, (_, i) =>
        line.subarray(i * size, (i + 1) * size)
      )
      expect(await collect(readJournal(pieces))).toMatchObject([{ command: '井盖缺失\u{1f5d1}' }])
    }
  })
})
